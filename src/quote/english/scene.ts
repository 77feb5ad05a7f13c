// A paragraph as the English rules see it: words, with each quoted run folded into one token, cut into sentences.
//
//   “It rained,” Ann Lee said. “A lot.”   →   Q0 Ann Lee said . | Q1

import { cueForm } from '../../language/reporting-en.ts';
import { isWord } from '../../language/words-en.ts';
import type { Unit } from '../../model.ts';
import { type EnglishName, englishNames } from '../../name/english.ts';
import { firstFrom } from '../../text/halving.ts';
import { LATIN, scriptAt } from '../../text/script.ts';
import { type Word, wordsOf } from '../../text/words.ts';
import type { Run } from '../run.ts';

/** A word, a mark, or a folded run (`run` ≥ 0: its index in the half). */
export type Token = Word;

export interface Scene {
  readonly unit: number;
  /** Number of its first sentence in the half. */
  readonly first: number;
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly names: readonly EnglishName[];
  /** Name that covers each token, by token index. */
  readonly nameAt: ReadonlyMap<number, EnglishName>;
  /** Sentences as ranges of tokens. */
  readonly sentences: readonly (readonly [from: number, to: number])[];
}

/** The run of a half with its index there. */
export interface PlacedRun {
  readonly index: number;
  readonly run: Run;
}

function fold(text: string, runs: readonly PlacedRun[]): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  for (const { index, run } of runs) {
    const [start, end] = run.outer;
    for (const word of wordsOf(text, at, start)) tokens.push(word);
    tokens.push({ text: '“', lower: '“', start, end, isWord: false, isCapital: false, run: index });
    at = end;
  }
  for (const word of wordsOf(text, at, text.length)) tokens.push(word);
  return tokens;
}

const MAX_TAG = 7;
const TAG_ENDS = new Set('.!?;');

/** Whether what stands from `at` reads as a tag of the quotation before it: `Mr. Lee asked.`, `said Lee`. */
function isTag(tokens: readonly Token[], at: number): boolean {
  for (let i = at; i < Math.min(tokens.length, at + MAX_TAG); i++) {
    const token = tokens[i];
    if (!token || token.run >= 0 || TAG_ENDS.has(token.text)) return false;
    const form = cueForm(token.lower);
    if ((form?.kind === 'speech' || form?.kind === 'tag') && form.form === 'finite') {
      const after = tokens[i + 1];
      if (form.stem === 'go') return after?.lower === 'on';
      return i === at || !after || /^[.,:;!?“]$/.test(after.text);
    }
    if (isWord('auxiliary', token.lower) || isWord('preposition', token.lower)) return false;
  }
  return false;
}

const ENDS = new Set('.!?');
const GOES_ON = new Set('.!?,;)]');
const GOES_ON_AFTER_RUN = new Set(',;:.)–—―-');

/** Whether a sentence ends with the token at `at`, the last one always. */
function endsSentence(text: string, tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (!token || !next) return true;
  if (token.run < 0 && !ENDS.has(token.text)) return false;
  const startsSmall = next.isWord && !next.isCapital && scriptAt(next.text, 0) === LATIN;
  if (startsSmall) return false;
  if (token.run < 0) return !GOES_ON.has(next.text);
  if (GOES_ON_AFTER_RUN.has(next.text)) return false;
  const inner = text.slice(Math.max(token.start, token.end - 8), token.end).replace(/["”’'」』»\s]+$/, '');
  return /[.!?…]$/.test(inner) && (next.run >= 0 || !isTag(tokens, at + 1));
}

/** Longer ones are cut: what looks over a sentence for each of its runs would else take the square of its length. */
const MAX_SENTENCE = 300;

function cutSentences(text: string, tokens: readonly Token[]): (readonly [number, number])[] {
  const sentences: (readonly [number, number])[] = [];
  let from = 0;
  for (let i = 0; i < tokens.length; i++) {
    if (i - from < MAX_SENTENCE && !endsSentence(text, tokens, i)) continue;
    sentences.push([from, i + 1]);
    from = i + 1;
  }
  return sentences;
}

/** Read one unit, its runs given in order. */
export function readScene(unit: Unit, index: number, first: number, runs: readonly PlacedRun[]): Scene {
  const { text } = unit.reading;
  const tokens = fold(text, runs);
  const names = englishNames(tokens, text);
  const nameAt = new Map<number, EnglishName>();
  for (const name of names) for (let i = name.head; i < name.to; i++) nameAt.set(i, name);
  return { unit: index, first, text, tokens, names, nameAt, sentences: cutSentences(text, tokens) };
}

/** The token at `at` in small letters; empty beyond the ends. */
export const lowerAt = (scene: Scene, at: number): string => scene.tokens[at]?.lower ?? '';

/** Index of the sentence of a scene that holds the token at `at`, by halves. */
export const sentenceIndex = ({ sentences }: Scene, at: number): number =>
  firstFrom(0, sentences.length - 1, (i) => (sentences[i]?.[1] ?? 0) <= at);

/** The number in the half of the sentence that holds the token at `at`. */
export const sentenceAt = (scene: Scene, at: number): number => scene.first + sentenceIndex(scene, at);
