// The lexicon: what is kept of dictionary entries, the bytes it is written to, and the file that the package ships.
import { describe, expect, it } from 'vitest';
import { encodeLexicon } from '../src/lexicon/encode.ts';
import { type DictionaryEntry, readEntries } from '../src/lexicon/entries.ts';
import { readGlosses } from '../src/lexicon/glosses.ts';
import { theLexicon } from '../src/lexicon/index.ts';
import { Lexicon } from '../src/lexicon/lexicon.ts';
import { stemOf } from '../src/lexicon/stem.ts';

describe('stems', () => {
  it.each([
    ['ferries', 'ferri'],
    ['ferry', 'ferri'],
    ['brought', 'bring'],
    ['children', 'child'],
    ['the', ''],
    ['someone', ''],
  ])('%s → %j', (word, stem) => {
    expect(stemOf(word)).toBe(stem);
  });
});

describe('definitions', () => {
  it.each<[string[], string, string]>([
    [['ferry boat', 'to cross (a river)'], 'ferri boat cross', ''],
    [['to give sb a hand with sth'], 'give hand', ''],
    [['CL:艘[sou1]', 'Taiwan pr. [x]', 'also pr. [y]', 'classifier for boats'], '', ''],
    [['surname Mo'], 'mo', ''],
    [['variant of 渡輪|渡轮[du4 lun2]'], '', '渡輪'],
    [['see 渡口[du4 kou3]'], '', '渡口'],
    [['(dialect) quay; (fig.) a safe place'], 'quai safe place', ''],
    [['a kind of flat boat that is pulled over the river by a rope of iron'], 'kind flat', ''],
  ])('%j', (definitions, stems, references) => {
    const senses = readGlosses(definitions);
    expect(senses.stems.join(' ')).toBe(stems);
    expect(senses.references.join(' ')).toBe(references);
  });
});

const ENTRIES: DictionaryEntry[] = [
  { traditional: '渡輪', simplified: '渡轮', pinyin: 'du4 lun2', english: ['ferry boat', 'ferry'] },
  { traditional: '渡輪站', simplified: '渡轮站', pinyin: 'du4 lun2 zhan4', english: ['ferry pier'] },
  { traditional: '渡', simplified: '渡', pinyin: 'du4', english: ['to cross', 'to pass through'] },
  { traditional: '女', simplified: '女', pinyin: 'nu:3', english: ['female', 'woman'] },
];

const glossAt = (lexicon: Lexicon, text: string, at: number) => {
  const { from, to } = lexicon.glossOf(lexicon.longestAt(text, at));
  return [...lexicon.glosses.slice(from, to)];
};

describe('the bytes', () => {
  const bytes = encodeLexicon(readEntries(ENTRIES), 'Source and licence.\n');
  const lexicon = new Lexicon(bytes);

  it.each([
    ['渡轮站在', 0, 3],
    ['渡轮停', 0, 2],
    ['渡輪停', 0, 2],
    ['渡河', 0, 1],
    ['我渡', 1, 1],
    ['河', 0, 0],
    ['渡', 0, 1],
    ['渡轮', 5, 0],
  ])('longest word of %s at %i: %i characters', (text, at, length) => {
    const word = lexicon.longestAt(text, at);
    expect(lexicon.length).toBe(length);
    expect(word >= 0).toBe(length > 0);
  });

  it('give the same stems to both ways of writing', () => {
    expect(glossAt(lexicon, '渡轮', 0)).toEqual(glossAt(lexicon, '渡輪', 0));
    expect(glossAt(lexicon, '渡轮', 0)).toEqual([lexicon.stemNumber('ferri'), lexicon.stemNumber('boat')]);
    expect(lexicon.stemNumber('zebra')).toBe(-1);
  });

  it('hold a reading for each character, without tone', () => {
    const read = (sign: string) => lexicon.syllables[lexicon.readingAt(sign, 0)];
    expect(['渡', '轮', '輪', '女', '河'].map(read)).toEqual(['du', 'lun', 'lun', 'nv', undefined]);
  });

  it('say at their start what they are', () => {
    expect(new TextDecoder().decode(bytes.subarray(0, 60))).toMatch(
      /^article-parse lexicon 1\nSource and licence\.\n +$/,
    );
    expect(() => new Lexicon(new Uint8Array(2000))).toThrow('no lexicon');
  });

  it('may stand anywhere in a buffer', () => {
    const moved = new Uint8Array(bytes.length + 3);
    moved.set(bytes, 3);
    expect(new Lexicon(moved.subarray(3)).stemNumber('ferri')).toBe(lexicon.stemNumber('ferri'));
  });
});

describe('the file of the package', () => {
  it('knows words of both ways of writing', () => {
    const lexicon = theLexicon();
    if (!lexicon) throw new Error('no lexicon: run the build first');
    for (const [text, stem] of [
      ['码头工人', 'dock'],
      ['碼頭', 'dock'],
      ['渡口', 'cross'],
      ['萨克斯管', 'sax'],
    ] as const)
      expect(glossAt(lexicon, text, 0)).toContain(lexicon.stemNumber(stem));
    expect(lexicon.words).toBeGreaterThan(150_000);
  });
});
