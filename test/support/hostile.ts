// Generators of what no article should be: shuffled lines, noise between them, random markup, quotes that never close.
import fc from 'fast-check';
import { FIXTURES, isRefused } from './fixtures.ts';

/** Texts of the fixtures that are articles in UTF-8. */
export const TEXTS: readonly string[] = FIXTURES.filter((fixture) => !isRefused(fixture)).flatMap(({ bytes }) => {
  try {
    return [new TextDecoder('utf-8', { fatal: true }).decode(bytes)];
  } catch {
    return [];
  }
});

const LINES: readonly string[] = [...new Set(TEXTS.flatMap((text) => text.split(/\r\n|\n|\r/)))].slice(0, 1_500);

const NOISE = [
  '首页 > 新闻 > 正文',
  '分享到：微信 微博',
  'Advertisement',
  'Skip to main content',
  '版权所有 未经授权不得转载',
  'Related Story Ten things to know',
  '0',
  '---',
  '-->',
  '责任编辑：王五',
  '© 2026 Example. All rights reserved.',
  '',
] as const;

const MARKUP = [
  '# ',
  '## ',
  '> ',
  '- ',
  '1. ',
  '**',
  '*',
  '__',
  '`',
  '```',
  '~~~',
  '[',
  '](',
  '](https://a.example/b)',
  ')',
  '![',
  '|',
  '|---|---|',
  '<br>',
  '<br/>',
  '<div>',
  '</div>',
  '<img src="a.jpg">',
  '<!--',
  '-->',
  '&amp;',
  '\\',
  '---',
  '+++',
  'title: a',
  'Title: ',
  'URL Source: https://a.example',
  'Markdown Content:',
  '{{< x >}}',
  '\t',
  '  \n',
  '\n',
  '\n\n',
  '\r\n',
  '\r',
  '\u3000',
  '\u200b',
  '\ufeff',
  '\u0000',
  '\u001d',
  '\u2028',
  '\u0085',
  'ﬁ',
  '👩‍👩‍👧',
  '\ud800',
] as const;

const QUOTES = [
  '“',
  '”',
  '‘',
  '’',
  '"',
  "'",
  '「',
  '」',
  '『',
  '』',
  '《',
  '》',
  '（',
  '）',
  '(',
  ')',
  '【',
  '】',
] as const;

const WORDS = [
  'he said',
  '他说',
  '，',
  '。',
  '. ',
  ': ',
  '：',
  'May 22',
  '5月22日电',
  '（记者 王五）',
  'By Ann Lee',
  'REUTERS',
  '12%',
  '新华社',
  ' — ',
] as const;

const line = fc.constantFrom(...LINES);
const noise = fc.constantFrom(...NOISE);
const piece = fc.oneof(
  fc.constantFrom(...MARKUP),
  fc.constantFrom(...QUOTES),
  fc.constantFrom(...WORDS),
  line,
  fc.string({ unit: 'binary', maxLength: 12 }),
);

/** Any Unicode string at all. */
export const anyText = fc.string({ unit: 'binary', maxLength: 400 });
/** Lines of fixtures in any order. */
export const shuffled = fc.array(line, { minLength: 1, maxLength: 40 }).map((lines) => lines.join('\n'));
/** A fixture with lines of noise between its own. */
export const noisy = fc
  .tuple(fc.constantFrom(...TEXTS), fc.array(fc.tuple(noise, fc.nat()), { maxLength: 12 }))
  .map(([text, additions]) => {
    const lines = text.split('\n');
    for (const [words, at] of additions) lines.splice(at % (lines.length + 1), 0, words);
    return lines.join('\n');
  });
/** Markup, quotation marks, words and lines in any mixture. */
export const mixed = fc.array(piece, { minLength: 1, maxLength: 60 }).map((pieces) => pieces.join(''));
