// Where the search looks: for each English unit a window of Chinese units around the way between anchors. Its width is
// bounded, so that time and memory grow with the length of the texts, not with its square.
//
//   zh →   ····▒▒▒▒▒····      ▒ window; the way runs straight, by length of text, from anchor to anchor
//   en ↓   ······▒▒▒▒▒··
import type { RangeBead } from './search.ts';
import type { LinkTable } from './table.ts';

export interface Band {
  /** First English and first Chinese unit of the block; everything else counts from there. */
  readonly en: number;
  readonly zh: number;
  /** Chinese units of the block. */
  readonly zhCount: number;
  /** First Chinese boundary of each row of English boundaries (one row more than units). */
  readonly start: Int32Array;
  /** Cells before each row, and their number at the end: row i has `offset[i + 1] − offset[i]` boundaries. */
  readonly offset: Int32Array;
}

/** Number of the cell of a pair of boundaries; −1 outside the band. */
export function cellOf({ start, offset }: Band, i: number, j: number): number {
  const cell = (offset[i] as number) + j - (start[i] as number);
  return j >= (start[i] as number) && cell < (offset[i + 1] as number) ? cell : -1;
}

/** A band of rows from `low` to `high`, both included; rows are stretched until each meets the next. */
export function makeBand(place: Pick<Band, 'en' | 'zh' | 'zhCount'>, low: Int32Array, high: Int32Array): Band {
  const rows = low.length;
  const offset = new Int32Array(rows + 1);
  low[0] = 0;
  high[rows - 1] = place.zhCount;
  for (let i = rows - 2; i >= 0; i--) low[i] = Math.min(low[i] ?? 0, low[i + 1] ?? 0);
  for (let i = 0; i < rows; i++) {
    const reach = Math.max(high[i] ?? 0, high[i - 1] ?? 0, low[i + 1] ?? 0);
    high[i] = Math.min(place.zhCount, reach);
    offset[i + 1] = (offset[i] ?? 0) + (high[i] ?? 0) - (low[i] ?? 0) + 1;
  }
  return { ...place, start: low, offset };
}

/** All boundaries. */
function rectangle(place: Pick<Band, 'en' | 'zh' | 'zhCount'>, rows: number): Band {
  const offset = new Int32Array(rows + 1);
  for (let i = 1; i <= rows; i++) offset[i] = i * (place.zhCount + 1);
  return { ...place, start: new Int32Array(rows), offset };
}

/** A pair of units taken for granted when the way is drawn. */
export type Anchor = readonly [en: number, zh: number];

/** A rectangle of units: English from `en` to `enEnd`, Chinese from `zh` to `zhEnd`. */
export interface Block {
  readonly en: number;
  readonly enEnd: number;
  readonly zh: number;
  readonly zhEnd: number;
}

/** All units of two texts. */
export const wholeBlock = (en: number, zh: number): Block => ({ en: 0, enEnd: en, zh: 0, zhEnd: zh });

const SMALL = 160;
const NARROWEST_HALF = 30;
const WIDEST_HALF = 240;

/** Pairs of units that share a rare key, thinned to the longest chain that rises on both sides. */
export function findAnchors({ names, en, zh }: LinkTable): Anchor[] {
  const points: Anchor[] = [];
  for (let id = 0; id < names.length; id++) {
    const [unit, another] = en.postings[id] ?? [];
    if (unit === undefined || another !== undefined) continue;
    const holders = [id, ...(en.partners.get(id) ?? [])].filter((key) => (zh.postings[key] ?? []).length > 0);
    const [first, second] = holders.length === 1 ? (zh.postings[holders[0] ?? id] ?? []) : [];
    if (first !== undefined && second === undefined) points.push([unit, first]);
  }
  return risingChain(points.sort((a, b) => a[0] - b[0] || a[1] - b[1]));
}

/** Longest chain whose Chinese side never falls (patience sorting, n log n). */
export function risingChain(points: readonly Anchor[]): Anchor[] {
  const tails: number[] = [];
  const before = new Int32Array(points.length).fill(-1);
  points.forEach(([, zh], index) => {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((points[tails[middle] ?? 0]?.[1] ?? 0) <= zh) low = middle + 1;
      else high = middle;
    }
    before[index] = low > 0 ? (tails[low - 1] ?? -1) : -1;
    tails[low] = index;
  });
  const chain: Anchor[] = [];
  for (let at = tails.at(-1) ?? -1; at >= 0; at = before[at] ?? -1) {
    const point = points[at];
    if (point) chain.push(point);
  }
  return chain.reverse();
}

/** Chinese boundary where each English boundary is expected, by cumulated length between the two ends. */
function straightWay(en: readonly number[], zh: readonly number[]): Float64Array {
  const way = new Float64Array(en.length + 1);
  const ratio =
    zh.reduce((a, b) => a + b, 0) /
    Math.max(
      1,
      en.reduce((a, b) => a + b, 0),
    );
  let target = 0;
  let reached = 0;
  let j = 0;
  for (let i = 0; i < en.length; i++) {
    target += (en[i] ?? 0) * ratio;
    while (j < zh.length && reached + (zh[j] ?? 0) / 2 < target) reached += zh[j++] ?? 0;
    way[i + 1] = j;
  }
  return way;
}

/**
 * The whole rectangle for short texts, else a window around the way, bent to the running median of the anchors.
 * `en` and `zh` are the lengths of all units of the texts; `breadth` makes the window wider.
 */
export function drawBand(
  block: Block,
  en: readonly number[],
  zh: readonly number[],
  anchors: () => readonly Anchor[],
  breadth = 1,
): Band {
  const rows = block.enEnd - block.en + 1;
  const zhCount = block.zhEnd - block.zh;
  const place = { en: block.en, zh: block.zh, zhCount };
  if (zhCount <= SMALL || rows <= SMALL / 4) return rectangle(place, rows);
  const way = straightWay(en.slice(block.en, block.enEnd), zh.slice(block.zh, block.zhEnd));
  bendTo(
    way,
    anchors()
      .map(([i, j]) => [i - block.en, j - block.zh] as const)
      .filter(([i, j]) => i >= 0 && i < rows - 1 && j >= 0 && j < zhCount),
  );
  const half = breadth * Math.min(WIDEST_HALF, Math.ceil(NARROWEST_HALF + 2.5 * Math.sqrt(zhCount)));
  const low = Int32Array.from(way, (at) => Math.max(0, Math.round(at) - half));
  const high = Int32Array.from(way, (at) => Math.min(zhCount, Math.round(at) + half));
  return makeBand(place, low, high);
}

/** Shift the way by the median offset of the nearest anchors, so that a few false ones do no harm. */
function bendTo(way: Float64Array, anchors: readonly Anchor[]): void {
  if (anchors.length < 5) return;
  const knots = anchors.map(([en, zh], at) => {
    const offsets = anchors.slice(Math.max(0, at - 3), at + 4).map(([e, z]) => z - (way[e] ?? 0));
    offsets.sort((a, b) => a - b);
    return { en, zh, offset: offsets[offsets.length >> 1] ?? 0 };
  });
  let k = 0;
  const plain = way.slice();
  for (let i = 0; i < way.length; i++) {
    while (k + 1 < knots.length && (knots[k + 1]?.en ?? 0) <= i) k++;
    const [left, right] = [knots[k], knots[k + 1] ?? knots[k]];
    if (!left || !right) continue;
    const part = right.en > left.en ? Math.min(1, Math.max(0, (i - left.en) / (right.en - left.en))) : 0;
    way[i] = (plain[i] ?? 0) + left.offset + part * (right.offset - left.offset);
  }
}

/** A band around a path, `margin` boundaries on either side. */
export function bandAround(path: readonly RangeBead[], band: Band, margin: number): Band {
  const rows = band.start.length;
  const low = new Int32Array(rows).fill(band.zhCount);
  const high = new Int32Array(rows);
  for (const { i, m, j, n } of path)
    for (let row = i; row <= i + m; row++) {
      low[row] = Math.min(low[row] ?? 0, Math.max(0, j - margin));
      high[row] = Math.max(high[row] ?? 0, Math.min(band.zhCount, j + n + margin));
    }
  return makeBand(band, low, high);
}

/** Whether a path runs along the edge of its band, so that a better one may lie outside. */
export function touchesEdge(path: readonly RangeBead[], { start, offset, zhCount }: Band): boolean {
  return path.some(({ i, j }) => {
    const first = start[i] ?? 0;
    const last = first + (offset[i + 1] ?? 0) - (offset[i] ?? 0) - 1;
    return (j === first && j > 0) || (j === last && j < zhCount);
  });
}
