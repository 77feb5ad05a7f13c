// Roles by short documents: the label of each line stands in front of it, and the program must find the same.
import { describe, expect, it } from 'vitest';
import { explain, type Half, parse } from '../src/index.ts';

const P1 = 'paragraph|The council of Ostrey met on Monday evening, and it talked about the bridge until midnight.';
const P2 = 'paragraph|Mayor Ann Vale said that the bridge would cost 12 million crowns, twice as much as planned.';
const P3 = 'paragraph|The bridge is to be closed for repair from June, and the ferry will run every half an hour.';
const Z1 = 'paragraph|奥斯特雷议会周一晚上开会，讨论桥梁问题直到午夜。';
const Z2 = 'paragraph|市长安·维尔表示，这座桥将耗资1200万克朗，是原计划的两倍。';
const Z3 = 'paragraph|大桥将从6月起封闭维修，渡轮每半小时开行一班。';

const P4 =
  'paragraph|The council had asked three firms, and only one of them wanted the bridge closed for a whole year.';
const P5 = 'paragraph|At midnight the mayor said that nobody would walk to the other side before the ferry was ready.';
const P6 = 'paragraph|The repair of the bridge will be paid by the county, which talks about it again in a month.';
const Z4 = 'paragraph|议会曾询问三家公司，只有一家希望大桥整整封闭一年。';
const Z5 = 'paragraph|午夜时分，市长表示，在渡轮准备好之前，谁也不必步行到对岸。';
const Z6 = 'paragraph|大桥的维修费用将由县里支付，议会一个月后再讨论此事。';

const BODY: Readonly<Record<string, string>> = { P1, P2, P3, P4, P5, P6, Z1, Z2, Z3, Z4, Z5, Z6 };

/** What a document is, and its lines with their labels; {P1} stands for a paragraph of above. */
const CASES: readonly (readonly [what: string, lines: string])[] = [
  ['a headline', 'headline|Council talks about bridge until midnight ⏎ {P1} ⏎ {P2} ⏎ {P3}'],
  [
    'a headline and its copies',
    'headline|Council talks about bridge ⏎ headline|Council talks about bridge ⏎ {P1} ⏎ {P2} ⏎ {P3}',
  ],
  [
    'a page title with the name of the site',
    'headline|议会讨论大桥直到午夜_国际频道_海岬网 ⏎ headline|议会讨论大桥直到午夜 ⏎ {Z1} ⏎ {Z2} ⏎ {Z3}',
  ],
  [
    'a byline and a date',
    'headline|Council talks about bridge ⏎ byline|By Jane Doe ⏎ byline|May 8, 2026 9:27 AM ⏎ {P1} ⏎ {P2} ⏎ {P3}',
  ],
  [
    'a numeric date',
    'headline|Council talks about bridge ⏎ byline|By Jane Doe ⏎ byline|2023-04-02 ⏎ {P1} ⏎ {P2} ⏎ {P3}',
  ],
  [
    'a Chinese byline',
    'headline|议会讨论大桥直到午夜 ⏎ byline|2026-05-08 09:27 来源：海岬日报 作者：张溪 ⏎ {Z1} ⏎ {Z2} ⏎ {Z3}',
  ],
  [
    'a source line below the headline',
    'headline|议会讨论大桥直到午夜 ⏎ byline|来源：海岬日报\u30002008年3月5日 ⏎ {Z1} ⏎ {Z2} ⏎ {Z3}',
  ],
  [
    'a byline in traditional characters',
    'headline|議會討論大橋直到午夜 ⏎ byline|記者陳以荷／港口市報導 ⏎ paragraph|奧斯特雷議會週一晚上開會，討論橋樑問題直到午夜。 ⏎ paragraph|市長表示，這座橋將耗資一千二百萬克朗，是原計劃的兩倍。',
  ],
  [
    'a deck',
    '# headline|Council talks about bridge ⏎ *deck|The mayor wants twice the money, and nobody knows where it should come from* ⏎ byline|By Jane Doe ⏎ {P1} ⏎ {P2} ⏎ {P3}',
  ],
  [
    'headings',
    'headline|Council talks about bridge ⏎ {P1} ⏎ heading|The price of waiting ⏎ {P2} ⏎ {P3} ⏎ heading|What happens next ⏎ {P1} ⏎ {P2}',
  ],
  [
    'headings in Chinese',
    'headline|议会讨论大桥直到午夜 ⏎ {Z1} ⏎ {Z2} ⏎ heading|等待的代价 ⏎ {Z3} ⏎ {Z1} ⏎ heading|下一步 ⏎ {Z2} ⏎ {Z3}',
  ],
  [
    'a caption below a picture',
    '# headline|Council talks about bridge ⏎ caption|![](bridge.jpg) ⏎ caption|The bridge of Ostrey in May. (Photo by Lars Eng/Xinhua) ⏎ {P1} ⏎ {P2} ⏎ {P3}',
  ],
  [
    'a Chinese caption',
    '# headline|议会讨论大桥直到午夜 ⏎ {Z1} ⏎ caption|![](bridge.jpg) ⏎ caption|资料图：奥斯特雷大桥。图片来源：新华社 ⏎ {Z2} ⏎ {Z3}',
  ],
  [
    'credits',
    'headline|Council talks about bridge ⏎ {P1} ⏎ {P2} ⏎ {P3} ⏎ credit|(Reporting by Jane Doe in Ostrey; Editing by Bo Sun)',
  ],
  ['Chinese credits', 'headline|议会讨论大桥直到午夜 ⏎ {Z1} ⏎ {Z2} ⏎ {Z3} ⏎ credit|（完） ⏎ credit|责任编辑：王溪'],
  ['a translator', 'headline|议会讨论大桥直到午夜 ⏎ {Z1} ⏎ {Z2} ⏎ {Z3} ⏎ credit|编译 白桦；审校 郑果、卢苇'],
  [
    'sources over two lines',
    'headline|Council talks about bridge ⏎ {P1} ⏎ {P2} ⏎ {P3} ⏎ credit|Sources: ⏎ credit|Cape Wire, March 14',
  ],
  ['a last paragraph with an end mark', 'headline|议会讨论大桥直到午夜 ⏎ {Z1} ⏎ {Z2} ⏎ {Z3}（完）'],
  [
    'a last paragraph in two sentences with an end mark',
    'headline|议会讨论大桥直到午夜 ⏎ {Z1} ⏎ {Z2} ⏎ paragraph|隧道将移动六米。水轮要在水箱中保存至少八年才能展出。（完）',
  ],
  [
    'an original title',
    'headline|议会讨论大桥直到午夜 ⏎ {Z1} ⏎ {Z2} ⏎ {Z3} ⏎ headline|（原标题：议会讨论大桥直到午夜）',
  ],
  ['a note', 'headline|议会讨论大桥直到午夜 ⏎ {Z1} ⏎ {Z2} ⏎ {Z3} ⏎ note|注：本文为教学用途改写，人名地名均为虚构。'],
  [
    'a letter',
    'headline|An Open Letter to the Council ⏎ paragraph|Dear members of the council, ⏎ {P1} ⏎ {P2} ⏎ {P3} ⏎ paragraph|Yours faithfully, ⏎ paragraph|Agnes Holt',
  ],
  [
    'navigation above and related stories below',
    'noise|首页 > 新闻 > 正文 ⏎ headline|议会讨论大桥直到午夜 ⏎ {Z1} ⏎ {Z2} ⏎ {Z3} ⏎ noise|相关阅读 ⏎ noise|渡轮票价下月上调 ⏎ noise|老桥的故事',
  ],
  [
    'an advert in the middle',
    'headline|Council talks about bridge ⏎ {P1} ⏎ noise|Advertisement ⏎ {P2} ⏎ noise|Read more: Ten bridges to see before you die ⏎ {P3}',
  ],
  [
    'a copyright foot',
    'headline|Council talks about bridge ⏎ {P1} ⏎ {P2} ⏎ {P3} ⏎ noise|© 2026 Cape Wire. All rights reserved. ⏎ noise|About us | Contact | Privacy policy',
  ],
  [
    'lines of the page that no list knows, above a headline that speaks of the text',
    'noise|Doors Open Daily for Members ⏎ noise|Our Weekend Picks ⏎ headline|Council talks about bridge until midnight ⏎ {P1} ⏎ {P2} ⏎ {P3} ⏎ {P4} ⏎ {P5} ⏎ {P6}',
  ],
  [
    'Chinese lines of the page that no list knows',
    'noise|会员专区 ⏎ noise|语音播报，约三分钟 ⏎ headline|议会讨论大桥直到午夜 ⏎ {Z1} ⏎ {Z2} ⏎ {Z3} ⏎ {Z4} ⏎ {Z5} ⏎ {Z6}',
  ],
  [
    'a page title above a menu, and the headline again below it',
    'headline|Council talks about bridge until midnight ⏎ noise|Log In ⏎ noise|News › ⏎ noise|Scotland ⏎ noise|Housing ⏎ noise|Ian Vale ⏎ noise|Puzzles › ⏎ noise|Crosswords ⏎ noise|Bills ⏎ headline|Council talks about bridge until midnight ⏎ byline|By Jane Doe ⏎ {P1} ⏎ {P2} ⏎ {P3} ⏎ {P4}',
  ],
  [
    'several summaries between headline and byline',
    'headline|Council talks about bridge until midnight ⏎ deck|Repairs to the bridge of Ostrey would cost 12 million crowns ⏎ deck|The ferry is to run every half an hour from June ⏎ byline|By Jane Doe For Cape Wire ⏎ byline|Published: 15:56 BST, 27 April 2024 ⏎ {P1} ⏎ {P2} ⏎ {P3}',
  ],
  [
    'a name and a post beside a byline',
    'headline|Council talks about bridge ⏎ byline|By Jane Doe ⏎ byline|Transport correspondent, Ostrey ⏎ byline|5 min read ⏎ {P1} ⏎ {P2} ⏎ {P3}',
  ],
  [
    'a name without By above a date',
    'headline|Council talks about bridge ⏎ byline|Ella Marchetti ⏎ byline|Updated: 08:41, 19 March 2026 ⏎ {P1} ⏎ {P2} ⏎ {P3}',
  ],
  [
    'a translated name and a post',
    'headline|议会讨论大桥直到午夜 ⏎ byline|乔尔·普里斯 ⏎ byline|驻奥斯特雷记者 ⏎ {Z1} ⏎ {Z2} ⏎ {Z3}',
  ],
  [
    'titles of other stories below the text',
    'headline|Council talks about bridge ⏎ {P1} ⏎ {P2} ⏎ {P3} ⏎ {P4} ⏎ {P5} ⏎ {P6} ⏎ noise|Bakers trade ovens for bicycles - though not for love of the road ⏎ noise|How many umbrellas does a house need? The answer is not zero ⏎ noise|Stamp prices to rise by a record, as cost of letters doubles ⏎ noise|Are YOU keeping secrets from your partner? Suze Holm warns of a trap ⏎ noise|Why streaming wars divide families across the country ⏎ noise|Experts reveal what everyone should save at thirty, forty and fifty',
  ],
  [
    'a related link between paragraphs',
    'headline|Council talks about bridge ⏎ {P1} ⏎ {P2} ⏎ noise|Related Article ⏎ noise|Tennis star set for a career-high ranking after first win ⏎ {P3} ⏎ {P4} ⏎ {P5} ⏎ {P6}',
  ],
  [
    'a box of key points',
    '# headline|Council talks about bridge ⏎ deck|**Key points** ⏎ - deck|The bridge costs twice as much ⏎ - deck|The ferry runs more often ⏎ {P1} ⏎ {P2} ⏎ {P3}',
  ],
  [
    'a box about the author',
    'headline|Council talks about bridge ⏎ {P1} ⏎ {P2} ⏎ {P3} ⏎ note|About the author ⏎ note|Jane Doe writes about bridges and ferries, and lives on neither side of the river.',
  ],
  [
    'a box about the author in Chinese',
    'headline|议会讨论大桥直到午夜 ⏎ {Z1} ⏎ {Z2} ⏎ {Z3} ⏎ note|作者简介 ⏎ note|张溪，自由撰稿人，关注桥梁与渡轮。',
  ],
  [
    'an offer in block quotes',
    '# headline|Council talks about bridge ⏎ {P1} ⏎ > noise|Subscribe to Cape Wire ⏎ > noise|Unlimited reading, fewer ads. ⏎ {P2} ⏎ {P3}',
  ],
  [
    'captions of the BBC',
    'headline|Council talks about bridge ⏎ byline|By Jane Doe ⏎ caption|Image source, Getty Images ⏎ caption|Image caption, The bridge has been closed since December ⏎ {P1} ⏎ {P2} ⏎ {P3}',
  ],
  [
    'Chinese captions of the BBC',
    'headline|议会讨论大桥直到午夜 ⏎ caption|图像来源，Getty Images ⏎ caption|图像加注文字，大桥自去年12月起封闭 ⏎ {Z1} ⏎ {Z2} ⏎ {Z3}',
  ],
  [
    'captions with the label of a picture',
    'headline|Council talks about bridge ⏎ caption|The ferry stops for six minutes at each pier. PHOTO: AFP ⏎ {P1} ⏎ {P2} ⏎ {P3}',
  ],
  [
    'stage directions of a transcript',
    'headline|Council talks about bridge ⏎ paragraph|WELK: How does one repair a bridge at night? ⏎ paragraph|HOLT: With lamps, and with a great many sandwiches. ⏎ paragraph|(SOUNDBITE OF HAMMER) ⏎ paragraph|WELK: And what do the neighbours say? ⏎ paragraph|HOLT: They bring us more sandwiches. ⏎ credit|(END OF TRANSCRIPT)',
  ],
  [
    'a note on how the text came to be',
    '# headline|Council talks about bridge ⏎ {P1} ⏎ {P2} ⏎ {P3} ⏎ note|*This article is the result of a month of research by a team of reporters from both sides of the river.*',
  ],
  [
    'an interview that was edited',
    'headline|Council talks about bridge ⏎ {P1} ⏎ {P2} ⏎ {P3} ⏎ note|The interview has been edited for length and clarity.',
  ],
];

const split = (line: string): readonly [label: string, text: string] => {
  const [, before = '', label = '', text = ''] = /^(\W*)(\w+)\|(.*)$/s.exec(line) ?? [];
  return [label, before + text];
};

describe('roles', () => {
  it.each(CASES)('%s', (_, all) => {
    const marked = all.replace(/\{(..)\}/g, (_sign, key) => BODY[key] ?? '').split(' ⏎ ');
    const lines = marked.map(split);
    const name = marked.some((line) => /^[#*]|!\[/.test(line)) ? 'a.md' : 'a.txt';
    const found = explain(lines.map(([, text]) => text).join('\n\n'), { name }).filter(
      ({ label }) => label !== 'blank',
    );
    expect(found.map(({ label, text }) => `${label}|${text}`)).toEqual(
      lines.map(([label, text]) => `${label}|${text}`),
    );
  });
});

const only = (text: string, lang: 'en' | 'zh', name = 'a.txt'): Half | null | undefined =>
  parse(text, { name })[0]?.[lang];
const join = (...lines: readonly string[]): string => lines.map((line) => split(line)[1] || line).join('\n\n');

describe('parts', () => {
  it('takes the dateline out of the lead paragraph', () => {
    const half = only(
      join('Bridge is closed', 'headline|OSTREY, May 3 (Reuters) - The bridge is closed, and nobody minds.', P2, P3),
      'en',
    );
    expect(half?.byline).toMatchObject({
      agency: 'Reuters',
      place: 'OSTREY',
      date: { edtf: 'XXXX-05-03', text: 'May 3' },
    });
    expect(half?.byline?.parts.map(({ text }) => text)).toEqual(['OSTREY, May 3 (Reuters) -']);
    expect(half?.sections[0]?.paragraphs[0]?.text).toBe('The bridge is closed, and nobody minds.');
  });

  it('takes the dateline out where it is bold, too', () => {
    const half = only(
      join('# 大桥封闭', '**财联社5月8日讯（编辑 卢一）**大桥周一封闭，没有人在意。', Z2, Z3),
      'zh',
      'a.md',
    );
    expect(half?.byline).toMatchObject({ agency: '财联社', editors: ['卢一'], date: { edtf: 'XXXX-05-08' } });
    expect(half?.sections[0]?.paragraphs[0]?.text).toBe('大桥周一封闭，没有人在意。');
  });

  it('takes the end mark off the last paragraph', () => {
    const half = only(join('大桥封闭', Z1, Z2, `${Z3}（完）`), 'zh');
    expect(half?.credits.map(({ text }) => text)).toEqual(['（完）']);
    expect(half?.sections[0]?.paragraphs.at(-1)?.text).toBe(split(Z3)[1]);
  });

  it('reads items that lost their signs behind a colon', () => {
    const items = [
      'The mayor of Ostrey must sign for the bridge',
      'The council must talk about the ferry at midnight',
      'The county pays 12 million crowns for the repair',
    ];
    const list = `What to look for:\n${items.join('\n')}`;
    const half = only(join('Council talks about bridge', P1, P2, `${list}`, P3, P4, P5, P6), 'en');
    expect(half?.sections.map(({ heading }) => heading)).toEqual([null]);
    expect(half?.sections[0]?.paragraphs.slice(2, 6).map(({ text }) => text)).toEqual(['What to look for:', ...items]);
  });

  it('reads the site from the suffix of a title', () => {
    const half = only(join('议会讨论大桥直到午夜_国际频道_海岬网', '议会讨论大桥直到午夜', Z1, Z2, Z3), 'zh');
    expect(half?.headline).toMatchObject({ text: '议会讨论大桥直到午夜', repeats: [[0, 19]] });
    expect(half?.byline?.source).toBe('海岬网');
  });

  it('reads no site from a question behind a dash', () => {
    const title = 'Council Talks About Bridge — Who Gave the Order?';
    expect(only(join(title, title, P1, P2, P3), 'en')?.byline?.source ?? null).toBeNull();
  });

  it('takes the headline from the metadata where the text has none, without the name of the site', () => {
    const text = `---\ntitle: "议会讨论大桥直到午夜 – 海岬日报 – 05/08/2026"\n---\n\n${join(Z1, Z2, Z3)}`;
    expect(only(text, 'zh', 'a.md')?.headline).toMatchObject({ from: 'metadata', text: '议会讨论大桥直到午夜' });
  });

  it('keeps kinds of paragraphs and depths of headings', () => {
    const text = join('# Bridge', P1, '## One', '- milk, and bread as well', '> he said so, and left', '### Two', P2);
    const half = only(text, 'en', 'a.md');
    expect(half?.sections.map(({ level, heading }) => [level, heading?.text])).toEqual([
      [0, undefined],
      [2, 'One'],
      [3, 'Two'],
    ]);
    expect(half?.sections[1]?.paragraphs.map(({ kind, text: words }) => [kind, words])).toEqual([
      ['list-item', 'milk, and bread as well'],
      ['block-quote', 'he said so, and left'],
    ]);
  });
});
