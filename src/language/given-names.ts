// Gender by given name, for English text. The tables are split once, on the first question.
import { FEMALE_GIVEN_NAMES } from './given-female.ts';
import { MALE_GIVEN_NAMES } from './given-male.ts';

export type Gender = 'female' | 'male';

let table: ReadonlyMap<string, Gender> | undefined;

function makeTable(): ReadonlyMap<string, Gender> {
  const made = new Map<string, Gender>();
  for (const name of FEMALE_GIVEN_NAMES.trim().split(/\s+/)) made.set(name, 'female');
  for (const name of MALE_GIVEN_NAMES.trim().split(/\s+/)) made.set(name, 'male');
  return made;
}

/** Gender of a given name in lower case (of a double one by its first part); undefined where the lists do not hold it or hold it for both. */
export function genderOfGivenName(name: string): Gender | undefined {
  table ??= makeTable();
  const known = table.get(name);
  const hyphen = known ? -1 : name.indexOf('-');
  return hyphen > 1 ? table.get(name.slice(0, hyphen)) : known;
}
