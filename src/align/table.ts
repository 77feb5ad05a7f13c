// Which keys of which units meet: keys become small integers, the same for both sides. Keys without any partner on the
// other side tell nothing; only those that say where a unit belongs count then as well: there a partner is missing for a
// reason.
//
//   en  0: n:5  l:fda      ids  n:5 → 0   w:bank → 1   g:银行 → 2      postings (zh)  0 → units 0, 3
//       1: w:bank          partners (en)  1 → 2                                      2 → unit 1
import { isPlaceKey } from './keys.ts';

/** Pairs of different keys that translate each other: English key → Chinese keys. */
export type KeyPairs = ReadonlyMap<string, readonly string[]>;

export interface SideTable {
  /** Ids of the keys of each unit. */
  readonly units: readonly (readonly number[])[];
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

type Keys = readonly (readonly string[])[];

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

function translate(names: Names, pairs: KeyPairs): { en: Map<number, number[]>; zh: Map<number, number[]> } {
  const found = { en: new Map<number, number[]>(), zh: new Map<number, number[]>() };
  for (const [key, list] of pairs) {
    const id = idOf(names, key);
    const ids = list.map((other) => idOf(names, other));
    found.en.set(id, ids);
    for (const other of ids) {
      const known = found.zh.get(other);
      if (known) known.push(id);
      else found.zh.set(other, [id]);
    }
  }
  return found;
}

/** Number the keys of each unit: all of them, or only those known before. */
function numberUnits(keys: Keys, names: Names, all: boolean): number[][] {
  return keys.map((unit) => {
    const found: number[] = [];
    for (const key of unit) {
      const id = all || isPlaceKey(key) ? idOf(names, key) : names.ids.get(key);
      if (id !== undefined) found.push(id);
    }
    return found;
  });
}

function post(units: readonly (readonly number[])[], count: number): number[][] {
  const postings: number[][] = [];
  for (let id = 0; id < count; id++) postings.push([]);
  for (let unit = 0; unit < units.length; unit++)
    for (const id of units[unit] as readonly number[]) (postings[id] as number[]).push(unit);
  return postings;
}

/** Build the table from the keys of each unit (each key once a unit) and the pairs of unlike keys. */
export function buildTable(en: Keys, zh: Keys, pairs: KeyPairs): LinkTable {
  const names: Names = { ids: new Map(), names: [] };
  const partners = translate(names, pairs);
  const zhUnits = numberUnits(zh, names, true);
  const enUnits = numberUnits(en, names, false);
  const count = names.names.length;
  return {
    names: names.names,
    en: { units: enUnits, postings: post(enUnits, count), partners: partners.en },
    zh: { units: zhUnits, postings: post(zhUnits, count), partners: partners.zh },
  };
}
