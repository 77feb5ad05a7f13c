// What a text says that translation keeps: values, Latin words, cues. Each row: language, text, keys that must be among them.
import { describe, expect, it } from 'vitest';
import { KEY_KINDS } from '../src/align/keys.ts';
import { TextReader } from '../src/align/reader.ts';
import type { Lang } from '../src/model.ts';

const NUMBERS: readonly (readonly [lang: Lang, text: string, keys: string])[] = [
  ['en', 'It cost 1,200.5 dollars.', 'n:1200.5'],
  ['en', 'Some 3.2 million people, or 80 percent', 'n:3200000 n:80'],
  ['en', 'twenty-one of forty two', 'n:21 n:42'],
  ['en', 'two thirds? seven eight', 'n:2 n:7 n:8'],
  ['en', 'On Friday, May 22, they may meet in Dec 2020', 'd:5 m:5 n:22 m:12 n:2020'],
  ['en', 'five million on Sun in the sun', 'n:5000000 d:7'],
  ['zh', '耗资1,200.5元', 'n:1200.5'],
  ['zh', '320万人，即百分之八十', 'n:3200000 n:80'],
  ['zh', '3.2 万亿元，14 亿多人口', 'n:3200000000000 n:1400000000'],
  ['zh', '一百二十三人，四十二只，两千零五', 'n:123 n:42 n:2005'],
  ['zh', '1亿2000万，三成', 'n:120000000 n:30'],
  ['zh', '一九八九年5月22日星期五，周日', 'n:1989 m:5 n:22 d:5 d:7'],
  ['zh', '十二月，十五天，一个', 'm:12 n:15'],
];

const readKeys = (text: string, lang: Lang, reader = new TextReader()) => reader.read([text], lang).keys[0] ?? [];

describe('numbers', () => {
  it.each(NUMBERS)('%s %s', (lang, text, keys) => {
    const values = readKeys(text, lang).filter((key) => 'nmd'.includes(key.charAt(0)));
    expect(values.join(' ')).toBe(keys);
  });
});

describe('keys', () => {
  it('hold each key once, and what both languages share in one spelling', () => {
    const reader = new TextReader();
    const zh = readKeys('OpenAI的员工为什么离开？', 'zh', reader);
    const en = readKeys("Why did OpenAI's staff leave, OpenAI?", 'en', reader);
    expect(en.filter((key) => key === 'l:openai')).toHaveLength(1);
    expect(en.filter((key) => zh.includes(key))).toEqual(['l:openai', 'c:question']);
  });

  it.each(KEY_KINDS.map((kind) => [kind.note, kind] as const))(
    '%s The example shares a key.',
    (_note, { example: [enText, zhText], prefixes }) => {
      const reader = new TextReader();
      const zh = readKeys(zhText, 'zh', reader);
      const shared = readKeys(enText, 'en', reader).filter((key) => zh.includes(key));
      expect(shared.filter((key) => prefixes.includes(key.charAt(0)))).not.toEqual([]);
    },
  );
});
