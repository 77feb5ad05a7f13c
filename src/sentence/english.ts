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
import { HAN, scriptAt } from '../text/script.ts';
import { type Cut, wordAfter, wordBefore } from './cut.ts';
import type { Exception } from './exceptions.ts';

const BOUND = new Set(BOUND_ABBREVIATIONS);
const NUMBERED = new Set(NUMBER_ABBREVIATIONS);
const OPEN = new Set(OPEN_ABBREVIATIONS);
const MARKED = new Set(MARKED_NAMES);
const OPENERS = new Set(SENTENCE_OPENERS);

const lower = (text: string) => text.toLowerCase();
const opensSentence = (cut: Cut) => OPENERS.has(lower(wordAfter(cut)));
const isPeriod = ({ text, stop, close }: Cut) => close === stop + 1 && text.charAt(stop) === '.';
const isHalfwidth = ({ text, close }: Cut) => '.!?…'.includes(text.charAt(close - 1));

/** Words glued by a lost space: `he said.The next`. Not the names of sites and files. */
function isGlued({ text, stop, end }: Cut): boolean {
  const before = /[a-z]{2}$/.test(text.slice(Math.max(0, stop - 2), stop));
  return before && /^["“‘(]?(?:[A-Z][a-z]+|[AI])(?=[\s,’'])/.test(text.slice(end, end + 24)) && !inAddress(text, stop);
}

/** Whether the run without spaces around `at` is an address. */
function inAddress(text: string, at: number): boolean {
  const run = /\S*$/.exec(text.slice(Math.max(0, at - 80), at))?.[0] ?? '';
  return /:\/\/|www\.|@/i.test(run);
}

const TAG = new RegExp(
  `^(?:(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen)\\. )?(?:[A-Z][\\w’'.-]*,? ){1,4}(?:then |also )?(?:${EN_TAG_VERBS})\\b`,
);

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
    joins: ({ text, next }) => /^[“‘"'([—–]*[\s]*\p{Ll}(?!\p{L}?\p{Lu})/u.test(text.slice(next, next + 8)),
  },
  {
    id: 'sentence/bound-abbreviation',
    note: 'Titles and the like are bound to the name after them.',
    example: 'It was Gen. Roe who called.',
    joins: (cut) => isPeriod(cut) && cut.end === cut.close && BOUND.has(lower(wordBefore(cut))),
  },
  {
    id: 'sentence/number-abbreviation',
    note: 'Months and references are bound to the number after them.',
    example: 'On Jan. 5 they sold No. 7.',
    joins: (cut) => isPeriod(cut) && /^\d|^[IVX]+\b/.test(wordAfter(cut)) && NUMBERED.has(lower(wordBefore(cut))),
  },
  {
    id: 'sentence/open-abbreviation',
    note: 'Inc., U.S. and p.m. end a sentence only before a word that opens one.',
    example: 'The U.S. Senate met Acme Inc. Chairman Roe.',
    joins: (cut) => {
      const word = wordBefore(cut);
      if (!isPeriod(cut) || cut.end > cut.close) return false;
      return (
        ((/^\p{Lu}/u.test(word) && OPEN.has(lower(word))) || /^(?:\p{L}{1,2}\.)+\p{L}{1,2}$/u.test(word)) &&
        !opensSentence(cut)
      );
    },
  },
  {
    id: 'sentence/initial',
    note: 'A capital alone is the initial of a name, but for the pronoun I.',
    example: 'George W. Roe met J. K. Doe.',
    joins: (cut) => isPeriod(cut) && cut.end === cut.close && /^\p{Lu}$/u.test(wordBefore(cut)) && !opensSentence(cut),
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
    joins: (cut) => cut.text.charAt(cut.stop) === '!' && MARKED.has(lower(wordBefore(cut))) && !opensSentence(cut),
  },
  {
    id: 'sentence/speech-tag',
    note: 'A question or cry in quotation marks goes on into the words that tell who spoke.',
    example: '“Who knows?” Ms. Roe asked.',
    joins: ({ text, stop, close, end, next }) =>
      end > close && '?!…'.includes(text.charAt(stop)) && TAG.test(text.slice(next, next + 80)),
  },
];
