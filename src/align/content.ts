// What a bead's content is worth: coverage of keys in both directions and length. The masks of the band are filled once;
// a bead reads a few machine words.
import type { Band } from './band.ts';
import { type Coverage, MASK_BITS, type SideCoverage } from './coverage.ts';
import { type Lengths, lengthScore } from './length.ts';
import type { Content } from './search.ts';
import { WIDEST } from './shapes.ts';
import type { LinkTable } from './table.ts';

export interface Masks {
  /** Which keys of English unit i the Chinese unit j covers: `en[i * width + j − start[i]]`; and the other way round. */
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
  const { start, width } = band;
  const rows = start.length - 1;
  const masks = { en: new Int32Array(rows * width), zh: new Int32Array(rows * width) };
  for (let i = 0; i < rows; i++) {
    const first = band.zh + (start[i] ?? 0);
    const end = Math.min(first + width, band.zh + band.zhCount);
    for (const key of table.en.units[band.en + i] ?? []) {
      const enBit = bitOf(coverage.en, band.en + i, key);
      for (const partner of table.en.partners[key] ?? []) {
        const units = table.zh.postings[partner] ?? new Int32Array(0);
        for (let k = lowerBound(units, first); k < units.length; k++) {
          const j = units[k] ?? 0;
          if (j >= end) break;
          const at = i * width + j - first;
          masks.en[at] = (masks.en[at] ?? 0) | enBit;
          masks.zh[at] = (masks.zh[at] ?? 0) | bitOf(coverage.zh, j, partner);
        }
      }
    }
  }
  return masks;
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
  const { start, width } = band;
  /** Mask of a pair of units; nothing is known of pairs outside the band. */
  const maskAt = (all: Int32Array, a: number, b: number) => {
    const column = b - (start[a] as number);
    return column >= 0 && column < width ? (all[a * width + column] as number) : 0;
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
