// The signs of speech in English, each with what it counts: log-odds of speech, fitted to labelled news with a prior for what
// is rare there, each document left out once.
//
//   a “mess”  one word, no verb of saying: a term      he called it “a mess”  judged: speech
import { isCapitalAt, isNumberAt } from '../../text/letter.ts';
import { wordSet } from '../../text/words.ts';
import type { View } from './view.ts';

const PASSED_OVER = wordSet('a an the as his her their its');
const ARTICLES = wordSet('a an the his her their its this these those our');
const CHRISTENED = wordSet('dubbed nicknamed christened codenamed');
const NAMING = wordSet(
  'so-called nicknamed nickname titled entitled named moniker hashtag dubbed aka codenamed known headlined subtitled captioned slogan motto label code codeword alias',
);
const WORDS = wordSet('word words phrase term terms phrases expression name label buzzword');
const WORKS = wordSet(
  'book books novel song songs single album film films movie movies show shows series episode play musical documentary essay poem article column sitcom podcast program segment special nbc abc cbs hbo starred sings sang memoir hit magazine track comedy drama video reality game anthem bestseller opera',
);
const SMALL = wordSet('a an the of and in on to for with at by from or but vs vs. as is s');

/** Every word of weight is capitalised, and nothing ends as a sentence does. */
export function isTitleCase({ words, inner }: View): boolean {
  if (words.length === 0 || words.length > 9 || /[!?]$/.test(inner)) return false;
  let heavy = 0;
  for (const word of words) {
    if (/^[A-Z0-9]/.test(word)) heavy++;
    else if (!SMALL.has(word.toLowerCase())) return false;
  }
  return heavy > 0 && /^[A-Z0-9]/.test(words[0] ?? '');
}

/** The word before the run, articles and `as` left out: known as the “czar”. */
const nounBefore = ({ before }: View): string => before.find((word) => !PASSED_OVER.has(word)) ?? '';

/** Words that all begin with a capital, `the` before them or not. */
function isCapitalised(inner: string): boolean {
  const words = inner
    .replace(/^[Tt]he (?=.)/, '')
    .trimEnd()
    .split(' ');
  return words.every((word) => isCapitalAt(word, 0) && !/\s/.test(word));
}

export const isWork = (view: View): boolean =>
  isTitleCase(view) &&
  (view.before.slice(0, 3).some((word) => WORKS.has(word)) || view.after.slice(0, 2).some((word) => WORKS.has(word)));

const LEADING_MARKS = '\'‘([“"…. -';

/** A capital or a number stands behind the marks that the run begins with. */
export function opensLarge(inner: string): boolean {
  let at = 0;
  while (at < inner.length && LEADING_MARKS.includes(inner.charAt(at))) at++;
  return isCapitalAt(inner, at) || isNumberAt(inner, at);
}

export const isBeside = ({ said }: View): boolean => said !== null && said.gap <= (said.kind === 'judge' ? 9 : 2);

interface Sign {
  readonly id: string;
  readonly example: string;
  readonly weight: number;
  readonly test: (view: View) => boolean;
}

const isCued = (view: View): boolean =>
  (view.said !== null && (isBeside(view) || (view.said.kind !== 'mind' && view.said.kind !== 'tag'))) ||
  view.tailed ||
  view.tagged ||
  view.doneBy ||
  view.according;

/** A sentence of its own: capital, full stop, nothing that it could be part of before it. */
const isSentence = ({ inner, lead, words }: View): boolean =>
  /[.!?]$/.test(inner) && (words.length > 2 || (/^(?:|[“:])$/.test(lead) && isCapitalAt(inner, 0)));

export const BIAS = 1.0;

export const SIGNS: readonly Sign[] = [
  { id: 'one-word', example: 'a “mess”', weight: -1.4, test: ({ words }) => words.length <= 1 },
  { id: 'two-words', example: 'a “real mess”', weight: 0.8, test: ({ words }) => words.length === 2 },
  {
    id: 'many-words',
    example: '“a mess that none of us has made”',
    weight: 2.2,
    test: ({ words }) => words.length > 8,
  },
  { id: 'sentence', example: 'Then: “No.”', weight: 0.7, test: isSentence },
  {
    id: 'large',
    example: 'He said, “Go”',
    weight: 1,
    test: (view) => opensLarge(view.inner) && /^(?:|[:,])$/.test(view.lead),
  },
  {
    id: 'headed',
    example: '‘No way out’: captain tells inquiry',
    weight: 3,
    test: ({ lead, after, words }) => lead === '' && after[0] === ':' && words.length > 1,
  },
  { id: 'tagged', example: '“It rained,” he said.', weight: 3, test: ({ tagged }) => tagged },
  {
    id: 'said-beside',
    example: 'he said “no”',
    weight: 2.8,
    test: ({ said }) => (said?.kind === 'speech' || said?.kind === 'tag') && said.gap <= 2,
  },
  {
    id: 'said-before',
    example: 'he said that it was “a mess”',
    weight: 1.2,
    test: ({ said }) => said?.kind === 'speech' && said.gap > 2,
  },
  {
    id: 'judged',
    example: 'he called the plan “a mess”',
    weight: 2.1,
    test: ({ judged, said }) => judged && (said?.gap ?? 99) <= 9,
  },
  {
    id: 'judged-far',
    example: 'he attacked the plan of the town and its long “history”',
    weight: 0.7,
    test: ({ judged, said }) => judged && (said?.gap ?? 99) > 9,
  },
  { id: 'done-by', example: 'it was called “a mess” by the town', weight: 2, test: ({ doneBy }) => doneBy },
  { id: 'according', example: 'it was “a mess”, according to him', weight: 1.9, test: ({ according }) => according },
  { id: 'others', example: 'a “mess” and a “shame”', weight: 0.4, test: ({ others }) => others },
  {
    id: 'as',
    example: 'they see him as “a fool”',
    weight: 0.3,
    test: ({ before }) => before[0] === 'as' || (before[1] === 'as' && ARTICLES.has(before[0] ?? '')),
  },
  {
    id: 'being',
    example: 'it was “a mess”',
    weight: 0.7,
    test: ({ before }) =>
      /^(?:is|are|was|were|be|been|being|not|so)$/.test(before.find((word) => !ARTICLES.has(word)) ?? ''),
  },
  {
    id: 'definite',
    example: 'the “mess”',
    weight: -0.6,
    test: ({ before }) => /^(?:the|his|her|their|its|this|these|those|our)$/.test(before[0] ?? ''),
  },
  {
    id: 'naming',
    example: 'the so-called “summit”',
    weight: -3.1,
    test: (view) => view.words.length <= 5 && NAMING.has(nounBefore(view)),
  },
  {
    id: 'word',
    example: 'the word “summit”',
    weight: -1.1,
    test: (view) => view.words.length <= 5 && WORDS.has(nounBefore(view)),
  },
  {
    id: 'christened',
    example: 'dubbed the river “the long drain”',
    weight: -2.4,
    test: (view) => view.words.length <= 5 && view.before.some((word) => CHRISTENED.has(word)),
  },
  {
    id: 'nickname',
    example: 'Elaine “Shorty” Hill',
    weight: -4,
    test: (view) =>
      view.capitalAfter &&
      view.words.length <= 3 &&
      (view.capitalBefore || isCapitalised(view.inner)) &&
      !/[,.!?]$/.test(view.inner),
  },
  { id: 'work', example: 'her show “Late News”', weight: -3.4, test: isWork },
  {
    id: 'title-case',
    example: 'the host of “Late News Tonight”',
    weight: -1,
    test: (view) => isTitleCase(view) && view.words.length > 1 && view.lead !== '',
  },
  {
    id: 'capital',
    example: 'how “Taiwan” is written',
    weight: -0.4,
    test: (view) => isTitleCase(view) && view.words.length === 1 && view.lead !== '',
  },
  {
    id: 'proper',
    example: 'how “Hong Kong” is written',
    weight: -1.8,
    test: (view) =>
      isTitleCase(view) && view.words.length < 6 && view.lead !== '' && !isBeside(view) && !view.tagged && !view.judged,
  },
  {
    id: 'owned',
    example: 'ABC’s “Late News”',
    weight: -1.7,
    test: (view) =>
      /^(?:'s|his|her|their|its)$/.test(view.before[0] ?? '') && view.words.length > 1 && isTitleCase(view),
  },
  {
    id: 'uncued',
    example: 'the town has a “mess”',
    weight: -1.4,
    test: (view) => view.words.length <= 4 && !isCued(view) && !isSentence(view),
  },
  { id: 'alone', example: '“Late Rain”', weight: -4, test: (view) => view.alone && isTitleCase(view) },
];
