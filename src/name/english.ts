// Names in English words: runs of capitals, without their titles, told apart as persons, bodies and places.
//
//   former Vice President Joseph R. Holms Jr. wrote to the Department of Justice
//          ~~~~~~~~~~~~~~ ^^^^^^^^^^^^^^^^^^ person        ^^^^^^^^^^^^^^^^^^^^^ body
import { type Gender, isGivenName } from '../language/given-names.ts';
import { cueForm } from '../language/reporting-en.ts';
import { isTitleWord } from '../language/titles-en.ts';
import { isWord } from '../language/words-en.ts';
import { type Word, wordSet } from '../text/words.ts';
import { familyAt, isFamilyFirst } from './family-first.ts';

const INNER = wordSet('of for on');

export type NameKind = 'person' | 'body' | 'place' | 'unknown';

/** A name as a range of words; `head` is where its titles begin. */
export interface EnglishName {
  readonly head: number;
  readonly from: number;
  readonly to: number;
  readonly kind: NameKind;
  readonly text: string;
  /** Its last word, suffix left out, lower case; the first of a name that puts the family first. */
  readonly surname: string;
  /** Its first word, lower case, or what follows the family; empty for a name of one word. */
  readonly given: string;
  /** Titles before it, as written; empty for none. */
  readonly title: string;
  /** A sentence begins with it, so that the capital of its first word says nothing. */
  readonly opens: boolean;
  /** A verb of saying stands behind it. */
  readonly acts: boolean;
  /** `who` or an age stands behind it. */
  readonly lives: boolean;
  /** What the next pronoun of the sentence tells: Lee and his dog. */
  readonly hint: Gender | null;
}

function bare(word: Word | undefined): string {
  if (!word) return '';
  return word.lower.includes('.') ? word.lower.replaceAll('.', '') : word.lower;
}
const isSuffix = (word: Word | undefined): boolean => word?.isCapital === true && isTitleWord('suffix', bare(word));
const isAcronym = (word: Word): boolean => /^[A-Z][A-Z&.-]*[A-Z]\.?$/.test(word.text);
const isInitial = (word: Word | undefined): boolean => word?.text.charAt(1) === '.' && /^(?:[A-Z]\.)+$/.test(word.text);

const OPENERS = new Set('.!?:;“"‘\'”’])');

/** Whether a sentence begins at word `at`, so that its capital says nothing. */
export function opensSentence(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  return !before || OPENERS.has(before.text);
}

/** `Bemoaning`, `Say`: a verb that opens a sentence. */
const isVerbForm = (word: string): boolean => {
  const form = cueForm(word);
  return form !== undefined ? form.form !== 'finite' : word.length > 6 && word.endsWith('ing');
};

function isNameWord(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (!word?.isCapital || word.lower === 'i') return false;
  if (isWord('time', word.lower) && word.lower !== 'may' && word.lower !== 'april' && word.lower !== 'june')
    return false;
  if (isWord('opener', word.lower)) return !opensSentence(words, at) && word.lower.length >= 4;
  return !(opensSentence(words, at) && isVerbForm(word.lower));
}

const MAX_BEFORE_PARTICLE = 3;

/** End of the particles at `at` and the capital that follows them, `at` where none does: van der Berg. */
function particlesEnd(words: readonly Word[], at: number): number {
  let end = at;
  while (end < at + 3 && isTitleWord('particle', words[end]?.lower ?? '')) end++;
  return words[end]?.isCapital ? end + 1 : at;
}

const NICKNAME = /^["“‘'«][A-Z][\w.-]*(?: [A-Z][\w.-]*)?["”’'»]$/;

/** `Luther “Doc” Amory`: a folded run of a word or two in capitals inside a name. */
const isNickname = (word: Word, words: readonly Word[], at: number, source: string): boolean =>
  word.run >= 0 &&
  isNameWord(words, at + 1) &&
  word.end - word.start < 24 &&
  NICKNAME.test(source.slice(word.start, word.end));

/** End of the run of capitals from `from`; particles and suffixes inside belong to it. */
function capitalsEnd(words: readonly Word[], from: number, source: string): number {
  let to = from + 1;
  for (;;) {
    const word = words[to];
    if (!word) return to;
    if (isNameWord(words, to)) to++;
    else if (word.text === ',' && isSuffix(words[to + 1]) && to - from > 1) to += 2;
    else if (isTitleWord('particle', word.lower) && to - from < MAX_BEFORE_PARTICLE && particlesEnd(words, to) > to)
      to = particlesEnd(words, to);
    else if (word.text === '&' && words[to + 1]?.isCapital) to += 2;
    else if (isNickname(word, words, to, source)) to += 2;
    else return to;
  }
}

/** `Department of Justice`, `Institute for Family Studies`: a body goes on over a small word. */
function bodyEnd(words: readonly Word[], from: number, to: number, source: string): number {
  let end = to;
  while (INNER.has(words[end]?.text ?? '')) {
    const next = words[end + 1]?.text === 'the' ? end + 2 : end + 1;
    if (!isNameWord(words, next)) break;
    let inside = false;
    for (let i = from; i < end; i++) inside ||= isTitleWord('body', bare(words[i]));
    if (!inside) break;
    end = capitalsEnd(words, next, source);
    while (
      words[end]?.lower === 'and' &&
      words[end + 1]?.isCapital &&
      inside &&
      isTitleWord('body', bare(words[from]))
    ) {
      end = capitalsEnd(words, end + 1, source);
    }
  }
  return end;
}

/** Where the titles of a run end and the name begins. */
function nameStart(words: readonly Word[], from: number, to: number): number {
  for (let i = to - 2; i >= from; i--) if (isTitleWord('title', bare(words[i]))) return i + 1;
  // Frenchman Jean Roe, Shepherd Ilo Gash
  if (to - from < 3) return from;
  const first = bare(words[from]);
  const isGiven = isGivenName(bare(words[from + 1]));
  const isLed = isTitleWord('trade', first)
    ? isGiven || to - from === 3
    : isGiven && isTitleWord('demonym', first) && !isGivenName(first);
  return isLed ? from + 1 : from;
}

/** A small word joins the parts of a body's name: Institute for Rain Studies. */
const isJoined = (words: readonly Word[], at: number, to: number): boolean =>
  at < to && INNER.has(words[at]?.text ?? '');

/** Words of bodies that are surnames behind a given name: Hugh Hill. */
export const FAMILIES = wordSet('hill day law bill street church house post tower war service mail globe');

function hasBodyWord(words: readonly Word[], from: number, to: number, length: number): boolean {
  for (let i = from; i < to; i++)
    if (isTitleWord('body', bare(words[i])) && (i > from || length === 1 || isJoined(words, i + 1, to))) return true;
  return false;
}

function kindOf(words: readonly Word[], head: number, from: number, to: number): NameKind {
  const titled = from > head;
  if (titled && isTitleWord('honorific', bare(words[from - 1]))) return 'person';
  let length = to - from;
  while (length > 1 && isSuffix(words[from + length - 1])) length--;
  const first = words[from];
  const last = words[from + length - 1];
  if (!first || !last) return 'unknown';
  const given = isGivenName(bare(first));
  if (!(given && FAMILIES.has(bare(last))) && hasBodyWord(words, from, to, length)) return 'body';
  if ((isTitleWord('bodyName', bare(last)) && !titled) || (length === 1 && isAcronym(first))) return 'body';
  if (titled || isSuffix(words[to - 1])) return 'person';
  if (length > 1 && length < 5 && (given || isInitial(first) || isInitial(words[from + 1]))) return 'person';
  if (isTitleWord('place', bare(last)) || isTitleWord('demonym', bare(last))) return 'place';
  if (isFamilyFirst(plainWords(words, from, from + length))) return 'person';
  return length === 1 && given ? 'person' : 'unknown';
}

const plainWords = (words: readonly Word[], from: number, to: number): string[] =>
  words.slice(from, to).map((word) => word.text);

/** `Lee said`. */
function doesAct(words: readonly Word[], to: number): boolean {
  const form = cueForm(words[to]?.lower ?? '');
  return form?.form === 'finite' && form.kind !== 'find';
}

/** `Lee, who`, `Lee, 40,`. */
const doesLive = (words: readonly Word[], to: number): boolean =>
  words[to]?.text === ',' && (words[to + 1]?.lower === 'who' || /^\d\d$/.test(words[to + 1]?.text ?? ''));

const HINTS: Readonly<Record<string, Gender>> = {
  he: 'male',
  his: 'male',
  himself: 'male',
  she: 'female',
  her: 'female',
  herself: 'female',
};
const HINT_REACH = 12;
const HINT_ENDS = new Set('.!?;:');

/** The gender of the first pronoun behind a name, where nobody else is named before it. */
function hintBehind(words: readonly Word[], to: number): Gender | null {
  for (let at = to; at < to + HINT_REACH; at++) {
    const word = words[at];
    if (!word || word.run >= 0 || HINT_ENDS.has(word.text) || (word.isCapital && word.lower !== 'i')) return null;
    const hint = word.lower.length < 8 ? HINTS[word.lower] : undefined;
    if (hint) return hint;
  }
  return null;
}

function makeName(words: readonly Word[], head: number, from: number, to: number, source: string): EnglishName {
  let last = to - 1;
  while (last > from && (isSuffix(words[last]) || words[last]?.text === ',')) last--;
  const start = words[from]?.start ?? 0;
  const kind = kindOf(words, head, from, to);
  const plain = plainWords(words, from, last + 1);
  const family = kind === 'person' ? familyAt(plain) : plain.length - 1;
  const given = family === 0 ? plain.slice(1).join(' ').toLowerCase() : bare(words[from]);
  return {
    head,
    from,
    to,
    kind,
    text: source.slice(start, words[to - 1]?.end ?? start),
    surname: bare(words[from + family]),
    given: last > from ? given : '',
    title: from > head ? source.slice(words[head]?.start ?? 0, words[from - 1]?.end ?? 0) : '',
    opens: opensSentence(words, head),
    acts: doesAct(words, to),
    lives: doesLive(words, to),
    hint: hintBehind(words, to),
  };
}

/** All names of a text, given its words. */
export function englishNames(words: readonly Word[], source: string): EnglishName[] {
  const names: EnglishName[] = [];
  let at = 0;
  while (at < words.length) {
    if (!isNameWord(words, at)) {
      at++;
      continue;
    }
    const run = capitalsEnd(words, at, source);
    const to = bodyEnd(words, at, run, source);
    const from = to > run ? at : nameStart(words, at, to);
    const onlyTitle = from === at && to - at === 1 && isTitleWord('title', bare(words[at]));
    if (!onlyTitle) names.push(makeName(words, at, from, to, source));
    at = to;
  }
  return names;
}
