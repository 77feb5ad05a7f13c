// What a bead's content is worth: coverage of keys in both directions and length. The masks of the band are filled once;
// a bead reads a few machine words.
import { type Band, cellOf } from './band.ts';
import { type Coverage, type SideCoverage, type Weights, weightsFor } from './coverage.ts';
import { type Lengths, lengthScore } from './length.ts';
import type { Content } from './search.ts';
import type { LinkTable } from './table.ts';

export interface Masks {
  /** Which keys of English unit i the Chinese unit j covers, by cell of the band; and the other way round. */
  readonly en: Int32Array;
  readonly zh: Int32Array;
}

/** Fill the masks of all pairs of units inside the band. */
export function fillMasks(table: LinkTable, coverage: Coverage, band: Band): Masks {
  const cells = band.offset[band.offset.length - 1] as number;
  const masks = { en: new Int32Array(cells), zh: new Int32Array(cells) };
  for (let i = 0; i + 1 < band.start.length; i++) {
    const keys = coverage.en.units[band.en + i] as readonly number[];
    for (let bit = 0; bit < keys.length; bit++) {
      const key = keys[bit] as number;
      markRow(masks, i, 1 << bit, key, table, coverage.zh, band);
      const more = table.en.partners.get(key);
      if (more) for (const partner of more) markRow(masks, i, 1 << bit, partner, table, coverage.zh, band);
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
    const at = cells + j - first;
    const bit = (zh.units[j] as readonly number[]).indexOf(key);
    masks.en[at] = (masks.en[at] as number) | enBit;
    if (bit >= 0) masks.zh[at] = (masks.zh[at] as number) | (1 << bit);
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

/** Score of one unit of which the keys of `mask` are covered. */
function covered(keys: readonly number[], none: number, { gain }: Weights, mask: number): number {
  let score = none;
  for (let rest = mask; rest !== 0; rest &= rest - 1)
    score += gain[keys[31 - Math.clz32(rest & -rest)] as number] as number;
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
  /** Mask of a pair of units; nothing is known of pairs outside the band. */
  const maskAt = (all: Int32Array, a: number, b: number) => {
    const cell = cellOf(band, a, b);
    return cell < 0 ? 0 : (all[cell] as number);
  };
  return (i, m, j, n, floor) => {
    const length = trust.length * lengthScore(lengths, band.en + i, m, band.zh + j, n);
    if (length + MOST < floor) return -Infinity;
    const left = weightsFor(en, n);
    const right = weightsFor(zh, m);
    let keys = 0;
    for (let a = i; a < i + m; a++) {
      let mask = 0;
      for (let b = j; b < j + n; b++) mask |= maskAt(masks.en, a, b);
      const unit = band.en + a;
      keys += covered(en.units[unit] as readonly number[], left.none[unit] as number, left, mask);
    }
    for (let b = j; b < j + n; b++) {
      let mask = 0;
      for (let a = i; a < i + m; a++) mask |= maskAt(masks.zh, a, b);
      const unit = band.zh + b;
      keys += covered(zh.units[unit] as readonly number[], right.none[unit] as number, right, mask);
    }
    return (trust.keys * keys) / 2 + length;
  };
}
