// The glossary: names of both halves that name the same, and what speaks for it.
import { describe, expect, it } from 'vitest';
import { soundLikeness } from '../src/glossary/sound.ts';
import { parse } from '../src/index.ts';
import { theLexicon } from '../src/lexicon/index.ts';

const EN = [
  'Reed Warblers Return to the Marsh of Vardholm',
  'The marsh of Vardholm is the last of its kind in Finland, Erik Solberg said on Monday. He counted 214 nests.',
  'The Ministry of Education sent Solberg a letter in 2021. Shen Ruogu of the Northern Bird Society (NBS) read it to 40 children.',
  'In Vardholm the children laughed. Erik Solberg did not, and Shen Ruogu went back to Finland.',
  'David Roe, a banker, paid for the 12 boats of the Northern Bird Society.',
];
const ZH = [
  '苇莺回到瓦德霍尔姆的沼泽',
  '埃里克·索尔贝格周一说，瓦德霍尔姆的沼泽是芬兰最后一片这样的沼泽。他数了214个巢。',
  '教育部2021年给索尔贝格寄了一封信。北方鸟类协会的沈若谷把信读给40个孩子听。',
  '在瓦德霍尔姆，孩子们笑了。埃里克·索尔贝格没有笑，沈若谷回到了芬兰。',
  '银行家大卫·罗（David Roe）为北方鸟类协会的12条船付了钱。',
];

describe('the glossary of an article', () => {
  const [document] = parse([...EN, ...ZH].join('\n\n'));
  const found = new Map((document?.glossary ?? []).map(({ en, zh, kind, evidence }) => [en, { zh, kind, evidence }]));

  it.each([
    ['David Roe', '大卫·罗', 'person', 'parenthesis'],
    ['Erik Solberg', '埃里克·索尔贝格', 'person', 'transliteration'],
    ['Shen Ruogu', '沈若谷', 'person', 'transliteration'],
    ['Vardholm', '瓦德霍尔姆', 'place', 'transliteration'],
    ['Finland', '芬兰', 'place', 'lexicon'],
    ['Ministry of Education', '教育部', 'organisation', 'lexicon'],
  ])('%s is %s', (en, zh, kind, evidence) => {
    expect(found.get(en)).toEqual({ zh, kind, evidence });
  });

  it('gives each name once', () => {
    const names = (document?.glossary ?? []).map(({ zh }) => zh);
    expect(new Set(names).size).toBe(names.length);
  });
});

describe('how alike names sound', () => {
  const lexicon = theLexicon();
  it.each([
    ['Vance', '万斯', 0.9],
    ['Carter', '卡特', 0.9],
    ['Solberg', '索尔贝格', 0.7],
    ['Ruogu Shen', '沈若谷', 1],
    ['Qin Shu', '秦舒', 1],
  ])('%s and %s', (english, chinese, least) => {
    expect(lexicon && soundLikeness(english, chinese, lexicon)).toBeGreaterThanOrEqual(least);
  });

  it.each([
    ['Vance', '博尔'],
    ['Carter', '以上'],
    ['Solberg', '芬兰'],
  ])('not %s and %s', (english, chinese) => {
    expect(lexicon && soundLikeness(english, chinese, lexicon)).toBeLessThan(0.6);
  });
});
