// What the lexicon and the order of words add: pairs of words, names in pinyin, places, open quotations.
import { describe, expect, it } from 'vitest';
import { align, useLexicon } from '../src/align/index.ts';
import { boundsOfQuotes, openAtEnds } from '../src/align/open-quotes.ts';
import { DISTANCES, placeTable } from '../src/align/places.ts';
import { TextReader } from '../src/align/reader.ts';
import { theLexicon } from '../src/lexicon/index.ts';
import { englishSounds, syllableSounds } from '../src/name/sound.ts';

describe('words', () => {
  it.each([
    ['The ferry sank.', '渡轮沉没了。', 'w:sink', 'z:沉没'],
    ['Workers went home.', '工人们回家了。', 'w:home', 'z:回家'],
    ['A heavy storm', '這場風暴', 'w:storm', 'z:風暴'],
  ])('%s %s', (en, zh, word, translation) => {
    const reader = new TextReader();
    const right = reader.read([zh], 'zh');
    const left = reader.read([en], 'en');
    expect(left.keys[0]).toContain(word);
    expect(right.keys[0]).toContain(translation);
    expect(reader.pairs().get(word)).toContain(translation);
  });

  it.each([
    ['Then Lu Dawei left.', '鲁大维走了。', 'p:dawei'],
    ['Then Lu Da-wei left.', '鲁大维走了。', 'p:dawei'],
    ['Then Dawei left.', '大山走了。', null],
    ['She lives in Tanghe.', '她住在汤河。', 'p:tanghe'],
  ])('names in pinyin: %s %s', (en, zh, name) => {
    const reader = new TextReader();
    const right = reader.read([zh], 'zh');
    reader.read([en], 'en');
    reader.pairs();
    expect(right.keys[0]?.filter((key) => key.startsWith('p:'))).toEqual(name === null ? [] : [name]);
  });

  it.each([
    ['Vance', 'wan si'],
    ['Harris', 'ha li si'],
    ['Nelson', 'na er xun'],
    ['Newsom', 'niu sen'],
    ['Carter', 'ka te'],
    ['Merkel', 'mo ke er'],
    ['Bessent', 'bei sen te'],
  ])('%s sounds like %s', (name, syllables) => {
    expect(syllables.split(' ').map(syllableSounds).join('')).toBe(englishSounds(name));
  });

  it.each([
    ['Then Vance left.', '随后万斯离开了。', 's:vance'],
    ['Then Bornholt left.', '随后伯恩霍尔特离开了。', 's:bornholt'],
    ['Then Vance left.', '随后马斯克离开了。', null],
    ['Then Ambrose left.', '随后安布罗斯离开了。', 's:ambrose'],
  ])('names by sound: %s %s', (en, zh, name) => {
    const reader = new TextReader();
    const right = reader.read([zh], 'zh');
    reader.read([en], 'en');
    reader.pairs();
    expect(right.keys[0]?.filter((key) => key.startsWith('s:'))).toEqual(name === null ? [] : [name]);
  });

  it('have places', () => {
    const { keys, places } = new TextReader().read(['The storm sank a ferry in May.'], 'en');
    const at = (key: string) => places[0]?.[keys[0]?.indexOf(key) ?? -1] ?? -1;
    expect(at('w:storm')).toBeLessThan(0.3);
    expect(at('w:ferri')).toBeGreaterThan(at('w:sink'));
    expect(at('m:5')).toBeGreaterThan(0.8);
  });
});

describe('places', () => {
  it('speak for words that stand alike, the more the longer the bead', () => {
    for (const length of [5, 20, 80]) {
      const table = placeTable(length);
      expect(table[0]).toBeGreaterThan(0);
      expect(table[DISTANCES - 1]).toBeLessThan(0);
    }
    expect(placeTable(80)[0]).toBeGreaterThan(placeTable(8)[0] ?? 0);
  });
});

describe('quotations that stay open', () => {
  it.each([
    [['“We know.', 'We came back,” he said.', 'He left.'], '1 0 0'],
    [["'We know.", "We came back,' he said.", "It's late."], '1 0 0'],
    [['"We know.', 'We came back," he said.'], '1 0'],
    [['「我們知道。', '我們回來了。」他說。'], '1 0'],
  ])('%j → %s', (texts, open) => {
    expect([...openAtEnds(texts)].join(' ')).toBe(open);
  });

  it('speak for boundaries of one kind', () => {
    const open = Uint8Array.of(1, 0, 0, 0);
    const bounds = boundsOfQuotes(open, open);
    expect(bounds(1, 1)).toBeGreaterThan(bounds(2, 2));
    expect(bounds(2, 2)).toBeGreaterThan(0);
    expect(bounds(1, 2)).toBeLessThan(0);
    expect(bounds(0, 0)).toBe(0);
  });
});

/** Nothing but words tells these apart: all are of one length, without numbers, names or questions. */
const EN = [
  'The old sailor sold fresh apples.',
  'A black horse drank cold water.',
  'Winter snow covered the bridge.',
  'My sister bought a blue umbrella.',
  'The doctor opened a window.',
];
const ZH = [
  '老水手卖新鲜的苹果。',
  '一匹黑马喝了冷水。',
  '冬天的雪覆盖了大桥。',
  '我妹妹买了一把蓝伞。',
  '医生打开了一扇窗户。',
];

describe('alignment by words alone', () => {
  const show = (en: readonly string[], zh: readonly string[]) =>
    align(en, zh)
      .map((bead) => `${bead.en}:${bead.zh}`)
      .join(' ');

  it('finds what was left out', () => {
    expect(show(EN, ZH)).toBe('0:0 1:1 2:2 3:3 4:4');
    expect(show(EN, ZH.toSpliced(1, 1))).toBe('0:0 1: 2:1 3:2 4:3');
    expect(show(EN.toSpliced(3, 1), ZH)).toBe('0:0 1:1 2:2 :3 3:4');
  });

  it('works without the lexicon, and with bytes given to it', () => {
    const before = theLexicon();
    try {
      useLexicon(null);
      expect(align(EN, ZH).flatMap((bead) => bead.en)).toEqual([0, 1, 2, 3, 4]);
      expect(show(EN, ZH.toSpliced(1, 1))).not.toBe('0:0 1: 2:1 3:2 4:3');
    } finally {
      useLexicon(undefined);
    }
    expect(before).not.toBeNull();
    expect(theLexicon()).not.toBeNull();
  });

  it('keeps to paragraphs where they are given', () => {
    const en = ['The ferry came.', 'It rained.', 'We left.'];
    const zh = ['渡轮来了。', '下雨了，我们走了。'];
    const free = align(en, zh);
    expect(free.some((bead) => bead.en.length === 2)).toBe(true);
    const bound = align(en, zh, { paragraphs: { en: [0, 0, 1], zh: [0, 1] } });
    for (const bead of bound) expect(bead.en.includes(1) && bead.en.includes(2)).toBe(false);
    expect(() => align(en, zh, { paragraphs: { en: [0], zh: [0, 1] } })).toThrow(RangeError);
  });
});
