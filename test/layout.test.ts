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

const OTHER = [
  'A piano was left on the pier of Ostrey, and nobody in the harbour office would say by whom.',
  'Its keys were dry, its lid was open, and on the stool lay a hat that belonged to no one in town, they said.',
] as const;
const STANZAS = [
  ['I counted the boats going out,', 'I counted the boats coming in,', 'and the river owed me a boat again.'],
  ['My mother said: let it be,', 'a river does not pay,', 'but I have kept the ledger.'],
].map((stanza) => stanza.join('\n'));
const STROPHEN = [
  '我数着驶出的船，\n我数着驶回的船，\n河又欠我一只船。',
  '母亲说：算了吧，\n河是不会还债的，\n可我留着账本。',
];
const CHROME = ['Sign up for the Morning Tide, our newsletter for early risers, and get the news before it is old.'];
const HOST = [...ZH, ...ZH.map((zh) => zh.replace('桥', '塔'))];
const both = (separators: readonly string[]) =>
  lines(...twins.map(([en, zh], i) => `${en}${separators[i % separators.length]}${zh}`));

/** Forms that mislead: first lines, preambles, tails, chrome, blocks of the other language, verse. */
const FORMS: readonly (readonly [what: string, kind: string, order: string, text: string])[] = [
  ['the first title lies about the order', 'sequential', 'zh en', lines('The bridge is closed', ...ZH, ...EN)],
  ['titles by turns, text one after the other', 'sequential', 'en zh', lines('大桥封闭', 'Closed', ...EN, ...ZH)],
  ['chrome of one language at either end', 'sequential', 'en zh', lines(...CHROME, ...EN, ...ZH, ...CHROME)],
  ['a preamble in the second language', 'interleaved', 'en zh', lines(ZH[3].repeat(3), ...twins.flat())],
  ['a tail in one language', 'interleaved', 'en zh', lines(...twins.flat(), ...OTHER, ...OTHER)],
  ['turns of two paragraphs', 'interleaved', 'en zh', lines(EN[0], EN[1], ZH[0], ZH[1], EN[2], EN[3], ZH[2], ZH[3])],
  [
    'turns of list items',
    'interleaved',
    'en zh',
    `${twins.flatMap(([en, zh]) => [`- ${en}`, `- ${zh}`]).join('\n')}\n`,
  ],
  ['turns of stanzas', 'interleaved', 'en zh', lines(...STANZAS.flatMap((en, i) => [en, STROPHEN[i] ?? '']))],
  ['a block at the end', 'embedded', 'zh en', lines(...HOST, ...OTHER)],
  ['two blocks', 'embedded', 'zh en', lines(...HOST, OTHER[0], ...HOST, OTHER[1], ...HOST)],
  [
    'a poem',
    'embedded',
    'en zh',
    lines(...EN, '海上孤灯照客眠，\n风来犹似旧乡船。\n明朝莫问归何处，\n一纸家书已十年。', ...EN),
  ],
  [
    'a report and an article of another paper, longer than a translation',
    'sequential',
    'zh en',
    lines(...ZH, 'A piano on the pier', 'By Ann Vale', ...OTHER, ...OTHER, ...OTHER),
  ],
  ['a break, nothing or a blank on one line', 'same-line', 'en zh', both(['<br>', '', ' ', '<br />'])],
  ['a title of the other order above shared lines', 'same-line', 'en zh', `# 大桥封闭 / Closed\n\n${both([' '])}`],
];

describe('layouts', () => {
  it.each(FORMS)('%s', (_, kind, order, text) => {
    const documents = parse(text);
    expect(documents.map(({ layout }) => [layout.kind, layout.order.join(' ')])).toEqual([[kind, order]]);
  });

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
  ['Openhall：Nimbus Works的应用程序有多安全？', ['Openhall：Nimbus Works的应用程序有多安全？']],
  [
    '双语新闻：Bridge closed until the end of June 大桥封闭至六月底',
    ['双语新闻：', 'Bridge closed until the end of June', '大桥封闭至六月底'],
  ],
  [
    'The bridge of Ostrey is closed for repair from June, council says after long debate 奥斯特雷议会经长时间辩论后宣布大桥六月起封闭维修',
    [
      'The bridge of Ostrey is closed for repair from June, council says after long debate',
      '奥斯特雷议会经长时间辩论后宣布大桥六月起封闭维修',
    ],
  ],
];

describe('lines in two languages', () => {
  it.each(PARTS)('%s', (line, parts) => {
    expect(blocks(`${line}\n`)).toEqual(parts);
  });
});

/** Lines that are parted only where other lines of the text are. */
const HABITS: readonly (readonly [line: string, parts: readonly string[]])[] = [
  ['## What next 下一步', ['What next', '下一步']],
  ['**What next 下一步**', ['What next', '下一步']],
  ['[Read the plan (PDF) 阅读计划（PDF）](https://a.example/plan.pdf)', ['Read the plan (PDF)', '阅读计划（PDF）']],
  [
    '**By Ann Vale 安·维尔**　｜　**May 9, 2024 2024年5月9日**',
    ['By Ann Vale', '安·维尔', 'May 9, 2024', '2024年5月9日'],
  ],
  ['15 May 2024 / 2024年5月15日', ['15 May 2024', '2024年5月15日']],
  [
    'The money goes to [the men of the winter ferry 整个冬天载人过河的摆渡人](https://a.example/f), who wanted none. 省下的钱都给了他们，他们原本什么也没要。',
    [
      'The money goes to the men of the winter ferry 整个冬天载人过河的摆渡人, who wanted none.',
      '省下的钱都给了他们，他们原本什么也没要。',
    ],
  ],
  ['他用 Windows 写信', ['他用 Windows 写信']],
];

describe('short lines', () => {
  const around = `${EN[0]} ${ZH[0]}\n\n${EN[1]} ${ZH[1]}\n\n`;
  const partsOf = (text: string) => toBlocks(read(text, { name: 'a.md' })).map((block) => block.reading.text);

  it.each(HABITS)('%s', (line, parts) => {
    expect(partsOf(`${around}${line}\n`).slice(4)).toEqual(parts);
  });
});

describe('verse', () => {
  it.each([
    ['stanzas of two languages', `${STANZAS.join('\n\n')}\n\n${STROPHEN.join('\n\n')}`, 4],
    ['a quatrain', `${EN[0]}\n\n海上孤灯照客眠，\n风来犹似旧乡船。\n明朝莫问归何处，\n一纸家书已十年。`, 2],
    [
      'stanzas without a blank line between the languages',
      `${STANZAS[0]}\n${STROPHEN[0]}\n\n${STANZAS[1]}\n${STROPHEN[1]}`,
      4,
    ],
    ['a list', 'milk,\nbread,\nhoney.\n\nOne more line.', 4],
    ['demands', 'We ask for three things:\n\nRelease of all;\nan inquiry;\nan apology.', 4],
    [
      'sentences on lines of their own',
      'He came home.\nHe sat down.\nHe slept.\n\nShe came home.\nShe sat down.\nShe slept.',
      6,
    ],
    ['an address', 'Ann Vale\n12 Mill Lane\nOstrey\n\nBen Pike\n9 Hay Street\nOstrey', 6],
  ])('%s', (_, text, count) => {
    expect(blocks(text)).toHaveLength(count);
  });
});

describe('languages', () => {
  it.each([
    ['Sykler kjører inn på hel time.', null],
    ['Jeg vet ikke hva som skjedde, men alle var redde.', null],
    ['Le ministre a dit que la loi serait votée avant la fin du mois.', null],
    ['ここを通れてよかったです。', null],
    ['新しい計画を発表した。', null],
    ['The café in São Paulo served crème brûlée to José.', 'en'],
    ['Ursula von der Leyen, Luis de la Cruz, Vicente del Bosque', 'en'],
    ['Ada Valen put the picture on her page in May with the words "La barca azul vuelve hoy, y yo con ella."', 'en'],
    ['他用日语说“ありがとう”，然后鞠了一躬，离开了会场。', 'zh'],
  ])('%s', (text, lang) => {
    expect(toBlocks(read(text, {})).map((block) => block.lang)).toEqual([lang]);
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
