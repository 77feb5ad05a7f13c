// The monotone dynamic programme: the best chain of beads from the first pair of boundaries to the last, inside the band.
//
//   best[i][j] = max over shapes of best[i−m][j−n] + prior(shape) + content(bead)
import type { Band } from './band.ts';
import { SHAPE_EN, SHAPE_ZH, SHAPES, WIDEST } from './shapes.ts';

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

const NO_SHAPE = 255;
const RING = WIDEST + 1;

interface Search {
  readonly band: Band;
  readonly priors: Float64Array;
  readonly content: Content;
  /** The last rows of best scores, row i in place i mod RING. */
  readonly ring: readonly Float64Array[];
  readonly back: Uint8Array;
}

/** Best way into one cell; sets its score and its way back. */
function relax({ band, priors, content, ring, back }: Search, i: number, column: number): void {
  const { start, width } = band;
  const j = column + (start[i] ?? 0);
  const row = ring[i % RING] as Float64Array;
  let best = i === 0 && j === 0 ? 0 : -Infinity;
  let chosen = NO_SHAPE;
  for (let shape = 0; shape < SHAPES.length; shape++) {
    const m = SHAPE_EN[shape] as number;
    const n = SHAPE_ZH[shape] as number;
    if (m > i || n > j || priors[shape] === -Infinity) continue;
    const from = j - n - (start[i - m] as number);
    if (from < 0 || from >= width) continue;
    const before = (m === 0 ? row : (ring[(i - m) % RING] as Float64Array))[from] as number;
    if (before === -Infinity) continue;
    const score = before + (priors[shape] as number) + (m > 0 && n > 0 ? content(i - m, m, j - n, n) : 0);
    if (score <= best) continue;
    best = score;
    chosen = shape;
  }
  row[column] = best;
  back[i * width + column] = chosen;
}

/** The best path through the block of a band. `priors` are log shares of the shapes. */
export function bestPath(band: Band, priors: Float64Array, content: Content): RangeBead[] {
  const rows = band.start.length;
  const { width, zhCount } = band;
  const ring = Array.from({ length: RING }, () => new Float64Array(width).fill(-Infinity));
  const search = { band, priors, content, ring, back: new Uint8Array(rows * width) };
  for (let i = 0; i < rows; i++) {
    ring[i % RING]?.fill(-Infinity);
    const last = Math.min(width - 1, zhCount - (band.start[i] ?? 0));
    for (let column = 0; column <= last; column++) relax(search, i, column);
  }
  return readBack(search);
}

function readBack({ band: { start, width, zhCount }, back }: Search): RangeBead[] {
  const path: RangeBead[] = [];
  let i = start.length - 1;
  let j = zhCount;
  while (i > 0 || j > 0) {
    const shape = back[i * width + j - (start[i] ?? 0)] ?? NO_SHAPE;
    const { en: m, zh: n } = SHAPES[shape] ?? { en: i, zh: j };
    i -= m;
    j -= n;
    path.push({ i, m, j, n, shape });
  }
  return path.reverse();
}
