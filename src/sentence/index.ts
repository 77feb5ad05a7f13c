// Text → sentences: cut at every stop, then join again by named exception. The ranges tile the text, so that nothing is
// lost; white space between two sentences belongs to the one before.
//
//   "Mr. Lee left. He was late."  →  [0,14] "Mr. Lee left. "   [14,26] "He was late."
import type { Lang, Span } from '../model.ts';
import { CHINESE_EXCEPTIONS } from './chinese.ts';
import { nextCut } from './cut.ts';
import { ENGLISH_EXCEPTIONS } from './english.ts';
import { type Exception, SHARED_EXCEPTIONS } from './exceptions.ts';

/** The exceptions of each language. Chinese text holds English names and sentences, so it heeds both tables. */
export const EXCEPTIONS: Readonly<Record<Lang, readonly Exception[]>> = {
  en: [...ENGLISH_EXCEPTIONS, ...SHARED_EXCEPTIONS],
  zh: [...CHINESE_EXCEPTIONS, ...ENGLISH_EXCEPTIONS, ...SHARED_EXCEPTIONS],
};

/**
 * Sentences of a text as half-open ranges of UTF-16 code units that tile it: each reaches to the start of the next.
 * Linear in the length of the text; an empty text has none.
 */
export function splitSentences(text: string, lang: Lang): Span[] {
  const spans: Span[] = [];
  const exceptions = EXCEPTIONS[lang];
  let begin = 0;
  for (let cut = nextCut(text, 0, 0); cut; cut = nextCut(text, begin, cut.end)) {
    const here = cut;
    if (exceptions.some((exception) => exception.joins(here))) continue;
    spans.push([begin, cut.next]);
    begin = cut.next;
  }
  if (begin < text.length) spans.push([begin, text.length]);
  return spans;
}
