// Speech or not, in English: a run is speech unless something says otherwise.
//
//   Elaine “Shorty” Hill    nickname → term      the so-called “summit”   term
//   her show “Late News”    work → title         he called it “a mess”    partial
import type { Quote } from '../../schema.ts';
import { isCapitalAt, isNumberAt, isPlain } from '../../text/letter.ts';
import { wordSet } from '../../text/words.ts';
import type { Cue } from './cue.ts';
import { lowerAt, type Scene } from './scene.ts';

const PASSED_OVER = wordSet('a an the as his her their its');
const ARTICLES = wordSet('a an the his her their its this these those our');
const CHRISTENED = wordSet('dubbed nicknamed christened codenamed');

type Kind = Quote['kind'];

/** What the rules see of a run. */
interface View {
  readonly inner: string;
  readonly words: readonly string[];
  /** Lower-case words before and after, nearest first. */
  readonly before: readonly string[];
  readonly after: readonly string[];
  readonly capitalBefore: boolean;
  readonly capitalAfter: boolean;
  readonly hasCue: boolean;
  /** A verb of saying stands directly before. */
  readonly cueBeside: boolean;
  /** A tag stands directly behind: “…,” he said. */
  readonly tagged: boolean;
  /** A verb of judging stands before: called, described. */
  readonly judged: boolean;
  /** The run is all that its unit holds. */
  readonly alone: boolean;
}

interface Rule {
  readonly id: string;
  readonly example: string;
  readonly kind: Kind;
  readonly test: (view: View) => boolean;
}

const NAMING = wordSet(
  'so-called nicknamed nickname titled entitled named moniker hashtag dubbed aka codenamed known headlined subtitled captioned slogan motto label code codeword alias',
);
const WORKS = wordSet(
  'book books novel song songs single album film films movie movies show shows series episode play musical documentary essay poem article column sitcom podcast program segment special nbc abc cbs hbo starred sings sang memoir hit magazine track comedy drama video reality game anthem bestseller opera',
);

const SMALL = wordSet('a an the of and in on to for with at by from or but vs vs. as is s');

/** Every word of weight is capitalised, and nothing ends as a sentence does. */
function isTitleCase({ words, inner }: View): boolean {
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

/** A sentence of its own: capital, full stop, nothing that it could be part of before it. */
const isSentence = ({ inner, before, words }: View): boolean =>
  /[.!?]$/.test(inner) && (words.length > 2 || ((before.length === 0 || before[0] === '“') && isCapitalAt(inner, 0)));

const BE = wordSet('is are was were be been being as not');

/** The run stands between an article and the noun that it colours, and is not what something is said to be. */
function isModifier({ before, after, inner }: View): boolean {
  if (!/^[a-z]/.test(after[0] ?? '') || /[.,!?]$/.test(inner)) return false;
  const article = before.slice(0, 2).findIndex((word) => ARTICLES.has(word));
  return article >= 0 && !BE.has(before[article + 1] ?? '');
}

/** Words that all begin with a capital, `the` before them or not. */
function isCapitalised(inner: string): boolean {
  const words = inner
    .replace(/^[Tt]he (?=.)/, '')
    .trimEnd()
    .split(' ');
  return words.every((word) => isCapitalAt(word, 0) && !/\s/.test(word));
}

const RULES: readonly Rule[] = [
  {
    id: 'quote/nickname',
    example: 'Elaine “Shorty” Hill',
    kind: 'term',
    test: (view) => view.capitalBefore && view.capitalAfter && view.words.length <= 3 && !/[,.!?]$/.test(view.inner),
  },
  {
    id: 'quote/epithet',
    example: 'they met “the Shark” Elaine Hill',
    kind: 'term',
    test: (view) =>
      view.capitalAfter && view.words.length <= 3 && isCapitalised(view.inner) && !/[,.!?]$/.test(view.inner),
  },
  {
    id: 'quote/christened',
    example: 'dubbed the river “the long drain”',
    kind: 'term',
    test: (view) => view.words.length <= 5 && view.before.some((word) => CHRISTENED.has(word)),
  },
  {
    id: 'quote/work',
    example: 'her show “Late News”',
    kind: 'title',
    test: (view) =>
      isTitleCase(view) && (view.before.slice(0, 3).some((word) => WORKS.has(word)) || WORKS.has(view.after[0] ?? '')),
  },
  {
    id: 'quote/title-case',
    example: 'the host of “Late News Tonight”',
    kind: 'title',
    test: (view) =>
      isTitleCase(view) &&
      view.words.length > 1 &&
      !view.cueBeside &&
      !view.tagged &&
      (view.before.length > 0 || view.alone),
  },
  {
    id: 'quote/naming',
    example: 'the so-called “summit”',
    kind: 'term',
    test: (view) => view.words.length <= 5 && NAMING.has(nounBefore(view)),
  },
  {
    id: 'quote/word',
    example: 'a “summit” of cooks',
    kind: 'term',
    test: (view) => view.words.length <= 4 && !view.hasCue && !isSentence(view),
  },
  {
    id: 'quote/modifier',
    example: 'Lee said that an “affordable” price was met',
    kind: 'term',
    test: (view) => view.words.length === 1 && !view.judged && isModifier(view),
  },
  {
    id: 'quote/proper',
    example: 'how “Taiwan,” and “Macao” are written',
    kind: 'term',
    test: (view) =>
      view.words.length <= 2 &&
      isTitleCase(view) &&
      !view.cueBeside &&
      !view.tagged &&
      !view.judged &&
      !/[.]$/.test(view.inner),
  },
];

const LEADING_MARKS = '\'‘([“"…. -';

/** A capital or a number stands behind the marks that the run begins with. */
function opensLarge(inner: string): boolean {
  let at = 0;
  while (at < inner.length && LEADING_MARKS.includes(inner.charAt(at))) at++;
  return isCapitalAt(inner, at) || isNumberAt(inner, at);
}

/** Whether the run starts as a sentence of its own does. */
function isDirect(view: View, before: string): boolean {
  const opens = opensLarge(view.inner);
  const ends = /[.!?…,—–-]['’]?$/.test(view.inner);
  if (opens && (before === '' || /[,:—–\-.!?;]$/.test(before))) return true;
  if (opens && ends && view.words.length > 4) return true;
  return before === '' && view.words.length > 5;
}

const PLAIN_WORDS = /[0-9A-Za-zª²³µ¹º¼-¾À-ÖØ-öø-ɏ$][0-9A-Za-zª²³µ¹º¼-¾À-ÖØ-öø-ɏ'’.-]*/g;

const wordsOf = (text: string): string[] =>
  text.match(isPlain(text) ? PLAIN_WORDS : /[\p{L}\p{N}$][\p{L}\p{N}'’.-]*/gu) ?? [];

/** Whether a verb can report a run of a few words: one before it that says, or the tag behind it. */
function governs(cue: Cue, at: number, beside: boolean): boolean {
  if (cue.at > at)
    return cue.way !== 'participle' && cue.way !== 'noun' && Math.min(cue.subject.from, cue.at) - at <= 2;
  return cue.form.kind !== 'mind' || beside;
}

function hasAccording(scene: Scene, [from, to]: readonly [number, number]): boolean {
  for (let at = from; at < to; at++) if (lowerAt(scene, at) === 'according') return true;
  return false;
}

/** Kind of the run at token `at`, with the rule that said so. */
export function kindOf(
  scene: Scene,
  sentence: readonly [number, number],
  at: number,
  cues: readonly Cue[],
  inner: string,
): { kind: Kind; rule: string } {
  const { tokens } = scene;
  const before = tokens.slice(Math.max(sentence[0], at - 4), at).reverse();
  const after = tokens.slice(at + 1, at + 4);
  const beside = cues.some((cue) => cue.at < at && at - cue.at <= (cue.form.kind === 'judge' ? 9 : 2));
  const view: View = {
    inner,
    words: wordsOf(inner),
    before: before.map((token) => token.lower),
    after: after.map((token) => token.lower),
    capitalBefore: before[0]?.isCapital ?? false,
    capitalAfter: after[0]?.isCapital ?? false,
    hasCue: cues.some((cue) => governs(cue, at, beside)) || hasAccording(scene, sentence),
    judged: cues.some((cue) => cue.at < at && (cue.form.kind === 'judge' || (cue.way === 'noun' && at - cue.at <= 5))),
    cueBeside: beside,
    tagged: /[,!?]['’]?$/.test(inner) && cues.some((cue) => cue.at > at && governs(cue, at, false)),
    alone: tokens.length === 1,
  };
  const rule = RULES.find((one) => one.test(view));
  if (rule) return { kind: rule.kind, rule: rule.id };
  const lead = before[0]?.run === -1 ? before[0].text : before.length === 0 ? '' : '“';
  return isDirect(view, lead) ? { kind: 'direct', rule: 'quote/direct' } : { kind: 'partial', rule: 'quote/partial' };
}
