// How sure a bead is: the share of all chains through the corridor around the best path that contain it, each chain weighed
// by its likelihood (forward–backward). Evidence is not independent, so that likelihoods are tempered first.
//
//   score(bead) = forward[i][j] · bead · backward[i+m][j+n] / total
import type { Band } from './band.ts';
import type { Content, RangeBead } from './search.ts';
import { SHAPES } from './shapes.ts';

/** Boundaries looked at on either side of the path. */
const MARGIN = 7;
/** Longest run of units without counterpart that a row of the corridor holds. */
const LONGEST_RUN = 120;

/** A band of fixed width around the path; it stays inside `band`. */
function corridor(path: readonly RangeBead[], band: Band): Band {
  const { zhCount } = band;
  const rows = band.start.length;
  const low = new Int32Array(rows).fill(zhCount);
  const high = new Int32Array(rows);
  for (const { i, m, j, n } of path)
    for (let row = i; row <= i + m; row++) {
      low[row] = Math.min(low[row] ?? 0, j);
      high[row] = Math.max(high[row] ?? 0, j + n);
    }
  if (path.length === 0) low[0] = 0;
  let run = 0;
  for (let row = 0; row < rows; row++) run = Math.max(run, (high[row] ?? 0) - (low[row] ?? 0));
  const width = Math.min(band.width, Math.min(run, LONGEST_RUN) + 2 * MARGIN + 1);
  const start = low.map((value, row) => {
    const first = band.start[row] ?? 0;
    return Math.min(first + band.width - width, Math.max(first, value - MARGIN));
  });
  return { ...band, start, width };
}

/** log Σ exp of the first `count` values. */
function logSum(values: Float64Array, count: number): number {
  let top = -Infinity;
  for (let k = 0; k < count; k++) top = Math.max(top, values[k] ?? -Infinity);
  if (top === -Infinity) return top;
  let sum = 0;
  for (let k = 0; k < count; k++) sum += Math.exp((values[k] ?? 0) - top);
  return top + Math.log(sum);
}

interface Lattice {
  readonly band: Band;
  readonly rows: number;
  /** Tempered score of the bead that starts at a cell: `scores[cell * SHAPES.length + shape]`, −∞ where it leaves the band. */
  readonly scores: Float32Array;
}

function cellAt({ band }: Lattice, i: number, j: number): number {
  const column = j - (band.start[i] ?? 0);
  return column < 0 || column >= band.width ? -1 : i * band.width + column;
}

function scoreBeads(lattice: Lattice, priors: Float64Array, content: Content, temper: number): void {
  const { band, rows, scores } = lattice;
  const { zhCount } = band;
  scores.fill(-Infinity);
  for (let i = 0; i < rows; i++)
    for (let column = 0; column < band.width; column++) {
      const j = column + (band.start[i] ?? 0);
      SHAPES.forEach(({ en: m, zh: n }, shape) => {
        if (i + m >= rows || j + n > zhCount || cellAt(lattice, i + m, j + n) < 0) return;
        const score = (priors[shape] ?? 0) + (m && n ? content(i, m, j, n) : 0);
        scores[(i * band.width + column) * SHAPES.length + shape] = score * temper;
      });
    }
}

function runBackward(lattice: Lattice): Float64Array {
  const { band, rows, scores } = lattice;
  const { zhCount } = band;
  const backward = new Float64Array(rows * band.width).fill(-Infinity);
  const values = new Float64Array(SHAPES.length);
  for (let i = rows - 1; i >= 0; i--)
    for (let column = band.width - 1; column >= 0; column--) {
      const j = column + (band.start[i] ?? 0);
      const cell = i * band.width + column;
      if (i === rows - 1 && j === zhCount) {
        backward[cell] = 0;
        continue;
      }
      let count = 0;
      for (let shape = 0; shape < SHAPES.length; shape++) {
        const score = scores[cell * SHAPES.length + shape] ?? -Infinity;
        if (score === -Infinity) continue;
        const to = cellAt(lattice, i + (SHAPES[shape]?.en ?? 0), j + (SHAPES[shape]?.zh ?? 0));
        values[count++] = score + (backward[to] ?? -Infinity);
      }
      backward[cell] = logSum(values, count);
    }
  return backward;
}

function runForward(lattice: Lattice): Float64Array {
  const { band, rows, scores } = lattice;
  const { zhCount } = band;
  const forward = new Float64Array(rows * band.width).fill(-Infinity);
  const values = new Float64Array(SHAPES.length);
  for (let i = 0; i < rows; i++)
    for (let column = 0; column < band.width; column++) {
      const j = column + (band.start[i] ?? 0);
      const cell = i * band.width + column;
      if (i === 0 && j === 0) {
        forward[cell] = 0;
        continue;
      }
      if (j > zhCount) break;
      let count = 0;
      for (let shape = 0; shape < SHAPES.length; shape++) {
        const { en: m, zh: n } = SHAPES[shape] ?? { en: 0, zh: 0 };
        if (m > i || n > j) continue;
        const from = cellAt(lattice, i - m, j - n);
        if (from >= 0)
          values[count++] = (forward[from] ?? -Infinity) + (scores[from * SHAPES.length + shape] ?? -Infinity);
      }
      forward[cell] = logSum(values, count);
    }
  return forward;
}

/**
 * Posterior share of each bead of a path, 0–1, in the order of the path.
 * @param temper how far log-likelihoods are trusted: 1 takes all evidence as independent
 */
export function scorePath(
  path: readonly RangeBead[],
  band: Band,
  priors: Float64Array,
  content: Content,
  temper: number,
): number[] {
  const rows = band.start.length;
  const narrow = corridor(path, band);
  const lattice = { band: narrow, rows, scores: new Float32Array(rows * narrow.width * SHAPES.length) };
  scoreBeads(lattice, priors, content, temper);
  const forward = runForward(lattice);
  const backward = runBackward(lattice);
  const total = backward[cellAt(lattice, 0, 0)] ?? -Infinity;
  return path.map(({ i, m, j, n, shape }) => {
    const from = cellAt(lattice, i, j);
    const to = cellAt(lattice, i + m, j + n);
    if (from < 0 || to < 0) return 0.5;
    const bead = lattice.scores[from * SHAPES.length + shape] ?? -Infinity;
    return Math.min(1, Math.exp((forward[from] ?? -Infinity) + bead + (backward[to] ?? -Infinity) - total) || 0);
  });
}
