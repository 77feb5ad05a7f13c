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

/** Gender of a given name in lower case; undefined where the lists do not hold it or hold it for both. */
export function genderOfGivenName(name: string): Gender | undefined {
  table ??= makeTable();
  return table.get(name);
}
