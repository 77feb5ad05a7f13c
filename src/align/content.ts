// What a bead's content is worth: coverage of keys in both directions and length. The masks of the band are filled once;
// a bead reads a few machine words.
import { type Band, cellOf } from './band.ts';
import { type Coverage, MASK_BITS, type SideCoverage } from './coverage.ts';
import { type Lengths, lengthScore } from './length.ts';
import type { Content } from './search.ts';
import { WIDEST } from './shapes.ts';
import type { LinkTable } from './table.ts';

export interface Masks {
  /** Which keys of English unit i the Chinese unit j covers, by cell of the band; and the other way round. */
  readonly en: Int32Array;
  readonly zh: Int32Array;
}

/** Bit of each key of a unit, by key number. */
function bitOf(side: SideCoverage, unit: number, key: number): number {
  for (let bit = 0; bit < MASK_BITS; bit++) {
    const held = side.bits[unit * MASK_BITS + bit];
    if (held === key) return 1 << bit;
    if (held === -1) return 0;
  }
  return 0;
}

/** Fill the masks of all pairs of units inside the band. */
export function fillMasks(table: LinkTable, coverage: Coverage, band: Band): Masks {
  const cells = band.offset.at(-1) ?? 0;
  const masks = { en: new Int32Array(cells), zh: new Int32Array(cells) };
  for (let i = 0; i + 1 < band.start.length; i++)
    for (const key of table.en.units[band.en + i] ?? []) {
      const bit = bitOf(coverage.en, band.en + i, key);
      for (const partner of table.en.partners[key] ?? [])
        markRow(masks, i, bit, partner, table.zh.postings[partner] ?? new Int32Array(0), coverage.zh, band);
    }
  return masks;
}

/** Mark where in row `i` the Chinese units hold a partner of one English key. */
function markRow(
  masks: Masks,
  i: number,
  enBit: number,
  partner: number,
  units: Int32Array,
  zh: SideCoverage,
  { start, offset, zh: origin, zhCount }: Band,
): void {
  const first = origin + (start[i] ?? 0);
  const cells = offset[i] ?? 0;
  const end = Math.min(first + (offset[i + 1] ?? 0) - cells, origin + zhCount);
  for (let k = lowerBound(units, first); k < units.length; k++) {
    const j = units[k] ?? 0;
    if (j >= end) return;
    const at = cells + j - first;
    masks.en[at] = (masks.en[at] ?? 0) | enBit;
    masks.zh[at] = (masks.zh[at] ?? 0) | bitOf(zh, j, partner);
  }
}

function lowerBound(list: Int32Array, value: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

function covered(side: SideCoverage, unit: number, mask: number, others: number): number {
  let score = side.none[unit * WIDEST + others - 1] as number;
  let rest = mask;
  while (rest) {
    const bit = 31 - Math.clz32(rest);
    rest &= ~(1 << bit);
    score += side.gain[(unit * MASK_BITS + bit) * WIDEST + others - 1] as number;
  }
  return score;
}

/** How much each part of the evidence counts. Keys are not independent of each other, so that they count less than one. */
export interface Trust {
  readonly keys: number;
  readonly length: number;
}

/** The content score of any bead inside the band, as a log-likelihood ratio. */
export function readContent(coverage: Coverage, masks: Masks, band: Band, lengths: Lengths, trust: Trust): Content {
  /** Mask of a pair of units; nothing is known of pairs outside the band. */
  const maskAt = (all: Int32Array, a: number, b: number) => {
    const cell = cellOf(band, a, b);
    return cell < 0 ? 0 : (all[cell] as number);
  };
  return (i, m, j, n) => {
    let keys = 0;
    for (let a = i; a < i + m; a++) {
      let mask = 0;
      for (let b = j; b < j + n; b++) mask |= maskAt(masks.en, a, b);
      keys += covered(coverage.en, band.en + a, mask, n);
    }
    for (let b = j; b < j + n; b++) {
      let mask = 0;
      for (let a = i; a < i + m; a++) mask |= maskAt(masks.zh, a, b);
      keys += covered(coverage.zh, band.zh + b, mask, m);
    }
    return (trust.keys * keys) / 2 + trust.length * lengthScore(lengths, band.en + i, m, band.zh + j, n);
  };
}
