// A quotation that goes on behind its reporting sentence is one; anything else between keeps two apart.
import { describe, expect, test } from 'vitest';
import type { Unit } from '../src/model.ts';
import { findQuotes } from '../src/quote/index.ts';
import { splitSentences } from '../src/sentence/index.ts';

function fragments(text: string, lang: 'en' | 'zh'): string[][] {
  const unit: Unit = {
    id: `${lang}.p1`,
    role: 'paragraph',
    kind: 'prose',
    reading: { text, span: [0, text.length], pieces: [{ at: 0, from: 0, length: text.length }] },
    sentences: splitSentences(text, lang),
  };
  const { quotes } = findQuotes([unit], lang);
  return quotes.filter((quote) => quote.kind === 'direct').map((quote) => quote.fragments.map((one) => one.text));
}

describe('continued quotations', () => {
  test.each([
    [
      'goes on in the next sentence',
      'en',
      '“The pier is safe,” Mayor Ann Holt said on Monday, pointing at the rails. “I walked on it this morning.”',
      [['The pier is safe,', 'I walked on it this morning.']],
    ],
    [
      'goes on in Chinese',
      'zh',
      '“码头是安全的，”市长周立说。“我今天早上还走过。”',
      [['码头是安全的，', '我今天早上还走过。']],
    ],
    [
      'a sentence of its own between',
      'en',
      '“The pier is safe,” Mayor Ann Holt said. The rails are new. “I walked on it this morning.”',
      [['The pier is safe,'], ['I walked on it this morning.']],
    ],
    [
      'a question, then its answer',
      'en',
      '“Is the pier safe?” the reporter asked. “I walked on it this morning.”',
      [['Is the pier safe?'], ['I walked on it this morning.']],
    ],
    [
      'a question, then its answer, in Chinese',
      'zh',
      '“码头安全吗？”记者问。“我今天早上还走过。”',
      [['码头安全吗？'], ['我今天早上还走过。']],
    ],
    [
      'another speaker',
      'en',
      '“The pier is safe,” Mayor Ann Holt said. “It is not,” the engineer Paul Reed said.',
      [['The pier is safe,'], ['It is not,']],
    ],
  ] as const)('%s', (_, lang, text, expected) => {
    expect(fragments(text, lang)).toEqual(expected);
  });
});
