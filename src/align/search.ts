// The monotone dynamic programme: the best chain of beads from the first pair of boundaries to the last, inside the band.
//
//   best[i+m][j+n] = max over beads that end there of best[i][j] + prior(shape) + content(bead)
//
// Cells are left forward, row by row; what falls too far behind the best of its row is not followed, so that a text that is
// clear costs little more than its one path.
import { type Band, cellOf } from './band.ts';
import type { Bounds } from './open-quotes.ts';
import { logShares, SHAPE_EN, SHAPE_ZH, type ShapeCounts } from './shapes.ts';

/** A bead as ranges: `m` English units from `i`, `n` Chinese from `j`; `shape` is its number. Inside a search, units count from the start of the block. */
export interface RangeBead {
  readonly i: number;
  readonly m: number;
  readonly j: number;
  readonly n: number;
  readonly shape: number;
}

/** Log-likelihood ratio of the content of a bead with both sides; −∞ is allowed for one that cannot reach `floor`. */
export type Content = (i: number, m: number, j: number, n: number, floor: number, shape: number) => number;

const NO_SHAPE = 255;

/** Every bead that was followed, in the order of the cells that they leave. */
export interface Edges {
  readonly from: number[];
  readonly to: number[];
  readonly score: number[];
  readonly shape: number[];
}

export interface Lattice {
  readonly band: Band;
  /** Score of the best chain to each cell of the band. */
  readonly best: Float64Array;
  /** Shape of its last bead. */
  readonly back: Uint8Array;
}

/** Log shares of the shapes, made ready for the search. */
export interface Priors {
  readonly shares: Float64Array;
  /** Shapes that occur. */
  readonly shapes: readonly number[];
  /** Content of a bead of each shape below which its units alone are better. */
  readonly floors: Float64Array;
}

export function makePriors(counts: ShapeCounts): Priors {
  const shares = logShares(counts);
  const shapes: number[] = [];
  const floors = new Float64Array(shares.length);
  const alone = Math.min(shares[1] as number, shares[2] as number);
  for (let shape = 0; shape < shares.length; shape++) {
    const share = shares[shape] as number;
    if (share === -Infinity) continue;
    shapes.push(shape);
    floors[shape] = ((SHAPE_EN[shape] as number) + (SHAPE_ZH[shape] as number)) * alone - share;
  }
  return { shares, shapes, floors };
}

interface Search extends Lattice {
  readonly priors: Priors;
  readonly content: Content;
  readonly bounds: Bounds | null;
  readonly edges: Edges | null;
}

/** Weigh all beads that leave one cell. What ends below `limit` is not followed. */
function leave(search: Search, i: number, j: number, cell: number, limit: number): void {
  const { band, best, back, priors, content, bounds, edges } = search;
  const { shares, shapes, floors } = priors;
  const before = best[cell] as number;
  for (const shape of shapes) {
    const m = SHAPE_EN[shape] as number;
    const n = SHAPE_ZH[shape] as number;
    if (i + m >= band.start.length || j + n > band.zhCount) continue;
    const to = cellOf(band, i + m, j + n);
    if (to < 0) continue;
    let score = shares[shape] as number;
    if (bounds) score += bounds(i + m, j + n);
    if (m > 0 && n > 0) score += content(i, m, j, n, Math.max(floors[shape] as number, limit - before - score), shape);
    const after = before + score;
    if (after < limit || after === -Infinity) continue;
    if (edges) {
      edges.from.push(cell);
      edges.to.push(to);
      edges.score.push(score);
      edges.shape.push(shape);
    }
    if (after <= (best[to] as number)) continue;
    best[to] = after;
    back[to] = shape;
  }
}

/** The best score of a row. */
function topOf(best: Float64Array, from: number, to: number): number {
  let top = -Infinity;
  for (let cell = from; cell < to; cell++) if ((best[cell] as number) > top) top = best[cell] as number;
  return top;
}

/**
 * The best way to each cell of a band.
 * @param beam how far a chain may fall behind the best one
 * @param edges where to keep the beads that were followed
 */
export function searchBand(
  band: Band,
  priors: Priors,
  content: Content,
  beam: number,
  edges: Edges | null,
  bounds: Bounds | null = null,
): Lattice {
  const { start, offset } = band;
  const rows = start.length;
  const cells = offset[rows] as number;
  const best = new Float64Array(cells).fill(-Infinity);
  best[0] = 0;
  const search: Search = { band, best, back: new Uint8Array(cells).fill(NO_SHAPE), priors, content, bounds, edges };
  for (let i = 0; i < rows; i++) {
    const from = offset[i] as number;
    const to = offset[i + 1] as number;
    // The last row leads to the end at any price.
    const limit = beam === Infinity || i + 1 === rows ? -Infinity : topOf(best, from, to) - beam;
    for (let cell = from; cell < to; cell++) {
      const score = best[cell] as number;
      if (score >= limit && score !== -Infinity) leave(search, i, cell - from + (start[i] as number), cell, limit);
    }
  }
  return search;
}

/** The best path through the block of a band. */
export function readPath({ band, back }: Lattice): RangeBead[] {
  const path: RangeBead[] = [];
  let i = band.start.length - 1;
  let j = band.zhCount;
  while (i > 0 || j > 0) {
    const shape = back[cellOf(band, i, j)] ?? NO_SHAPE;
    const m = shape === NO_SHAPE ? i : (SHAPE_EN[shape] as number);
    const n = shape === NO_SHAPE ? j : (SHAPE_ZH[shape] as number);
    i -= m;
    j -= n;
    path.push({ i, m, j, n, shape });
  }
  return path.reverse();
}
