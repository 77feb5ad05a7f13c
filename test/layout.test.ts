// How two languages lie in a file, how wrapped lines are joined and shared lines parted, and where the next article begins.
import { describe, expect, it } from 'vitest';
import { parse } from '../src/index.ts';
import { toBlocks } from '../src/layout/index.ts';
import { read } from '../src/read/index.ts';

const EN = [
  'The council of Ostrey met on Monday evening, and it talked about the bridge until midnight.',
  'Mayor Ann Vale said that the bridge would cost 12 million crowns, twice as much as planned.',
  'The bridge is to be closed for repair from June, and the ferry will run every half an hour.',
  'Shopkeepers on the east bank fear for their trade, because most of their customers walk over it.',
] as const;
const ZH = [
  '奥斯特雷议会周一晚上开会，讨论桥梁问题直到午夜。',
  '市长安·维尔表示，这座桥将耗资1200万克朗，是原计划的两倍。',
  '大桥将从6月起封闭维修，渡轮每半小时开行一班。',
  '东岸的店主们担心生意，因为他们的大多数顾客都是走这座桥过来的。',
] as const;
const twins = EN.map((en, i) => [en, ZH[i] ?? ''] as const);
const lines = (...parts: readonly string[]): string => `${parts.join('\n\n')}\n`;

const LAYOUTS: readonly (readonly [kind: string, order: string, text: string])[] = [
  ['sequential', 'en zh', lines(...EN, ...ZH)],
  ['sequential', 'zh en', lines(...ZH, ...EN)],
  ['interleaved', 'en zh', lines(...twins.flat())],
  ['interleaved', 'zh en', lines(...twins.flatMap(([en, zh]) => [zh, en]))],
  ['interleaved', 'en zh', twins.flat().join('\n')],
  ['same-line', 'en zh', lines(...twins.map(([en, zh]) => `${en} ${zh}`))],
  ['same-line', 'zh en', lines(...twins.map(([en, zh]) => `${zh}${en}`))],
  ['same-line', 'en zh', lines(...twins.map(([en, zh]) => `${en}<br>${zh}`))],
  ['same-line', 'zh en', lines(...twins.map(([en, zh]) => `${zh} / ${en}`))],
  [
    'columns',
    'en zh',
    `# Bridge\n\n| English | 中文 |\n|---|---|\n${twins.map(([en, zh]) => `| ${en} | ${zh} |`).join('\n')}\n`,
  ],
  ['columns', 'zh en', twins.map(([en, zh]) => `${zh}\t${en}`).join('\n')],
  ['embedded', 'zh en', lines(...ZH, ...ZH.map((zh) => zh.replace('桥', '塔')), `Dear Ann, ${EN[1]} ${EN[2]}`, ...ZH)],
  ['monolingual', 'en', lines(...EN)],
  ['monolingual', 'zh', lines(...ZH)],
  ['monolingual', 'zh', lines(...ZH, '他在信里写了“see you soon”，然后走了。')],
];

describe('layouts', () => {
  it.each(LAYOUTS)('%s, %s', (kind, order, text) => {
    const [document] = parse(text);
    expect([document?.layout.kind, document?.layout.order.join(' ')]).toEqual([kind, order]);
  });

  it.each(LAYOUTS.filter(([kind]) => kind !== 'embedded'))(
    '%s, %s: each paragraph is in its half',
    (kind, order, text) => {
      const [document] = parse(text);
      const words = (lang: 'en' | 'zh') =>
        document?.[lang]?.sections.flatMap((section) => section.paragraphs.map((paragraph) => paragraph.text)) ?? [];
      const both = kind !== 'monolingual';
      if (both || order === 'en') expect(words('en')).toEqual(EN);
      if (both) expect(words('zh')).toEqual(ZH);
    },
  );

  it('obeys a layout and an order that the caller gives', () => {
    const [document] = parse(lines(...EN, ...ZH), { layout: 'interleaved', order: ['zh', 'en'] });
    expect(document?.layout).toMatchObject({ kind: 'interleaved', order: ['zh', 'en'] });
  });
});

/** Reading texts of the blocks of a plain text. */
const blocks = (text: string): string[] => toBlocks(read(text, {})).map((block) => block.reading.text);

const WRAPPED = `The council of Ostrey met on Monday evening, and it talked about
the bridge until midnight. Mayor Ann Vale said that it would cost
twelve million crowns, twice as much as planned.`;

describe('hard wraps', () => {
  it('joins wrapped English with blanks', () => {
    expect(blocks(WRAPPED)).toEqual([WRAPPED.replaceAll('\n', ' ')]);
  });

  it('joins wrapped Chinese with nothing', () => {
    const text =
      '奥斯特雷议会周一晚上开会，讨论桥梁问题直到午夜，市长\n安维尔表示，这座桥将耗资一千二百万克朗，是原计划的两\n倍，东岸的店主们担心生意会受到影响，因为他们的顾客都\n是走过来的。';
    expect(blocks(text)).toEqual([text.replaceAll('\n', '')]);
  });

  it.each([
    ['single-spaced paragraphs', EN.slice(0, 3).join('\n'), 3],
    ['lines of a list', 'milk\nbread\nhoney', 3],
    ['single-spaced Chinese', ZH.slice(0, 3).join('\n'), 3],
    ['wrapped paragraphs between blank lines', `${WRAPPED}\n\n${WRAPPED}`, 2],
  ])('%s are %#', (_, text, count) => {
    expect(blocks(text)).toHaveLength(count);
  });
});

const PARTS: readonly (readonly [line: string, parts: readonly string[]])[] = [
  ['大家好，今天下雨。<br>Hello everyone, it rains today.', ['大家好，今天下雨。', 'Hello everyone, it rains today.']],
  ['大家好，今天下雨。 Hello everyone, it rains today.', ['大家好，今天下雨。', 'Hello everyone, it rains today.']],
  ['商业 (Business)', ['商业', 'Business']],
  ['Business / 商业', ['Business', '商业']],
  ['被债务束缚（Trussed up in debt）', ['被债务束缚', 'Trussed up in debt']],
  ['他用 iPhone 拍了这张照片，然后发给了 Ann Vale。', ['他用 iPhone 拍了这张照片，然后发给了 Ann Vale。']],
  ['The idea of 躺平 (lying flat) has spread from there.', ['The idea of 躺平 (lying flat) has spread from there.']],
  ['人工智能（AI）公司表示，GPU 不够用。', ['人工智能（AI）公司表示，GPU 不够用。']],
];

describe('lines in two languages', () => {
  it.each(PARTS)('%s', (line, parts) => {
    expect(blocks(`${line}\n`)).toEqual(parts);
  });
});

describe('several articles', () => {
  const article = (place: string, agency: string, n: number) =>
    lines(`Bridge number ${n} is closed`, `${place}, May ${n} (${agency}) - ${EN[0]}`, EN[1], EN[2]);

  it.each([
    [
      'scraper headers',
      `Title: One\nURL Source: https://a.example/1\n\n${lines(...EN)}\nTitle: Two\nURL Source: https://a.example/2\n\n${lines(...EN)}`,
      2,
    ],
    ['datelines below titles', `${article('OSTREY', 'Reuters', 3)}\n==========\n\n${article('LONDON', 'AP', 4)}`, 2],
    [
      'labels in both languages',
      ['One', 'Two']
        .map(
          (n) =>
            `## Bridge ${n}\n\nauthors/作者: Ida Vale\n\npublish date/发表日期: 2020-05-06\n\n${lines(...EN, ...ZH)}`,
        )
        .join('\n'),
      2,
    ],
    [
      'one article with two datelines of its halves',
      lines(
        'Bridge is closed',
        `OSTREY, May 3 (Reuters) - ${EN[0]}`,
        EN[1],
        '大桥封闭',
        `路透社奥斯特雷5月3日电 ${ZH[0]}`,
        ZH[1],
      ),
      1,
    ],
    [
      'two headers of one article in two languages',
      `Title: Bridge\nURL Source: https://a.example/1\n\n${lines(...EN)}\nTitle: 大桥\nURL Source: https://a.example/2\n\n${lines(...ZH)}`,
      1,
    ],
    ['a rule within an article', lines(EN[0], EN[1], '***', EN[2], EN[3]), 1],
  ])('%s', (_, text, count) => {
    expect(parse(text)).toHaveLength(count);
  });
});
