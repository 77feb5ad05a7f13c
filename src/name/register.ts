// Who is who in one half: every full name of a person, with the short forms that stand for it.
//
//   David Sacks … Sacks … Mr. Sacks      one person, David Sacks
import { type Gender, genderOfGivenName } from '../language/given-names.ts';
import { isTitleWord } from '../language/titles-en.ts';
import { wordSet } from '../text/words.ts';
import { type EnglishName, FAMILIES } from './english.ts';

const BORNE = wordSet('vice deputy prime assistant');

/** A person of the half. */
export interface Person {
  /** The fullest form that stands in the half, without titles. */
  readonly name: string;
  readonly surname: string;
  readonly given: string;
  readonly gender: Gender | null;
  /** How often any form of the name stands there. */
  readonly count: number;
  /** Titles before any form of the name, in small letters: `vice president`. */
  readonly titles: ReadonlySet<string>;
  /** Whether something but capitals says that it is a person: a given name, a title, an age, a verb of saying. */
  readonly sure: boolean;
  /** The same without the verb, which bodies have too. */
  readonly human: boolean;
}

export interface Register {
  readonly persons: readonly Person[];
  /** The person whom a name stands for; undefined where it is no person's. */
  find(name: EnglishName): Person | undefined;
  /** The persons of the half who bear a post: the president, the Vermont senator. */
  bearers(description: string): readonly Person[];
}

/** Long forms of titles that names bear short. */
const LONG: Readonly<Record<string, string>> = {
  sen: 'senator',
  rep: 'representative congressman congresswoman',
  gov: 'governor',
  prof: 'professor',
  gen: 'general',
  dr: 'doctor',
  lt: 'lieutenant',
  sgt: 'sergeant',
  capt: 'captain',
  col: 'colonel',
};

const titleWords = (title: string): string[] =>
  title
    .toLowerCase()
    .split(/[\s.,-]+/)
    .filter((word) => word !== '')
    .flatMap((word) => (LONG[word] ?? word).split(' '));

/** Words of a title that tell two bearers of a post apart. */
const DISTINGUISHING = /^(?:vice|prime|deputy|former|republican|democratic|assistant|first)$/;

/** Whether the titles of a person make the description his or hers. */
function fitsPost(person: Person, words: readonly string[]): boolean {
  const post = words.at(-1) ?? '';
  if (!person.titles.has(post)) return false;
  const told = words.filter((word) => DISTINGUISHING.test(word));
  const borne = [...person.titles].filter((word) => BORNE.has(word));
  return told.every((word) => person.titles.has(word)) && borne.every((word) => words.includes(word));
}

interface Draft {
  name: string;
  readonly surname: string;
  given: string;
  count: number;
  sure: boolean;
  human: boolean;
  female: number;
  male: number;
  /** Pronouns beside the name, male over female. */
  hints: number;
  readonly titles: Set<string>;
}

/** Gender told by titles before a name: Mr., congresswoman, actress. */
export function genderOfTitle(title: string): Gender | null {
  if (title === '') return null;
  for (const word of title.toLowerCase().split(/[\s-]+/)) {
    const plain = word.replace(/\.$/, '');
    if (isTitleWord('female', plain)) return 'female';
    if (isTitleWord('male', plain)) return 'male';
  }
  return null;
}

function vote(draft: Draft, name: EnglishName): void {
  draft.count++;
  draft.human ||= name.kind === 'person' || name.lives;
  draft.sure ||= draft.human || name.acts;
  for (const word of titleWords(name.title)) draft.titles.add(word);
  const gender = genderOfTitle(name.title);
  if (gender === 'female') draft.female++;
  if (gender === 'male') draft.male++;
  if (name.hint) draft.hints += name.hint === 'male' ? 1 : -1;
}

function genderOf(draft: Draft): Gender | null {
  if (draft.female !== draft.male) return draft.female > draft.male ? 'female' : 'male';
  const given = genderOfGivenName(draft.given);
  const sum = draft.hints + (given === null ? 0 : given === 'male' ? LISTED : -LISTED);
  return Math.abs(sum) < TOLD ? null : sum > 0 ? 'male' : 'female';
}

/** One pronoun beside an unknown name may be another's: two tell. */
const TOLD = 2;

/** What the lists of given names count in pronouns beside a name: three that say otherwise overrule them. */
const LISTED = 2.5;

const wordsIn = (name: string): number => name.split(/\s+/).length;

/** Full names first: each makes a person, or adds to one of the same given name and surname. */
function draftFull(names: readonly EnglishName[]): Map<string, Draft[]> {
  const bySurname = new Map<string, Draft[]>();
  for (const name of names) {
    if (name.given === '' || (name.kind !== 'person' && name.kind !== 'unknown')) continue;
    const namesakes = bySurname.get(name.surname) ?? [];
    const same = namesakes.find((draft) => draft.given === name.given);
    const draft = same ?? newDraft(name);
    if (!same) bySurname.set(name.surname, [...namesakes, draft]);
    if (wordsIn(name.text) > wordsIn(draft.name)) draft.name = name.text;
    vote(draft, name);
  }
  return bySurname;
}

const newDraft = (name: EnglishName): Draft => ({
  name: name.text,
  surname: name.surname,
  given: name.given,
  count: 0,
  sure: false,
  human: false,
  female: 0,
  male: 0,
  hints: 0,
  titles: new Set(),
});

/** Of several bearers of a surname: the gender of the title decides, then who is named more often. */
function pick(drafts: readonly Draft[] | undefined, name: EnglishName): Draft | undefined {
  if (!drafts) return undefined;
  const gender = genderOfTitle(name.title);
  const fitting = drafts.filter((draft) => {
    const known = genderOf(draft);
    return !gender || !known || known === gender;
  });
  return fitting.reduce<Draft | undefined>(
    (best, draft) => (!best || draft.count > best.count ? draft : best),
    undefined,
  );
}

/** Make the register of a half from all its names. */
export function makeRegister(names: readonly EnglishName[]): Register {
  const bySurname = draftFull(names);
  const byGiven = new Map<string, Draft>();
  for (const drafts of bySurname.values())
    for (const draft of drafts) {
      const known = byGiven.get(draft.given);
      if (draft.human && (!known || known.count < draft.count)) byGiven.set(draft.given, draft);
    }
  const singles = new Map<string, Draft>();
  const locate = (name: EnglishName): Draft | undefined => {
    if (name.given !== '') return bySurname.get(name.surname)?.find((draft) => draft.given === name.given);
    return pick(bySurname.get(name.surname), name) ?? singles.get(name.surname) ?? byGiven.get(name.surname);
  };
  for (const name of names) {
    if (name.given !== '' || name.kind === 'body' || name.kind === 'place') continue;
    const known = locate(name);
    if (known) vote(known, name);
    else if (name.kind === 'person' || name.kind === 'unknown') {
      const draft = newDraft({ ...name, given: name.kind === 'person' && name.title === '' ? name.surname : '' });
      vote(draft, name);
      singles.set(name.surname, draft);
    }
  }
  const persons = new Map<Draft, Person>();
  for (const draft of [...[...bySurname.values()].flat(), ...singles.values()])
    persons.set(draft, {
      name: draft.name,
      surname: draft.surname,
      given: draft.given,
      gender: genderOf(draft),
      count: draft.count,
      titles: draft.titles,
      sure: draft.sure,
      human: draft.human,
    });
  const all = [...persons.values()];
  return {
    persons: all,
    find(name) {
      // Hill, where the half knows a Bob Hill.
      const isFamily = name.kind !== 'body' || (name.given === '' && FAMILIES.has(name.surname));
      const draft = isFamily ? locate(name) : undefined;
      return draft && persons.get(draft);
    },
    bearers(description) {
      const words = titleWords(description);
      return all.filter((person) => fitsPost(person, words));
    },
  };
}
