// What a bead's content is worth: coverage of keys in both directions, at the right places, and length. The links of the
// band are found once; a bead looks at those of its cells.
import { type Band, cellOf } from './band.ts';
import { type Coverage, NO_NUMBER, type Weights, weightsFor } from './coverage.ts';
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

/** The best place that each key of the units of a bead was covered at, as a log ratio; below `NEVER` for none. */
class Covered {
  readonly #best = new Float64Array(WIDEST * SLOTS).fill(-Infinity);
  readonly #touched: number[] = [];

  /** Key `number` of unit `unit` of the bead is covered, at a place worth `place`. */
  cover(unit: number, number: number, place: number): void {
    if (number === NO_NUMBER) return;
    const slot = unit * SLOTS + number;
    const known = this.#best[slot] as number;
    if (known === -Infinity) this.#touched.push(slot);
    if (place > known) this.#best[slot] = place;
  }

  /** What all covered keys add; nothing is covered any longer. */
  takeScore(units: readonly (readonly number[])[], first: number, { gain }: Weights): number {
    let score = 0;
    for (const slot of this.#touched) {
      const key = (units[first + (slot >> 6)] as readonly number[])[slot & NO_NUMBER] as number;
      // A key covered at an odd place is no worse than one that is not covered.
      score += Math.max(0, (gain[key] as number) + (this.#best[slot] as number));
      this.#best[slot] = -Infinity;
    }
    this.#touched.length = 0;
    return score;
  }
}

/** The content score of any bead inside the band, as a log-likelihood ratio; −∞ where lengths leave no hope to reach `floor`. */
export function readContent(coverage: Coverage, links: Links, band: Band, lengths: Lengths, trust: Trust): Content {
  const { en, zh } = coverage;
  const { starts, enNumbers, zhNumbers, enPlaces, zhPlaces } = links;
  const left = new Covered();
  const right = new Covered();
  const enWeights = lengths.en.weights;
  const zhWeights = lengths.zh.weights;
  return (i, m, j, n, floor) => {
    const length = trust.length * lengthScore(lengths, band.en + i, m, band.zh + j, n);
    if (length + MOST < floor) return -Infinity;
    let [enLength, zhLength] = [0, 0];
    for (let a = 0; a < m; a++) enLength += enWeights[band.en + i + a] as number;
    for (let b = 0; b < n; b++) zhLength += zhWeights[band.zh + j + b] as number;
    const table = placeTable(zhLength);
    let enBefore = 0;
    for (let a = 0; a < m; a++) {
      const enOwn = enWeights[band.en + i + a] as number;
      let zhBefore = 0;
      for (let b = 0; b < n; b++) {
        const zhOwn = zhWeights[band.zh + j + b] as number;
        const cell = cellOf(band, i + a, j + b);
        const end = cell < 0 ? 0 : (starts[cell + 1] as number);
        for (let link = cell < 0 ? 0 : (starts[cell] as number); link < end; link++) {
          const x = enPlaces[link] as number;
          const y = zhPlaces[link] as number;
          let place = 0;
          if (x !== NO_PLACE && y !== NO_PLACE) {
            const off = (enBefore + (x / PLACES) * enOwn) / enLength - (zhBefore + (y / PLACES) * zhOwn) / zhLength;
            place = table[Math.floor((off < 0 ? -off : off) * DISTANCES)] as number;
          }
          left.cover(a, enNumbers[link] as number, place);
          right.cover(b, zhNumbers[link] as number, place);
        }
        zhBefore += zhOwn;
      }
      enBefore += enOwn;
    }
    const enGains = weightsFor(en, stepAt(lengths.zh, band.zh + j, n));
    const zhGains = weightsFor(zh, stepAt(lengths.en, band.en + i, m));
    let keys = left.takeScore(en.units, band.en + i, enGains) + right.takeScore(zh.units, band.zh + j, zhGains);
    for (let a = 0; a < m; a++) keys += enGains.none[band.en + i + a] as number;
    for (let b = 0; b < n; b++) keys += zhGains.none[band.zh + j + b] as number;
    return (trust.keys * keys) / 2 + length;
  };
}
