// The monotone dynamic programme: the best chain of beads from the first pair of boundaries to the last, inside the band.
//
//   best[i][j] = max over shapes of best[i−m][j−n] + prior(shape) + content(bead)
import type { Band } from './band.ts';
import { SHAPES, WIDEST } from './shapes.ts';

/** A bead as ranges: `m` English units from `i`, `n` Chinese from `j`; `shape` is its number. Inside a search, units count from the start of the block. */
export interface RangeBead {
  readonly i: number;
  readonly m: number;
  readonly j: number;
  readonly n: number;
  readonly shape: number;
}

/** Log-likelihood ratio of the content of a bead with both sides. */
export type Content = (i: number, m: number, j: number, n: number) => number;

const WIDTHS = SHAPES.map((shape) => shape.en);
const HEIGHTS = SHAPES.map((shape) => shape.zh);

/** The best path through the block of a band. `priors` are log shares of the shapes. */
export function bestPath(band: Band, priors: Float64Array, content: Content): RangeBead[] {
  const rows = band.start.length;
  const { width, zhCount } = band;
  const back = new Uint8Array(rows * width);
  const ring = Array.from({ length: WIDEST + 1 }, () => new Float64Array(width).fill(-Infinity));
  for (let i = 0; i < rows; i++) {
    const first = band.start[i] ?? 0;
    const row = ring[i % (WIDEST + 1)] ?? new Float64Array(0);
    row.fill(-Infinity);
    if (i === 0) row[0] = 0;
    const last = Math.min(width - 1, zhCount - first);
    for (let at = 0; at <= last; at++) {
      const j = first + at;
      let best = row[at] ?? -Infinity;
      let chosen = 255;
      for (let shape = 0; shape < SHAPES.length; shape++) {
        const m = WIDTHS[shape] ?? 0;
        const n = HEIGHTS[shape] ?? 0;
        if (m > i || n > j) continue;
        const column = j - n - (band.start[i - m] ?? 0);
        if (column < 0 || column >= width) continue;
        const from = (m === 0 ? row : ring[(i - m) % (WIDEST + 1)])?.[column] ?? -Infinity;
        if (from === -Infinity) continue;
        const score = from + (priors[shape] ?? 0) + (m && n ? content(i - m, m, j - n, n) : 0);
        if (score > best) {
          best = score;
          chosen = shape;
        }
      }
      row[at] = best;
      back[i * width + at] = chosen;
    }
  }
  return readBack(band, back);
}

function readBack({ start, width, zhCount }: Band, back: Uint8Array): RangeBead[] {
  const path: RangeBead[] = [];
  let i = start.length - 1;
  let j = zhCount;
  while (i > 0 || j > 0) {
    const shape = back[i * width + j - (start[i] ?? 0)] ?? 255;
    const { en: m, zh: n } = SHAPES[shape] ?? { en: i, zh: j };
    i -= m;
    j -= n;
    path.push({ i, m, j, n, shape });
  }
  return path.reverse();
}
