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
  /** Boundaries a row. */
  readonly width: number;
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

const SMALL = 160;
const NARROWEST_HALF = 30;
const WIDEST_HALF = 240;
/** Longest run of units without counterpart that a row of a corridor holds. */
const LONGEST_RUN = 200;

/** Pairs of units that share a rare key, thinned to the longest chain that rises on both sides. */
export function findAnchors({ en, zh }: LinkTable): Anchor[] {
  const points: Anchor[] = [];
  en.partners.forEach((partners, key) => {
    const [unit] = en.postings[key] ?? [];
    const [partner] = partners;
    if (partners.length !== 1 || partner === undefined || unit === undefined) return;
    if ((en.postings[key] ?? []).length > 1 || (zh.postings[partner] ?? []).length !== 1) return;
    points.push([unit, zh.postings[partner]?.[0] ?? 0]);
  });
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
    if (point) chain.unshift(point);
  }
  return chain;
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
 * `en` and `zh` are the lengths of all units of the texts.
 */
export function drawBand(
  block: Block,
  en: readonly number[],
  zh: readonly number[],
  anchors: () => readonly Anchor[],
): Band {
  const rows = block.enEnd - block.en + 1;
  const zhCount = block.zhEnd - block.zh;
  const place = { en: block.en, zh: block.zh, zhCount };
  if (zhCount <= SMALL || rows <= SMALL / 4) return { ...place, start: new Int32Array(rows), width: zhCount + 1 };
  const way = straightWay(en.slice(block.en, block.enEnd), zh.slice(block.zh, block.zhEnd));
  bendTo(
    way,
    anchors()
      .map(([i, j]) => [i - block.en, j - block.zh] as const)
      .filter(([i, j]) => i >= 0 && i < rows - 1 && j >= 0 && j < zhCount),
  );
  const half = Math.min(WIDEST_HALF, Math.ceil(NARROWEST_HALF + 2.5 * Math.sqrt(zhCount)));
  const width = Math.min(zhCount + 1, 2 * half + 1);
  const start = new Int32Array(rows);
  for (let i = 0; i < rows; i++) {
    const wanted = Math.round(way[i] ?? 0) - half;
    start[i] = Math.max(start[i - 1] ?? 0, Math.min(zhCount + 1 - width, Math.max(0, wanted)));
  }
  start[rows - 1] = zhCount + 1 - width;
  return { ...place, start, width };
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

/** A band of fixed width around a path, `margin` boundaries on either side; it stays inside `band`. */
export function bandAround(path: readonly RangeBead[], band: Band, margin: number): Band {
  const rows = band.start.length;
  const low = new Int32Array(rows).fill(band.zhCount);
  const high = new Int32Array(rows);
  for (const { i, m, j, n } of path)
    for (let row = i; row <= i + m; row++) {
      low[row] = Math.min(low[row] ?? 0, j);
      high[row] = Math.max(high[row] ?? 0, j + n);
    }
  if (path.length === 0) low[0] = 0;
  let run = 0;
  for (let row = 0; row < rows; row++) run = Math.max(run, (high[row] ?? 0) - (low[row] ?? 0));
  const width = Math.min(band.width, Math.min(run, LONGEST_RUN) + 2 * margin + 1);
  const start = low.map((value, row) => {
    const first = band.start[row] ?? 0;
    return Math.min(first + band.width - width, Math.max(first, value - margin));
  });
  return { ...band, start, width };
}
