// Noun phrases beside a reporting verb, found by the small words that bound them.
//
//   … but a spokesman for the campaign | later | said        phraseBefore: a spokesman for the campaign
//   said | Victor Cha | , who served in …                    phraseAfter: Victor Cha
import { cueForm } from '../../language/reporting-en.ts';
import { isTitleWord } from '../../language/titles-en.ts';
import { isWord } from '../../language/words-en.ts';
import type { EnglishName } from '../../name/english.ts';
import { wordSet } from '../../text/words.ts';
import type { Scene, Token } from './scene.ts';

const NO_HEAD = wordSet('a an the his her its their my our your no every');

/** Who stands beside a verb: a range of tokens, with the name that is its head, or its pronoun. */
export interface Subject {
  readonly from: number;
  readonly to: number;
  readonly name: EnglishName | null;
  readonly pronoun: string | null;
}

const PRONOUNS = wordSet('he she they it i we you');
const INNER_PREPOSITION = wordSet('of for at from in with on to by');
const VAGUE = wordSet('there here that this which what who it');
const OBJECTS = wordSet('us me him them');

const INNER_MARKS = new Set("-'’&%$/");

const isPlainMark = (token: Token): boolean => token.run >= 0 || (!token.isWord && !INNER_MARKS.has(token.text));

/** Whether a token cannot stand inside the noun phrase before a verb. */
function bounds(scene: Scene, at: number): boolean {
  const token = scene.tokens[at];
  if (!token || isPlainMark(token)) return true;
  if (scene.nameAt.has(at)) return false;
  if (isWord('conjunction', token.lower) || PRONOUNS.has(token.lower)) return true;
  if (isWord('auxiliary', token.lower) && token.lower !== "'s") return true;
  if (isWord('preposition', token.lower)) return !INNER_PREPOSITION.has(token.lower);
  const form = cueForm(token.lower);
  return form?.kind === 'speech' && form.form !== 'stem' && form.form === 'finite' && !token.lower.endsWith('s');
}

/** The name that ends the head of a phrase: its part before the first small connecting word. */
function headName(scene: Scene, from: number, to: number): EnglishName | null {
  let end = from;
  while (end < to) {
    const token = scene.tokens[end];
    if (token && !scene.nameAt.has(end) && INNER_PREPOSITION.has(token.lower)) break;
    end++;
  }
  const name = scene.nameAt.get(end - 1);
  // The 24-year-old Czech: a description.
  const isPeople =
    name !== undefined && name.to - name.from === 1 && name.head > from && isTitleWord('demonym', name.surname);
  return name && name.to === end && !isPeople ? name : null;
}

const subject = (scene: Scene, from: number, to: number): Subject => ({
  from,
  to,
  name: headName(scene, from, to),
  pronoun: null,
});

const pronounAt = (scene: Scene, at: number): Subject | null => {
  const word = scene.tokens[at]?.lower ?? '';
  return PRONOUNS.has(word) ? { from: at, to: at + 1, name: null, pronoun: word } : null;
};

/** Where a phrase that reaches back to `from` really begins: after time words, adverbs and a leading preposition. */
function trimLead(scene: Scene, from: number, to: number): number {
  let start = from;
  while (start < to - 1) {
    const token = scene.tokens[start];
    if (!token || scene.nameAt.has(start)) break;
    if (isWord('preposition', token.lower)) {
      let last = to - 1;
      const own = scene.nameAt.get(last);
      if (own) return own.head;
      while (last > start && !isWord('determiner', scene.tokens[last]?.lower ?? '')) last--;
      return last > start ? last : to;
    }
    if (!isWord('time', token.lower) && !isWord('adverb', token.lower) && !token.lower.endsWith('ly')) break;
    start++;
  }
  return start;
}

/** The noun phrase that ends just before token `to`, not reaching before `floor`. */
export function phraseBefore(scene: Scene, to: number, floor: number): Subject | null {
  const pronoun = to > floor ? pronounAt(scene, to - 1) : null;
  if (pronoun) return pronoun;
  let from = to;
  while (from > floor && !bounds(scene, from - 1)) from--;
  const own = scene.nameAt.get(from);
  if (own && own.head < from) from = Math.max(floor, own.head);
  const start = trimLead(scene, from, to);
  if (start >= to) return null;
  const last = scene.tokens[to - 1];
  if (!last?.isWord || VAGUE.has(last.lower)) return null;
  if (OBJECTS.has(last.lower) && scene.tokens[to - 2]?.lower !== 'of') return null;
  if (to - start === 1 && (isWord('adverb', last.lower) || isWord('time', last.lower)) && !scene.nameAt.has(start))
    return null;
  if (isWord('preposition', last.lower) || NO_HEAD.has(last.lower)) return null;
  return subject(scene, start, to);
}

/** A range of tokens. */
export interface Ends {
  readonly from: number;
  readonly to: number;
}

const STOPS_AFTER = wordSet('in on during after before as when while about with by to who that which where into via');

function stopsAfter(scene: Scene, at: number, from: number): boolean {
  const token = scene.tokens[at];
  if (!token || isPlainMark(token)) return true;
  if (scene.nameAt.has(at)) return false;
  if (
    STOPS_AFTER.has(token.lower) ||
    (isWord('auxiliary', token.lower) && token.lower !== "'s") ||
    isWord('conjunction', token.lower)
  )
    return true;
  // said the last engineer: behind an article it tells which one, not when.
  const isWhich = at === from + 1 && isWord('determiner', scene.tokens[from]?.lower ?? '');
  if (
    (isWord('time', token.lower) && !isWhich) ||
    (token.lower.endsWith('ly') && token.lower !== 'family') ||
    PRONOUNS.has(token.lower)
  )
    return true;
  const before = scene.nameAt.get(at - 1);
  if (token.lower === "'s" && scene.tokens[at + 1]?.isWord) return false;
  return at > from && before?.to === at && !INNER_PREPOSITION.has(token.lower) && token.lower !== 'and';
}

/** `MSNBC host Chris Matthews`: a post in small letters between two names. */
function leadsToName(scene: Scene, at: number): boolean {
  for (let i = at; i < at + 4; i++) {
    if (scene.nameAt.has(i)) return i > at && scene.nameAt.get(i)?.kind !== 'place';
    const token = scene.tokens[i];
    if (!token?.isWord || bounds(scene, i) || isWord('preposition', token.lower) || isWord('time', token.lower))
      return false;
  }
  return false;
}

/** The noun phrase that begins at token `from`: what an inverted verb (`said …`) or `according to …` governs. */
export function phraseAfter(scene: Scene, { from, to: ceiling }: Ends): Subject | null {
  const pronoun = pronounAt(scene, from);
  if (pronoun) return pronoun;
  let to = from;
  while (to < ceiling && (!stopsAfter(scene, to, from) || (to > from && leadsToName(scene, to)))) {
    const own = scene.nameAt.get(to);
    to = own ? own.to : to + 1;
  }
  return to > from ? subject(scene, from, to) : null;
}
