// Where the search looks: for each English unit a window of Chinese units around the way between anchors. Its width is
// bounded, so that time and memory grow with the length of the texts, not with its square.
//
//   zh →   ····▒▒▒▒▒····      ▒ window; the way runs straight, by length of text, from anchor to anchor
//   en ↓   ······▒▒▒▒▒··
import type { RangeBead } from './search.ts';

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

/** A pair of units through which the way leads. */
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

/** All boundaries of a block. */
export function wholeBand({ en, enEnd, zh, zhEnd }: Block): Band {
  return rectangle({ en, zh, zhCount: zhEnd - zh }, enEnd - en + 1);
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
