// How sure a bead is: the share of all chains that were weighed which contain it, each chain weighed by its likelihood
// (forward–backward). Evidence is not independent, so that likelihoods are tempered first.
//
//   score(bead) = forward[from] · backward[to] / forward[end]      each against the best chain through its cell, which
//                                                                  keeps the numbers near 1 however long the text is
import type { Edges, Lattice, RangeBead } from './search.ts';
import { SHAPE_EN, SHAPE_ZH } from './shapes.ts';

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

/** What a bead must be worth: the more, the fewer beads are given. */
const PRICE = 0.35;
/** The same for a unit without counterpart. */
const LONE_PRICE = 0.55;

/** A bead of the search with its posterior share, 0–1. */
export interface SharedBead extends RangeBead {
  readonly score: number;
}

/**
 * The path whose beads are expected to be right most often, which is not always the likeliest one: of many ways through
 * a doubtful stretch it takes the beads that most of them share.
 *
 *   most Σ (share(bead) − price)
 *
 * @param temper how far log-likelihoods are trusted: 1 takes all evidence as independent
 */
export function surestPath(lattice: Lattice, edges: Edges, temper: number): SharedBead[] {
  const { forward, backward } = sumChains(lattice, edges, temper);
  const { from, to, shape } = edges;
  const total = forward[forward.length - 1] as number;
  const worth = new Float64Array(forward.length).fill(-Infinity);
  const last = new Int32Array(forward.length).fill(-1);
  const shares = new Float64Array(from.length);
  worth[0] = 0;
  for (let at = 0; at < from.length; at++) {
    const a = from[at] as number;
    const b = to[at] as number;
    const off = (lattice.best[a] as number) + (edges.score[at] as number) - (lattice.best[b] as number);
    const share = ((forward[a] as number) * Math.exp(temper * off) * (backward[b] as number)) / total || 0;
    shares[at] = share;
    const lone = shape[at] === 1 || shape[at] === 2;
    const value = (worth[a] as number) + share - (lone ? LONE_PRICE : PRICE);
    if (value <= (worth[b] as number)) continue;
    worth[b] = value;
    last[b] = at;
  }
  const path: SharedBead[] = [];
  let i = lattice.band.start.length - 1;
  let j = lattice.band.zhCount;
  for (let at = last[forward.length - 1] as number; at >= 0; at = last[from[at] as number] as number) {
    const number = shape[at] as number;
    const m = SHAPE_EN[number] as number;
    const n = SHAPE_ZH[number] as number;
    i -= m;
    j -= n;
    path.push({ i, m, j, n, shape: number, score: Math.min(1, shares[at] as number) });
  }
  return path.reverse();
}
