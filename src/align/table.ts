// Which keys of which units meet: keys become small integers. Keys without any partner on the other side tell nothing and
// are dropped, but for those that say where a unit belongs: there a partner is missing for a reason.
//
//   en  0: n:5  l:fda      partners   n:5 → n:5      postings (zh)  n:5 → units 0, 3
//       1: w:bank                     w:bank → g:银行               g:银行 → unit 1
import { isPlaceKey } from './keys.ts';

/** Pairs of different keys that translate each other: English key → Chinese keys. */
export type KeyPairs = ReadonlyMap<string, readonly string[]>;

export interface SideTable {
  /** Key numbers of each unit. */
  readonly units: readonly Int32Array[];
  /** Units that hold each key, ascending. */
  readonly postings: readonly Int32Array[];
  /** Keys of the other side that each key may meet. */
  readonly partners: readonly Int32Array[];
  readonly names: readonly string[];
}

export interface LinkTable {
  readonly en: SideTable;
  readonly zh: SideTable;
}

type Keys = readonly (readonly string[])[];

function invert(pairs: KeyPairs): Map<string, string[]> {
  const inverse = new Map<string, string[]>();
  for (const [en, list] of pairs)
    for (const zh of list) {
      const known = inverse.get(zh);
      if (known) known.push(en);
      else inverse.set(zh, [en]);
    }
  return inverse;
}

/** Number the keys of one side that have a partner among `other`, and those of a place. */
function numberKeys(keys: Keys, other: ReadonlySet<string>, pairs: KeyPairs): Map<string, number> {
  const numbers = new Map<string, number>();
  for (const unit of keys)
    for (const key of unit)
      if (!numbers.has(key) && (isPlaceKey(key) || other.has(key) || pairs.get(key)?.some((x) => other.has(x))))
        numbers.set(key, numbers.size);
  return numbers;
}

function buildSide(
  keys: Keys,
  numbers: ReadonlyMap<string, number>,
  others: ReadonlyMap<string, number>,
  pairs: KeyPairs,
): SideTable {
  const lists: number[][] = Array.from(numbers, () => []);
  const units = keys.map((unit, index) => {
    const found: number[] = [];
    for (const key of unit) {
      const number = numbers.get(key);
      if (number === undefined) continue;
      found.push(number);
      lists[number]?.push(index);
    }
    return Int32Array.from(found);
  });
  const partners = [...numbers.keys()].map((key) => {
    const found = (pairs.get(key) ?? []).map((x) => others.get(x)).filter((x) => x !== undefined);
    const same = others.get(key);
    return Int32Array.from(same === undefined ? found : [same, ...found]);
  });
  return { units, postings: lists.map((list) => Int32Array.from(list)), partners, names: [...numbers.keys()] };
}

/** Build the table from the keys of each unit (each key once a unit) and the pairs of unlike keys. */
export function buildTable(en: Keys, zh: Keys, pairs: KeyPairs): LinkTable {
  const back = invert(pairs);
  const enNumbers = numberKeys(en, new Set(zh.flat()), pairs);
  const zhNumbers = numberKeys(zh, new Set(en.flat()), back);
  return { en: buildSide(en, enNumbers, zhNumbers, pairs), zh: buildSide(zh, zhNumbers, enNumbers, back) };
}
