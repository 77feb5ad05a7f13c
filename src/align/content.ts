// What a bead's content is worth: coverage of keys in both directions, at the right places, and length. The links of the
// band are found once; a bead looks at those of its cells.
import { type Band, cellOf } from './band.ts';
import { type Coverage, gainOf, NO_NUMBER, noneOf, type SideCoverage, type Weights, weightsFor } from './coverage.ts';
import { type Lengths, lengthScore, stepAt } from './length.ts';
import { type Links, NO_PLACE, PLACES } from './links.ts';
import { DISTANCES, placeTable } from './places.ts';
import type { Content } from './search.ts';
import { WIDEST } from './shapes.ts';

/** How much each part of the evidence counts. Keys are not independent of each other, so that they count less than one. */
export interface Trust {
  readonly keys: number;
  readonly length: number;
}

/** More than the keys of a bead are ever worth, as a rule: what lengths rule out by more is not looked at. */
const MOST = 8;

const SLOTS = NO_NUMBER + 1;

/** The best place that each key of the units of a bead was covered at, as a log ratio. */
class Covered {
  readonly #best = new Float64Array(WIDEST * SLOTS).fill(-Infinity);
  readonly #touched = new Int32Array(WIDEST * SLOTS);
  #count = 0;

  /** Key `number` of unit `unit` of the bead is covered, at a place worth `place`. */
  cover(unit: number, number: number, place: number): void {
    if (number === NO_NUMBER) return;
    const slot = unit * SLOTS + number;
    const known = this.#best[slot] as number;
    if (place <= known) return;
    if (known === -Infinity) this.#touched[this.#count++] = slot;
    this.#best[slot] = place;
  }

  /** What all covered keys of the units from `first` add; nothing is covered any longer. */
  takeScore(side: SideCoverage, first: number, weights: Weights): number {
    let score = 0;
    for (let at = 0; at < this.#count; at++) {
      const slot = this.#touched[at] as number;
      const key = (side.units[first + (slot >> 6)] as readonly number[])[slot & NO_NUMBER] as number;
      const worth = gainOf(side, weights, key) + (this.#best[slot] as number);
      // A key covered at an odd place is no worse than one that is not covered.
      if (worth > 0) score += worth;
      this.#best[slot] = -Infinity;
    }
    this.#count = 0;
    return score;
  }
}

/** A run of units inside its bead: `at` its first, `weights` their lengths, `total` that of the bead. */
const sumOf = (weights: readonly number[], at: number, count: number) => {
  let sum = 0;
  for (let k = at; k < at + count; k++) sum += weights[k] as number;
  return sum;
};

/** Reads the links of beads. */
class BeadReader {
  readonly #links: Links;
  readonly #band: Band;
  readonly #lengths: Lengths;
  readonly en = new Covered();
  readonly zh = new Covered();

  constructor(links: Links, band: Band, lengths: Lengths) {
    this.#links = links;
    this.#band = band;
    this.#lengths = lengths;
  }

  /** Cover the keys of both sides of a bead, units counted from the start of the band. */
  read(i: number, m: number, j: number, n: number): void {
    const { en, zh } = this.#lengths;
    const [first, other] = [this.#band.en + i, this.#band.zh + j];
    const enTotal = sumOf(en.weights, first, m);
    const zhTotal = sumOf(zh.weights, other, n);
    const table = placeTable(zhTotal);
    let enBefore = 0;
    for (let a = 0; a < m; a++) {
      const enShare = (en.weights[first + a] as number) / enTotal;
      let zhBefore = 0;
      for (let b = 0; b < n; b++) {
        const zhShare = (zh.weights[other + b] as number) / zhTotal;
        const cell = cellOf(this.#band, i + a, j + b);
        if (cell >= 0) this.#readCell(cell, a, b, enBefore, enShare / PLACES, zhBefore, zhShare / PLACES, table);
        zhBefore += zhShare;
      }
      enBefore += enShare;
    }
  }

  /** Cover what the links of one pair of units say; each unit starts at a share of its side and takes a step a place. */
  #readCell(
    cell: number,
    a: number,
    b: number,
    enStart: number,
    enStep: number,
    zhStart: number,
    zhStep: number,
    table: Float64Array,
  ): void {
    const { starts, enNumbers, zhNumbers, enPlaces, zhPlaces } = this.#links;
    const end = starts[cell + 1] as number;
    for (let link = starts[cell] as number; link < end; link++) {
      const x = enPlaces[link] as number;
      const y = zhPlaces[link] as number;
      let place = 0;
      if (x !== NO_PLACE && y !== NO_PLACE) {
        const off = enStart + x * enStep - zhStart - y * zhStep;
        place = table[((off < 0 ? -off : off) * DISTANCES) | 0] as number;
      }
      this.en.cover(a, enNumbers[link] as number, place);
      this.zh.cover(b, zhNumbers[link] as number, place);
    }
  }
}

/** The content score of any bead inside the band, as a log-likelihood ratio; −∞ where lengths leave no hope to reach `floor`. */
export function readContent(coverage: Coverage, links: Links, band: Band, lengths: Lengths, trust: Trust): Content {
  const { en, zh } = coverage;
  const reader = new BeadReader(links, band, lengths);
  return (i, m, j, n, floor) => {
    const first = band.en + i;
    const other = band.zh + j;
    const length = trust.length * lengthScore(lengths, first, m, other, n);
    if (length + MOST < floor) return -Infinity;
    reader.read(i, m, j, n);
    const left = weightsFor(en, stepAt(lengths.zh, other, n));
    const right = weightsFor(zh, stepAt(lengths.en, first, m));
    let keys = reader.en.takeScore(en, first, left) + reader.zh.takeScore(zh, other, right);
    for (let a = first; a < first + m; a++) keys += noneOf(en, left, a);
    for (let b = other; b < other + n; b++) keys += noneOf(zh, right, b);
    return (trust.keys * keys) / 2 + length;
  };
}
