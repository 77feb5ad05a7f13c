// Evidence of the keys: for each key of a unit, log(q/p) when the other side covers it, log((1−q)/(1−p)) when not. q is the
// share that translation keeps, p the chance of an accidental cover: it comes from this very document and grows with the
// number of units on the other side, which does the work of IDF and keeps merges from winning by luck.
//
//   unit with keys a b c; the other side covers a and c:   mask 101 → none + gain a + gain c
//
// At most 30 keys a unit, the rarest, so that one machine word says which of them another unit covers.
import { keptShare } from './keys.ts';
import { WIDEST } from './shapes.ts';
import type { LinkTable, SideTable } from './table.ts';

export const MASK_BITS = 30;

export interface SideCoverage {
  /** Key of each bit of each unit: `bits[unit * MASK_BITS + bit]`, −1 where none. */
  readonly bits: Int32Array;
  /** Score of a unit of which nothing is covered, by units on the other side: `none[unit * WIDEST + n − 1]`. */
  readonly none: Float32Array;
  /** What covering a bit adds: `gain[(unit * MASK_BITS + bit) * WIDEST + n − 1]`. */
  readonly gain: Float32Array;
}

/** Chance that a unit of the other side, taken at random, holds a partner of each key; the true counterpart is left out. */
function chances(side: SideTable, other: SideTable, units: number): Float64Array {
  const seen = new Int32Array(units).fill(-1);
  return Float64Array.from(side.partners, (partners, key) => {
    let holders = 0;
    for (const partner of partners)
      for (const unit of other.postings[partner] ?? [])
        if (seen[unit] !== key) {
          seen[unit] = key;
          holders++;
        }
    return Math.min(0.98, Math.max(holders - 0.7, 0.3) / Math.max(units, 2));
  });
}

function weigh(
  side: SideTable,
  other: SideTable,
  units: number,
  kept: ReadonlyMap<string, number> = new Map(),
): SideCoverage {
  const chance = chances(side, other, units);
  const share = side.names.map((name) => kept.get(name) ?? keptShare(name));
  const count = side.units.length;
  const bits = new Int32Array(count * MASK_BITS).fill(-1);
  const none = new Float32Array(count * WIDEST);
  const gain = new Float32Array(count * MASK_BITS * WIDEST);
  side.units.forEach((keys, unit) => {
    const chosen = [...keys]
      .filter((key) => (chance[key] ?? 1) < 0.85 * (share[key] ?? 0))
      .sort((a, b) => (chance[a] ?? 0) - (chance[b] ?? 0))
      .slice(0, MASK_BITS);
    chosen.forEach((key, bit) => {
      bits[unit * MASK_BITS + bit] = key;
      for (let n = 0; n < WIDEST; n++) {
        const p = 1 - (1 - (chance[key] ?? 0)) ** (n + 1);
        const q = Math.max(share[key] ?? 0, p);
        const missing = Math.log((1 - q) / (1 - p));
        none[unit * WIDEST + n] = (none[unit * WIDEST + n] ?? 0) + missing;
        gain[(unit * MASK_BITS + bit) * WIDEST + n] = Math.log(q / p) - missing;
      }
    });
  });
  return { bits, none, gain };
}

/** Shares of single keys that translation keeps, where the document taught them. */
export interface Kept {
  readonly en: ReadonlyMap<string, number>;
  readonly zh: ReadonlyMap<string, number>;
}

export interface Coverage {
  readonly en: SideCoverage;
  readonly zh: SideCoverage;
}

/** Weights of all keys of both sides. `kept` overrules the share of single keys. */
export function weighKeys(table: LinkTable, kept?: Kept): Coverage {
  return {
    en: weigh(table.en, table.zh, table.zh.units.length, kept?.en),
    zh: weigh(table.zh, table.en, table.en.units.length, kept?.zh),
  };
}
