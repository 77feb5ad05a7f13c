// What holds for the quotes of either language: ids, spans, paragraphs, messages.
import { describe, expect, it } from 'vitest';
import { findQuotes } from '../src/quote/index.ts';
import { quotesOf, unitsOf } from './quotes-support.ts';

describe('quotes of a half', () => {
  it('counts ids, names paragraphs, and leaves the marks out of spans', () => {
    const text = '“It rained.\n“It snowed,” Ann Lee said.\n^ The “Rain Queen” of the town';
    const { quotes } = findQuotes(unitsOf(text, 'en'), 'en');
    expect(quotes.map(({ id, paragraphs }) => [id, paragraphs])).toEqual([
      ['en.q1', ['en.p1', 'en.p2']],
      ['en.q2', []],
    ]);
    for (const { fragments } of quotes)
      for (const { text: words, span } of fragments) expect(text.slice(...span)).toBe(words);
  });

  it('gives the verb as cue and the post as role', () => {
    const [quote] = findQuotes(unitsOf('“It rained,” Treasury Secretary Ann Lee said.', 'en'), 'en').quotes;
    expect(quote?.cue?.text).toBe('said');
    expect(quote?.speaker).toMatchObject({ name: 'Ann Lee', role: 'Treasury Secretary', via: 'name' });
  });

  it('is less sure of a pronoun than of a name', () => {
    const { quotes } = findQuotes(unitsOf('“It rained,” Ann Lee said. “It snowed,” she said.', 'en'), 'en');
    const [named, meant] = quotes.map(({ confidence }) => confidence);
    expect(meant).toBeLessThan(named ?? 0);
  });

  it('says where a mark has no partner', () => {
    const text = 'Ann Lee said, “It rained. Then she left.\nNobody spoke.';
    const { quotes, messages } = findQuotes(unitsOf(text, 'en'), 'en');
    expect(quotes.map(({ fragments }) => fragments[0]?.text)).toEqual(['It rained.']);
    expect(messages.map(({ rule, span }) => [rule, span])).toEqual([['quote/unbalanced', [14, 15]]]);
  });

  it('finds nothing in a text without marks or verbs of saying', () => {
    expect(quotesOf('The river is long.', 'en')).toEqual([]);
    expect(quotesOf('这条河很长。', 'zh')).toEqual([]);
  });
});

describe('words that are quoted more than once', () => {
  it.each([
    [
      'en',
      '# Bridge is “a gift to the river”\n“It is a gift to the river,” Ann Lee said.',
      'partial Ann Lee: a gift to the river',
    ],
    ['zh', '# 大桥是“送给河流的礼物”\n王芳说：“它是送给河流的礼物，也是我的。”', 'partial 王芳: 送给河流的礼物'],
    [
      'en',
      '# Bridge is “a gift to the river”\n“It is a debt to the river,” Ann Lee said.',
      'partial: a gift to the river',
    ],
  ] as const)('%s: %s', (lang, text, first) => {
    expect(quotesOf(text, lang)[0]).toBe(first);
  });
});
