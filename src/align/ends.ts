// Most articles pair off one for one from the start, from the end, or all the way. What is clear so is linked without a
// search; only the block between is searched.
//
//   en  1 2 3 4 5 6 7        1=1 2=2 3=3   clear from the start, but for the last two before doubt
//   zh  1 2 3 4 5 6          4 5 6 … 4 5   searched                       7=6   clear from the end
import { type Block, wholeBlock } from './band.ts';
import { gainOf, noneOf, type SideCoverage, type Weights, weightsFor } from './coverage.ts';
import type { Evidence, ScoredBead } from './evidence.ts';
import { lengthScore, stepAt } from './length.ts';
import type { SideTable } from './table.ts';

/** Log-likelihood ratio from which on a pair is clear, and from which on it is clear before one that is. */
const CLEAR = 3;
const LIKELY = -1;
/** Pairs before the first doubt that are searched with what follows it. */
const BACK = 2;

/** What the keys of a unit add that a unit of the other side covers. */
function gains(
  side: SideCoverage,
  weights: Weights,
  unit: number,
  { partners }: SideTable,
  others: readonly number[],
): number {
  let sum = 0;
  for (const key of side.units[unit] as readonly number[])
    if (others.includes(key) || partners.get(key)?.some((partner) => others.includes(partner)))
      sum += gainOf(side, weights, key);
  return sum;
}

/** Content score of one unit against one. */
function pairScore({ coverage: { en, zh }, table, lengths, settings }: Evidence, i: number, j: number): number {
  const left = weightsFor(en, stepAt(lengths.zh, j, 1));
  const right = weightsFor(zh, stepAt(lengths.en, i, 1));
  const keys =
    noneOf(en, left, i) +
    noneOf(zh, right, j) +
    gains(en, left, i, table.en, table.zh.units[j] as readonly number[]) +
    gains(zh, right, j, table.zh, table.en.units[i] as readonly number[]);
  return (settings.trust.keys * keys) / 2 + settings.trust.length * lengthScore(lengths, i, 1, j, 1);
}

/** A pair as a bead; its alternative is that both units stand alone. */
function pairBead({ priors, settings }: Evidence, i: number, j: number, content: number): ScoredBead {
  const odds = settings.temper * ((priors.floors[0] as number) - content);
  return { i, m: 1, j, n: 1, shape: 0, score: 1 / (1 + 2 * Math.exp(odds)) };
}

/** Clear pairs from the start (step 1) or from the end (step −1) of a block, at most `most`. */
function clearPairs(evidence: Evidence, { en, enEnd, zh, zhEnd }: Block, step: 1 | -1): ScoredBead[] {
  const most = Math.min(enEnd - en, zhEnd - zh);
  const [i, j] = step === 1 ? [en, zh] : [enEnd - 1, zhEnd - 1];
  const beads: ScoredBead[] = [];
  let next = most > 0 ? pairScore(evidence, i, j) : 0;
  for (let k = 0; k < most; k++) {
    const score = next;
    next = k + 1 < most ? pairScore(evidence, i + step * (k + 1), j + step * (k + 1)) : CLEAR;
    if (score < LIKELY || (score < CLEAR && next < CLEAR)) break;
    beads.push(pairBead(evidence, i + step * k, j + step * k, score));
  }
  const all = beads.length === enEnd - en && beads.length === zhEnd - zh;
  if (!all) beads.length = Math.max(0, beads.length - BACK);
  return beads;
}

/** What is clear at both ends, and the block between. */
export function clearEnds(evidence: Evidence): { first: ScoredBead[]; between: Block; last: ScoredBead[] } {
  const block = wholeBlock(evidence.enWeights.length, evidence.zhWeights.length);
  const first = clearPairs(evidence, block, 1);
  const rest = { ...block, en: first.length, zh: first.length };
  const last = clearPairs(evidence, rest, -1).reverse();
  return { first, between: { ...rest, enEnd: rest.enEnd - last.length, zhEnd: rest.zhEnd - last.length }, last };
}
