// The monotone dynamic programme: the best chain of beads from the first pair of boundaries to the last, inside the band.
//
//   best[i][j] = max over shapes of best[i−m][j−n] + prior(shape) + content(bead)
import { type Band, cellOf } from './band.ts';
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
  const { start, offset } = band;
  const j = column + (start[i] ?? 0);
  const row = ring[i % RING] as Float64Array;
  let best = i === 0 && j === 0 ? 0 : -Infinity;
  let chosen = NO_SHAPE;
  for (let shape = 0; shape < SHAPES.length; shape++) {
    const m = SHAPE_EN[shape] as number;
    const n = SHAPE_ZH[shape] as number;
    if (m > i || n > j || priors[shape] === -Infinity) continue;
    const from = j - n - (start[i - m] as number);
    if (from < 0 || from >= (offset[i - m + 1] as number) - (offset[i - m] as number)) continue;
    const before = (m === 0 ? row : (ring[(i - m) % RING] as Float64Array))[from] as number;
    if (before === -Infinity) continue;
    const score = before + (priors[shape] as number) + (m > 0 && n > 0 ? content(i - m, m, j - n, n) : 0);
    if (score <= best) continue;
    best = score;
    chosen = shape;
  }
  row[column] = best;
  back[(offset[i] ?? 0) + column] = chosen;
}

/** The best path through the block of a band. `priors` are log shares of the shapes. */
export function bestPath(band: Band, priors: Float64Array, content: Content): RangeBead[] {
  const { start, offset } = band;
  const rows = start.length;
  const widths = start.map((_, i) => (offset[i + 1] ?? 0) - (offset[i] ?? 0));
  const widest = widths.reduce((a, b) => Math.max(a, b), 0);
  const ring = Array.from({ length: RING }, () => new Float64Array(widest));
  const search = { band, priors, content, ring, back: new Uint8Array(offset[rows] ?? 0) };
  for (let i = 0; i < rows; i++) {
    const width = widths[i] ?? 0;
    ring[i % RING]?.fill(-Infinity, 0, width);
    for (let column = 0; column < width; column++) relax(search, i, column);
  }
  return readBack(search);
}

function readBack({ band, back }: Search): RangeBead[] {
  const path: RangeBead[] = [];
  let i = band.start.length - 1;
  let j = band.zhCount;
  while (i > 0 || j > 0) {
    const shape = back[cellOf(band, i, j)] ?? NO_SHAPE;
    const { en: m, zh: n } = SHAPES[shape] ?? { en: i, zh: j };
    i -= m;
    j -= n;
    path.push({ i, m, j, n, shape });
  }
  return path.reverse();
}
