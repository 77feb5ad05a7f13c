// Translation keeps the order of things by and large: words that translate each other stand at about the same share of their
// beads, words that meet by accident stand anywhere. Log-likelihood ratio of the distance d of the two places.
//
//   true       (1−ε) · e^(−d/s) / (s(1−e^(−1/s))) + ε · 2(1−d)        chance    2(1−d), the distance of two random places
//
// s falls with length, from counts over texts of several kinds: .1 for long beads, .2 for ten characters.

/** Share of true pairs that stand anywhere. */
const ANYWHERE = 0.3;
/** s of a long bead, and what a bead of one character adds to it. */
const SPREAD = 0.08;
const SHORT = 1.2;

/** How far the places of several keys are independent of each other. */
const TRUST = 0.6;

/** Steps of distance in a table. */
export const DISTANCES = 64;

/** Lengths in Chinese characters, each of which has a table; the last stands for all that is longer. */
const LONGEST = 80;

const tables: (Float64Array | undefined)[] = [];

/** Ratios by distance (`DISTANCES` steps from 0 to 1) for a bead of that many Chinese characters. */
export function placeTable(characters: number): Float64Array {
  const length = Math.max(1, Math.min(LONGEST, Math.round(characters)));
  const known = tables[length];
  if (known) return known;
  const table = new Float64Array(DISTANCES + 1);
  const s = SPREAD + SHORT / length;
  const whole = s * (1 - Math.exp(-1 / s));
  for (let step = 0; step <= DISTANCES; step++) {
    const d = Math.min(0.99, (step + 0.5) / DISTANCES);
    const chance = 2 * (1 - d);
    const ratio = TRUST * Math.log(((1 - ANYWHERE) * Math.exp(-d / s)) / whole / chance + ANYWHERE);
    // So near the end both are next to nothing: farther is never better.
    table[step] = step > 0 ? Math.min(ratio, table[step - 1] as number) : ratio;
  }
  tables[length] = table;
  return table;
}
