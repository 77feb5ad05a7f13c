// Names of an English half: persons in their fullest form, bodies, places, and other runs of capitals.
//
//   Sacks … David Sacks      David Sacks, twice        the Department of Justice      Department of Justice
import { isWord } from '../language/words-en.ts';
import { type EnglishName, englishNames } from '../name/english.ts';
import { makeRegister, type Register } from '../name/register.ts';
import { wordSet, wordsOf } from '../text/words.ts';
import type { Kind, Sighting } from './candidate.ts';
import type { NamedHalf } from './segments.ts';

const KINDS: Readonly<Record<EnglishName['kind'], Kind | null>> = {
  person: 'person',
  body: 'organisation',
  place: 'place',
  unknown: null,
};

interface Seen {
  readonly name: EnglishName;
  readonly unit: number;
  /** Offset in the unit. */
  readonly at: number;
  /** Stands behind a word of place. */
  readonly located: boolean;
}

function namesOf({ units }: NamedHalf): Seen[] {
  return units.flatMap((unit, index) => {
    if (unit.role !== 'paragraph') return [];
    const { text } = unit.reading;
    const words = wordsOf(text, 0, text.length);
    return englishNames(words, text).map((name) => ({
      name,
      unit: index,
      at: words[name.from]?.start ?? 0,
      located: WHERE.has(words[name.head - 1]?.lower ?? ''),
    }));
  });
}

const WHERE = wordSet('in at from near to of outside around');

/** Single words in capitals that name nothing by themselves. */
const GENERIC = wordSet(
  'department ministry republic party country ministers minister house state states council committee court company ' +
    'university church school police army union league board office center centre south north east west new old street road ' +
    'river lake mount mountain island bay park hall museum bank group team club act bill law series story system systems',
);

/** A person's fullest form, else the name without its article. */
function fullForm(name: EnglishName, register: Register): { readonly name: string; readonly kind: Kind | null } | null {
  const word = name.text.toLowerCase();
  if (isWord('time', word)) return null;
  const person = name.kind === 'place' ? undefined : register.find(name);
  if (person?.human) return { name: person.name, kind: 'person' };
  // A capital at the head of a sentence tells nothing of a single word.
  if (name.opens && name.given === '' && name.kind === 'unknown') return null;
  if (GENERIC.has(word) || word.length < 2) return null;
  return { name: name.text.replace(/^The /, ''), kind: KINDS[name.kind] };
}

/** Where the names of a half stand. */
export function englishSightings(half: NamedHalf): Sighting[] {
  const seen = namesOf(half);
  const register = makeRegister(seen.map(({ name }) => name));
  const counts = new Map<string, { all: number; located: number }>();
  const sightings = seen.flatMap(({ name, unit, at, located }): Sighting[] => {
    const full = fullForm(name, register);
    if (!full) return [];
    const count = counts.get(full.name) ?? { all: 0, located: 0 };
    count.all++;
    if (located) count.located++;
    counts.set(full.name, count);
    return [{ ...full, unit, at }];
  });
  // What for the most part stands behind “in” or “from” is a place.
  return sightings.map((one) => {
    const { all, located } = counts.get(one.name) ?? { all: 1, located: 0 };
    return one.kind === null && located * 2 > all ? { ...one, kind: 'place' } : one;
  });
}
