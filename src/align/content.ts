// What a bead's content is worth: coverage of keys in both directions and length. The masks of the band are filled once;
// a bead reads a few machine words.
import { type Band, cellOf } from './band.ts';
import { type Coverage, type SideCoverage, weightsFor } from './coverage.ts';
import { type Lengths, lengthScore, stepAt } from './length.ts';
import type { Content } from './search.ts';
import type { LinkTable } from './table.ts';

export interface Masks {
  /** Which keys of English unit i the Chinese unit j covers, by cell of the band, two words each; and the other way round. */
  readonly en: Int32Array;
  readonly zh: Int32Array;
}

/** Fill the masks of all pairs of units inside the band. */
export function fillMasks(table: LinkTable, coverage: Coverage, band: Band): Masks {
  const cells = band.offset[band.offset.length - 1] as number;
  const masks = { en: new Int32Array(2 * cells), zh: new Int32Array(2 * cells) };
  for (let i = 0; i + 1 < band.start.length; i++) {
    const keys = coverage.en.units[band.en + i] as readonly number[];
    for (let bit = 0; bit < keys.length; bit++) {
      const key = keys[bit] as number;
      markRow(masks, i, bit, key, table, coverage.zh, band);
      const more = table.en.partners.get(key);
      if (more) for (const partner of more) markRow(masks, i, bit, partner, table, coverage.zh, band);
    }
  }
  return masks;
}

/** Mark where in row `i` the Chinese units hold a key that covers one English key. */
function markRow(
  masks: Masks,
  i: number,
  enBit: number,
  key: number,
  table: LinkTable,
  zh: SideCoverage,
  { start, offset, zh: origin, zhCount }: Band,
): void {
  const units = table.zh.postings[key] as readonly number[];
  const first = origin + (start[i] as number);
  const cells = offset[i] as number;
  const end = Math.min(first + (offset[i + 1] as number) - cells, origin + zhCount);
  for (let k = units.length > 8 ? lowerBound(units, first) : 0; k < units.length; k++) {
    const j = units[k] as number;
    if (j >= end) return;
    if (j < first) continue;
    const at = 2 * (cells + j - first);
    const bit = (zh.units[j] as readonly number[]).indexOf(key);
    const enAt = at + (enBit >> 5);
    masks.en[enAt] = (masks.en[enAt] as number) | (1 << enBit);
    if (bit < 0) continue;
    const zhAt = at + (bit >> 5);
    masks.zh[zhAt] = (masks.zh[zhAt] as number) | (1 << bit);
  }
}

function lowerBound(list: readonly number[], value: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] as number) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** What the keys of a mask add that stand from `base` on in the list of a unit. */
function added(keys: readonly number[], base: number, gain: Float64Array, mask: number): number {
  let score = 0;
  for (let rest = mask; rest !== 0; rest &= rest - 1)
    score += gain[keys[base + 31 - Math.clz32(rest & -rest)] as number] as number;
  return score;
}

/** How much each part of the evidence counts. Keys are not independent of each other, so that they count less than one. */
export interface Trust {
  readonly keys: number;
  readonly length: number;
}

/** More than the keys of a bead are ever worth, as a rule: what lengths rule out by more is not looked at. */
const MOST = 8;

/** The content score of any bead inside the band, as a log-likelihood ratio; −∞ where lengths leave no hope to reach `floor`. */
export function readContent(coverage: Coverage, masks: Masks, band: Band, lengths: Lengths, trust: Trust): Content {
  const { en, zh } = coverage;
  return (i, m, j, n, floor) => {
    const length = trust.length * lengthScore(lengths, band.en + i, m, band.zh + j, n);
    if (length + MOST < floor) return -Infinity;
    const left = weightsFor(en, stepAt(lengths.zh, band.zh + j, n));
    const right = weightsFor(zh, stepAt(lengths.en, band.en + i, m));
    let keys = 0;
    for (let a = i; a < i + m; a++) {
      let [low, high] = [0, 0];
      for (let b = j; b < j + n; b++) {
        const cell = 2 * cellOf(band, a, b);
        if (cell < 0) continue;
        low |= masks.en[cell] as number;
        high |= masks.en[cell + 1] as number;
      }
      const unit = band.en + a;
      const own = en.units[unit] as readonly number[];
      keys += (left.none[unit] as number) + added(own, 0, left.gain, low) + added(own, 32, left.gain, high);
    }
    for (let b = j; b < j + n; b++) {
      let [low, high] = [0, 0];
      for (let a = i; a < i + m; a++) {
        const cell = 2 * cellOf(band, a, b);
        if (cell < 0) continue;
        low |= masks.zh[cell] as number;
        high |= masks.zh[cell + 1] as number;
      }
      const unit = band.zh + b;
      const own = zh.units[unit] as readonly number[];
      keys += (right.none[unit] as number) + added(own, 0, right.gain, low) + added(own, 32, right.gain, high);
    }
    return (trust.keys * keys) / 2 + length;
  };
}
