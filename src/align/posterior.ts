// How sure a bead is: the share of all chains through the corridor around the best path that contain it, each chain weighed
// by its likelihood (forward–backward). Evidence is not independent, so that likelihoods are tempered first.
//
//   score(bead) = forward[i][j] · bead · backward[i+m][j+n] / total
import { type Band, bandAround, cellOf } from './band.ts';
import type { Content, RangeBead } from './search.ts';
import { SHAPE_EN, SHAPE_ZH, SHAPES } from './shapes.ts';

/** Boundaries looked at on either side of the path. */
const MARGIN = 4;

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

function scoreBeads(lattice: Lattice, priors: Float64Array, content: Content, temper: number): void {
  const { band, rows, scores } = lattice;
  scores.fill(-Infinity);
  for (let i = 0; i < rows; i++)
    for (let at = band.offset[i] as number; at < (band.offset[i + 1] as number); at++) {
      const j = at - (band.offset[i] as number) + (band.start[i] as number);
      const cell = at * SHAPES.length;
      for (let shape = 0; shape < SHAPES.length; shape++) {
        const m = SHAPE_EN[shape] as number;
        const n = SHAPE_ZH[shape] as number;
        if (
          priors[shape] === -Infinity ||
          i + m >= rows ||
          j + n > band.zhCount ||
          cellOf(lattice.band, i + m, j + n) < 0
        )
          continue;
        const score = (priors[shape] as number) + (m && n ? content(i, m, j, n) : 0);
        scores[cell + shape] = score * temper;
      }
    }
}

/** log Σ over the beads that leave a cell, of bead and what lies behind it. */
function sumOut(lattice: Lattice, backward: Float64Array, i: number, j: number, values: Float64Array): number {
  const cell = cellOf(lattice.band, i, j) * SHAPES.length;
  let count = 0;
  for (let shape = 0; shape < SHAPES.length; shape++) {
    const score = lattice.scores[cell + shape] as number;
    if (score === -Infinity) continue;
    const to = cellOf(lattice.band, i + (SHAPE_EN[shape] as number), j + (SHAPE_ZH[shape] as number));
    values[count++] = score + (backward[to] as number);
  }
  return logSum(values, count);
}

/** log Σ over the beads that enter a cell, of bead and what lies before it. */
function sumIn(lattice: Lattice, forward: Float64Array, i: number, j: number, values: Float64Array): number {
  let count = 0;
  for (let shape = 0; shape < SHAPES.length; shape++) {
    const m = SHAPE_EN[shape] as number;
    const n = SHAPE_ZH[shape] as number;
    if (m > i || n > j) continue;
    const from = cellOf(lattice.band, i - m, j - n);
    if (from >= 0)
      values[count++] = (forward[from] as number) + (lattice.scores[from * SHAPES.length + shape] as number);
  }
  return logSum(values, count);
}

/** Log weight of all chains from each cell to the end (backward) or from the start to it (forward). */
function runOver(lattice: Lattice, way: 'forward' | 'backward'): Float64Array {
  const { band, rows } = lattice;
  const cells = band.offset[rows] ?? 0;
  const sums = new Float64Array(cells).fill(-Infinity);
  const values = new Float64Array(SHAPES.length);
  const sum = way === 'forward' ? sumIn : sumOut;
  const edge = way === 'forward' ? 0 : cells - 1;
  let i = way === 'forward' ? 0 : rows - 1;
  for (let step = 0; step < cells; step++) {
    const cell = way === 'forward' ? step : cells - 1 - step;
    if (cell >= (band.offset[i + 1] as number)) i++;
    else if (cell < (band.offset[i] as number)) i--;
    const j = cell - (band.offset[i] as number) + (band.start[i] as number);
    sums[cell] = cell === edge ? 0 : sum(lattice, sums, i, j, values);
  }
  return sums;
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
  const narrow = bandAround(path, band, MARGIN);
  const lattice = { band: narrow, rows, scores: new Float32Array((narrow.offset[rows] ?? 0) * SHAPES.length) };
  scoreBeads(lattice, priors, content, temper);
  const forward = runOver(lattice, 'forward');
  const backward = runOver(lattice, 'backward');
  const total = backward[cellOf(lattice.band, 0, 0)] ?? -Infinity;
  return path.map(({ i, m, j, n, shape }) => {
    const from = cellOf(lattice.band, i, j);
    const to = cellOf(lattice.band, i + m, j + n);
    if (from < 0 || to < 0) return 0.5;
    const bead = lattice.scores[from * SHAPES.length + shape] ?? -Infinity;
    return Math.min(1, Math.exp((forward[from] ?? -Infinity) + bead + (backward[to] ?? -Infinity) - total) || 0);
  });
}
