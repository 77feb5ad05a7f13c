// When a stop in English text is no end. Over-split first; each rule below joins again.
//
//   Mr. Lee paid $3.5 million to Acme Inc. Chairman J. K. Roe at 5 p.m. Tuesday. He left.
//     ^title     ^no space           ^open         ^initials         ^open     ^ an end
import {
  BOUND_ABBREVIATIONS,
  MARKED_NAMES,
  NUMBER_ABBREVIATIONS,
  OPEN_ABBREVIATIONS,
  SENTENCE_OPENERS,
} from '../language/abbreviations.ts';
import { EN_TAG_VERBS } from '../language/speech-tags.ts';
import { HAN, isSpace, LATIN, scriptAt } from '../text/script.ts';
import { type Cut, holds, isCapital, isSmall, wordAfter, wordBefore } from './cut.ts';
import type { Exception } from './exceptions.ts';

const lower = (text: string) => text.toLowerCase();
const opensSentence = (cut: Cut) => holds(SENTENCE_OPENERS, lower(wordAfter(cut)));
const isPeriod = ({ text, stop, close }: Cut) => close === stop + 1 && text.charAt(stop) === '.';
/** A single period with nothing that closes after it. */
const isBare = (cut: Cut) => cut.end === cut.close && isPeriod(cut);
const isHalfwidth = ({ text, close }: Cut) => '.!?…'.includes(text.charAt(close - 1));

/** Words glued by a lost space: `he said.The next`. Not the names of sites and files. */
function isGlued({ text, stop, end }: Cut): boolean {
  if (!isSmall(text, stop - 1) || !isSmall(text, stop - 2)) return false;
  return /^["“‘(]?(?:[A-Z][a-z]+|[AI])(?=[\s,’'])/.test(text.slice(end, end + 24)) && !inAddress(text, stop);
}

/** Whether the run without spaces around `at` is an address. */
function inAddress(text: string, at: number): boolean {
  const run = /\S*$/.exec(text.slice(Math.max(0, at - 80), at))?.[0] ?? '';
  return /:\/\/|www\.|@/i.test(run);
}

const TITLES = ' Mr. Mrs. Ms. Dr. Sen. Rep. Gov. Gen. ';
const NAME_PART = /^[A-Z][\w’'.-]*,?$/;

/** Whether the words from `from` on tell who spoke: up to four names after a title, then a verb of speech. */
function isTag(text: string, from: number): boolean {
  const words = text.slice(from, from + 80).split(' ');
  const first = holds(TITLES, words[0] ?? '') ? 1 : 0;
  let at = first;
  while (at < first + 4 && NAME_PART.test(words[at] ?? '')) at++;
  if (at === 0) return false;
  if (words[at] === 'then' || words[at] === 'also') at++;
  return holds(EN_TAG_VERBS, /^[a-z]*/.exec(words[at] ?? '')?.[0] ?? '');
}

/** Whether the text goes on with a small letter; iPhone and eBay do not count as small. */
function goesOnSmall(text: string, next: number): boolean {
  let at = next;
  while (at < next + 6 && '“‘"\'([—–'.includes(text.charAt(at))) at++;
  while (isSpace(text, at)) at++;
  if (!isSmall(text, at) || isCapital(text, at + 1)) return false;
  return !(isSmall(text, at + 1) && isCapital(text, at + 2));
}

/** One or two letters between stops: U.S, p.m, Ph.D. */
function isDotted(word: string): boolean {
  const parts = word.split('.');
  return parts.length > 1 && parts.every((part) => part.length > 0 && part.length < 3 && isLetters(part));
}

const isLetters = (part: string) => scriptAt(part, 0) === LATIN && (part.length < 2 || scriptAt(part, 1) === LATIN);

export const ENGLISH_EXCEPTIONS: readonly Exception[] = [
  {
    id: 'sentence/no-space',
    note: 'A halfwidth stop with nothing after it stands inside a number, an address or a name.',
    example: 'It rose 3.5% on example.com yesterday.',
    joins: (cut) => cut.next === cut.end && isHalfwidth(cut) && scriptAt(cut.text, cut.next) !== HAN && !isGlued(cut),
  },
  {
    id: 'sentence/small-letter',
    note: 'No sentence starts with a small letter; iPhone and eBay do not count as small.',
    example: '“Why now?” he asked.',
    joins: ({ text, next }) => goesOnSmall(text, next),
  },
  {
    id: 'sentence/bound-abbreviation',
    note: 'Titles and the like are bound to the name after them.',
    example: 'It was Gen. Roe who called.',
    joins: (cut) => isBare(cut) && holds(BOUND_ABBREVIATIONS, lower(wordBefore(cut))),
  },
  {
    id: 'sentence/number-abbreviation',
    note: 'Months and references are bound to the number after them.',
    example: 'On Jan. 5 they sold No. 7.',
    joins: (cut) =>
      isPeriod(cut) && holds(NUMBER_ABBREVIATIONS, lower(wordBefore(cut))) && /^\d|^[IVX]+\b/.test(wordAfter(cut)),
  },
  {
    id: 'sentence/open-abbreviation',
    note: 'Inc., U.S. and p.m. end a sentence only before a word that opens one.',
    example: 'The U.S. Senate met Acme Inc. Chairman Roe.',
    joins: (cut) => {
      if (!isBare(cut)) return false;
      const word = wordBefore(cut);
      const isOpen = (isCapital(word, 0) && holds(OPEN_ABBREVIATIONS, lower(word))) || isDotted(word);
      return isOpen && !opensSentence(cut);
    },
  },
  {
    id: 'sentence/initial',
    note: 'A capital alone is the initial of a name, but for the pronoun I.',
    example: 'George W. Roe met J. K. Doe.',
    joins: (cut) => {
      if (!isBare(cut) || !isCapital(cut.text, cut.stop - 1)) return false;
      return wordBefore(cut).length === 1 && !opensSentence(cut);
    },
  },
  {
    id: 'sentence/list-number',
    note: 'A number, letter or numeral that starts the sentence counts it.',
    example: '12. The council met.',
    joins: ({ text, begin, stop, close }) =>
      close - begin < 8 && /^[([]?(?:\d{1,3}|[a-zA-Z]|[ivxIVX]{1,5})\)?\.$/.test(text.slice(begin, stop + 1)),
  },
  {
    id: 'sentence/marked-name',
    note: 'Some names end in a mark.',
    example: 'Yahoo! Finance reported it.',
    joins: (cut) =>
      cut.text.charAt(cut.stop) === '!' && holds(MARKED_NAMES, lower(wordBefore(cut))) && !opensSentence(cut),
  },
  {
    id: 'sentence/speech-tag',
    note: 'A question or cry in quotation marks goes on into the words that tell who spoke.',
    example: '“Who knows?” Ms. Roe asked.',
    joins: ({ text, stop, close, end, next }) => end > close && '?!…'.includes(text.charAt(stop)) && isTag(text, next),
  },
];
