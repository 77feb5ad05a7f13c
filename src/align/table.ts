// Which keys of which units meet: keys become small integers, the same for both sides. Keys without any partner on the
// other side tell nothing; only those that say where a unit belongs count then as well: there a partner is missing for a
// reason.
//
//   en  0: n:5  l:fda      ids  n:5 → 0   w:bank → 1   g:银行 → 2      postings (zh)  0 → units 0, 3
//       1: w:bank          partners (en)  1 → 2                                      2 → unit 1
import { isPlaceKey } from './keys.ts';
import type { Texts } from './reader.ts';

/** Pairs of different keys that translate each other: English key → Chinese keys. */
export type KeyPairs = ReadonlyMap<string, readonly string[]>;

export interface SideTable {
  /** Ids of the keys of each unit. */
  readonly units: readonly (readonly number[])[];
  /** Places of these keys in the unit. */
  readonly places: readonly (readonly number[])[];
  /** Units that hold each key, ascending; by id. */
  readonly postings: readonly (readonly number[])[];
  /** Ids of other keys that translate a key. Every key translates itself as well. */
  readonly partners: ReadonlyMap<number, readonly number[]>;
}

export interface LinkTable {
  readonly names: readonly string[];
  readonly en: SideTable;
  readonly zh: SideTable;
}

/** Keys of both sides with their places. */
export type Keyed = Pick<Texts, 'keys' | 'places'>;

/** Ids and names of all keys met so far. */
interface Names {
  readonly ids: Map<string, number>;
  readonly names: string[];
}

function idOf({ ids, names }: Names, key: string): number {
  const known = ids.get(key);
  if (known !== undefined) return known;
  ids.set(key, names.length);
  return names.push(key) - 1;
}

type Numbered = Pick<SideTable, 'units' | 'places'>;

/** Number the keys of each unit: all of them, or only those known before. */
function numberUnits({ keys, places }: Keyed, names: Names, all: (key: string) => boolean): Numbered {
  const units: number[][] = [];
  const kept: number[][] = [];
  keys.forEach((unit, at) => {
    const own = places[at] as readonly number[];
    const ids: number[] = [];
    const where: number[] = [];
    for (let k = 0; k < unit.length; k++) {
      const key = unit[k] as string;
      const id = all(key) ? idOf(names, key) : names.ids.get(key);
      if (id === undefined) continue;
      ids.push(id);
      where.push(own[k] as number);
    }
    units.push(ids);
    kept.push(where);
  });
  return { units, places: kept };
}

function post(units: readonly (readonly number[])[], count: number): number[][] {
  const postings: number[][] = [];
  for (let id = 0; id < count; id++) postings.push([]);
  for (let unit = 0; unit < units.length; unit++)
    for (const id of units[unit] as readonly number[]) (postings[id] as number[]).push(unit);
  return postings;
}

/** A partner so much commoner than a word is an accident: 的 for “aim”. */
const COMMONER = 4;
const COMMON_AT_LEAST = 8;

/** Pairs as ids, both ways, without those of which one side does not occur or is far too common. */
function translate({ ids }: Names, pairs: KeyPairs, en: Postings, zh: Postings) {
  const found = { en: new Map<number, number[]>(), zh: new Map<number, number[]>() };
  for (const [key, list] of pairs) {
    const id = ids.get(key);
    if (id === undefined) continue;
    const most = COMMONER * (en[id]?.length ?? 0) + COMMON_AT_LEAST;
    for (const name of list) {
      const other = ids.get(name);
      const count = other === undefined ? 0 : (zh[other]?.length ?? 0);
      if (other === undefined || count === 0 || count > most) continue;
      const own = found.en.get(id);
      if (own) own.push(other);
      else found.en.set(id, [other]);
      const known = found.zh.get(other);
      if (known) known.push(id);
      else found.zh.set(other, [id]);
    }
  }
  return found;
}

type Postings = readonly (readonly number[])[];

/** Build the table from the keys of each unit (each key once a unit) and the pairs of unlike keys. */
export function buildTable(en: Keyed, zh: Keyed, pairs: KeyPairs): LinkTable {
  const names: Names = { ids: new Map(), names: [] };
  const right = numberUnits(zh, names, () => true);
  const left = numberUnits(en, names, (key) => pairs.has(key) || isPlaceKey(key));
  const count = names.names.length;
  const postings = { en: post(left.units, count), zh: post(right.units, count) };
  const partners = translate(names, pairs, postings.en, postings.zh);
  return {
    names: names.names,
    en: { ...left, postings: postings.en, partners: partners.en },
    zh: { ...right, postings: postings.zh, partners: partners.zh },
  };
}
