// Names of an English half: persons in their fullest form, bodies, places, and other runs of capitals.
//
//   Sacks … David Sacks      David Sacks, twice        the Department of Justice      Department of Justice
import { type EnglishName, englishNames } from '../name/english.ts';
import { makeRegister, type Register } from '../name/register.ts';
import { wordSet, wordsOf } from '../text/words.ts';
import { type Candidate, Candidates, type Kind } from './candidate.ts';
import type { NamedHalf, SegmentOf } from './segments.ts';

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
  const person = name.kind === 'place' ? undefined : register.find(name);
  if (person?.human) return { name: person.name, kind: 'person' };
  // A capital at the head of a sentence tells nothing of a single word.
  if (name.opens && name.given === '' && name.kind === 'unknown') return null;
  if (GENERIC.has(name.text.toLowerCase()) || name.text.length < 2) return null;
  return { name: name.text.replace(/^The /, ''), kind: KINDS[name.kind] };
}

/** The names of a half with the segments in which they stand. */
export function englishCandidates(half: NamedHalf, segmentOf: SegmentOf): Candidate[] {
  const seen = namesOf(half);
  const register = makeRegister(seen.map(({ name }) => name));
  const candidates = new Candidates();
  const located = new Map<string, number>();
  for (const { name, unit, at, located: isPlaced } of seen) {
    const full = fullForm(name, register);
    if (!full) continue;
    candidates.see(full.name, full.kind, segmentOf(unit, at));
    located.set(full.name, (located.get(full.name) ?? 0) + (isPlaced ? 1 : 0));
  }
  // What for the most part stands behind “in” or “from” is a place.
  const isPlace = ({ name, kind, count }: Candidate) => kind === null && (located.get(name) ?? 0) * 2 > count;
  return candidates.all().map((one) => (isPlace(one) ? { ...one, kind: 'place' } : one));
}
