// Evidence of the keys: for each key of a unit, log(q/p) when the other side covers it, log((1−q)/(1−p)) when not. q is the
// share that translation keeps, p the chance of an accidental cover: it comes from this very document and grows with the
// length of the other side, which does the work of IDF and keeps merges from winning by luck.
//
//   unit with keys a b c; the other side covers a and c:   none + gain a + gain c
//
// At most 62 keys a unit, the rarest, so that the number of one fits into six bits.
import { isPlaceKey, keptShare } from './keys.ts';
import type { LinkTable, SideTable } from './table.ts';

/** Most keys of a unit that count. */
const MOST_KEYS = 62;
/** Number, among the keys of a unit, of one that does not count. */
export const NO_NUMBER = 63;

/** Weights against a run of units of the other side, each reckoned when first asked for: NaN says not yet. */
export interface Weights {
  /** How many usual units the run is worth in length. */
  readonly size: number;
  /** What covering a key adds, by id. */
  readonly gain: Float64Array;
  /** Score of a unit of which nothing is covered. */
  readonly none: Float64Array;
}

export interface SideCoverage {
  /** Keys of each unit that count. */
  readonly units: readonly (readonly number[])[];
  readonly chance: Float64Array;
  readonly share: Float64Array;
  /** By step of the length of the other side, reckoned when first asked for. */
  readonly weights: (Weights | undefined)[];
}

/** How many units of the other side hold a key or one that translates it. */
function countHolders(id: number, { partners }: SideTable, other: SideTable): number {
  const own = other.postings[id] as readonly number[];
  const more = partners.get(id);
  if (more === undefined) return own.length;
  if (more.length === 1 && own.length === 0) return (other.postings[more[0] as number] as readonly number[]).length;
  const held = new Set(own);
  for (const partner of more) for (const unit of other.postings[partner] as readonly number[]) held.add(unit);
  return held.size;
}

/** Shares of single keys that translation keeps, where the document taught them. */
export interface Kept {
  readonly en: ReadonlyMap<string, number>;
  readonly zh: ReadonlyMap<string, number>;
}

function weighSide(
  names: readonly string[],
  side: SideTable,
  other: SideTable,
  kept: ReadonlyMap<string, number> | null,
): SideCoverage {
  const chance = new Float64Array(names.length);
  const share = new Float64Array(names.length);
  const count = Math.max(other.units.length, 2);
  for (let id = 0; id < names.length; id++) {
    if ((side.postings[id] as readonly number[]).length === 0) continue;
    const name = names[id] as string;
    const holders = countHolders(id, side, other);
    // The true counterpart is left out. What nobody holds tells nothing.
    chance[id] = holders > 0 || isPlaceKey(name) ? Math.min(0.98, Math.max(holders - 0.7, 0.3) / count) : 1;
    share[id] = kept?.get(name) ?? keptShare(name);
  }
  const telling = (id: number) => (chance[id] as number) < 0.85 * (share[id] as number);
  const units = side.units.map((keys) => {
    const chosen = keys.filter(telling);
    if (chosen.length > MOST_KEYS)
      chosen.sort((a, b) => (chance[a] as number) - (chance[b] as number)).length = MOST_KEYS;
    return chosen;
  });
  return { units, chance, share, weights: new Array(STEPS).fill(undefined) };
}

/** Steps of the length of the other side, a third of an octave each; the middle one is a usual unit. */
const STEPS = 22;
export const USUAL_STEP = 8;

/** The step of a length, from the logs of it and of the mean length. */
export function stepOf(log: number, logMean: number): number {
  const step = Math.round(((log - logMean) / Math.LN2) * 3) + USUAL_STEP;
  return step < 0 ? 0 : step >= STEPS ? STEPS - 1 : step;
}

/** The weights against a run of a length of the other side, given as its step. */
export function weightsFor({ units, chance, weights }: SideCoverage, step: number): Weights {
  const known = weights[step];
  if (known) return known;
  const found = {
    size: 2 ** ((step - USUAL_STEP) / 3),
    gain: new Float64Array(chance.length).fill(Number.NaN),
    none: new Float64Array(units.length).fill(Number.NaN),
  };
  weights[step] = found;
  return found;
}

/** log((1−q)/(1−p)): what a key that counts says when it is not covered. */
const lossOf = ({ chance, share }: SideCoverage, size: number, id: number) =>
  Math.log(1 - (share[id] as number)) - size * Math.log1p(-(chance[id] as number));

/** Where chance covers more than translation keeps, a key tells nothing. */
const tells = ({ chance, share }: SideCoverage, size: number, id: number) =>
  (share[id] as number) > chanceOf(chance[id] as number, size);

/** Chance that a run worth `size` usual units covers by accident what one covers with `alone`. */
const chanceOf = (alone: number, size: number) => 1 - Math.exp(size * Math.log1p(-alone));

/** What covering a key that counts adds. */
export function gainOf(side: SideCoverage, { size, gain }: Weights, id: number): number {
  const known = gain[id] as number;
  if (!Number.isNaN(known)) return known;
  const p = chanceOf(side.chance[id] as number, size);
  const found = tells(side, size, id) ? Math.log((side.share[id] as number) / p) - lossOf(side, size, id) : 0;
  gain[id] = found;
  return found;
}

/** Score of a unit of which nothing is covered. */
export function noneOf(side: SideCoverage, { size, none }: Weights, unit: number): number {
  const known = none[unit] as number;
  if (!Number.isNaN(known)) return known;
  let sum = 0;
  for (const id of side.units[unit] as readonly number[]) if (tells(side, size, id)) sum += lossOf(side, size, id);
  none[unit] = sum;
  return sum;
}

export interface Coverage {
  readonly en: SideCoverage;
  readonly zh: SideCoverage;
}

/** Weights of all keys of both sides. `kept` overrules the share of single keys. */
export function weighKeys({ names, en, zh }: LinkTable, kept: Kept | null): Coverage {
  return { en: weighSide(names, en, zh, kept?.en ?? null), zh: weighSide(names, zh, en, kept?.zh ?? null) };
}
