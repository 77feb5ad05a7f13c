// How sure a bead is: the share of all chains that were weighed which contain it, each chain weighed by its likelihood
// (forward–backward). Evidence is not independent, so that likelihoods are tempered first.
//
//   score(bead) = forward[from] · backward[to] / forward[end]      each against the best chain through its cell, which
//                                                                  keeps the numbers near 1 however long the text is
import { cellOf } from './band.ts';
import type { Edges, Lattice, RangeBead } from './search.ts';

/** Sums of chains into each cell and out of it, relative to the best. */
function sumChains(
  { best }: Lattice,
  { from, to, score }: Edges,
  temper: number,
): { forward: Float64Array; backward: Float64Array } {
  const count = from.length;
  const forward = new Float64Array(best.length);
  const backward = new Float64Array(best.length);
  const weights = new Float64Array(count);
  forward[0] = 1;
  backward[best.length - 1] = 1;
  for (let at = 0; at < count; at++) {
    const a = from[at] as number;
    const b = to[at] as number;
    const off = (best[a] as number) + (score[at] as number) - (best[b] as number);
    const weight = off === 0 ? 1 : Math.exp(temper * off);
    weights[at] = weight;
    forward[b] = (forward[b] as number) + weight * (forward[a] as number);
  }
  for (let at = count - 1; at >= 0; at--) {
    const a = from[at] as number;
    backward[a] = (backward[a] as number) + (weights[at] as number) * (backward[to[at] as number] as number);
  }
  return { forward, backward };
}

/**
 * Posterior share of each bead of the best path, 0–1, in the order of the path.
 * @param temper how far log-likelihoods are trusted: 1 takes all evidence as independent
 */
export function scorePath(path: readonly RangeBead[], lattice: Lattice, edges: Edges, temper: number): number[] {
  const { forward, backward } = sumChains(lattice, edges, temper);
  const total = forward[forward.length - 1] as number;
  return path.map(({ i, m, j, n }) => {
    const from = cellOf(lattice.band, i, j);
    const to = cellOf(lattice.band, i + m, j + n);
    return Math.min(1, ((forward[from] as number) * (backward[to] as number)) / total) || 0;
  });
}
