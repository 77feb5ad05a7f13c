// What the first pass teaches: how often each shape occurs in this document and how well each key is kept.
//
//   31 of 40 beads are 1:1, 「问」 stands beside “asked” in 6 of 7      →  priors and shares of this document

import { keptShare } from './keys.ts';
import type { RangeBead } from './search.ts';
import type { ShapeCounts } from './shapes.ts';
import type { LinkTable, SideTable } from './table.ts';

/** Counts of the shapes on a first path, added to what was expected. `weight` is how many beads the expectation is worth. */
export function learnShapes(beads: readonly RangeBead[], counts: ShapeCounts, weight: number): number[] {
  const total = counts.reduce((sum, count) => sum + count, 0);
  const learned = counts.map((count) => (count / total) * weight);
  for (const { shape } of beads) learned[shape] = (learned[shape] ?? 0) + 1;
  return learned.map((count, shape) => ((counts[shape] ?? 0) > 0 ? count : 0));
}

/** Worth of the expected share of a key, in observations. */
const SHARE_WEIGHT = 5;

/** How often each key of one side was covered on the path: the share that this document keeps. */
function learnShares(
  names: readonly string[],
  side: SideTable,
  other: SideTable,
  unitBead: Int32Array,
  otherBead: Int32Array,
): Map<string, number> {
  const shares = new Map<string, number>();
  side.postings.forEach((units, id) => {
    const reached = new Set<number>();
    for (const partner of [id, ...(side.partners.get(id) ?? [])])
      for (const unit of other.postings[partner] ?? []) reached.add(otherBead[unit] ?? -1);
    if (units.length === 0 || reached.size === 0) return;
    let kept = 0;
    let seen = 0;
    for (const unit of units) {
      const bead = unitBead[unit] ?? -1;
      if (bead < 0) continue;
      seen++;
      if (reached.has(bead)) kept++;
    }
    const name = names[id] ?? '';
    shares.set(name, (kept + SHARE_WEIGHT * keptShare(name)) / (seen + SHARE_WEIGHT));
  });
  return shares;
}

/** Number of the bead that holds each unit; −1 where the unit has no counterpart. */
export function beadOfUnits(beads: readonly RangeBead[], count: number, side: 'en' | 'zh'): Int32Array {
  const found = new Int32Array(count).fill(-1);
  beads.forEach(({ i, m, j, n }, at) => {
    if (m && n) found.fill(at, side === 'en' ? i : j, side === 'en' ? i + m : j + n);
  });
  return found;
}

/** Kept shares of the keys of both sides. */
export function learnKept(
  { names, en: left, zh: right }: LinkTable,
  beads: readonly RangeBead[],
): { en: Map<string, number>; zh: Map<string, number> } {
  const en = beadOfUnits(beads, left.units.length, 'en');
  const zh = beadOfUnits(beads, right.units.length, 'zh');
  return { en: learnShares(names, left, right, en, zh), zh: learnShares(names, right, left, zh, en) };
}
