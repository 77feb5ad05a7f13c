// Speakers shared between the halves: what one half knows helps the other, and is marked as learned there.
import { describe, expect, it } from 'vitest';
import { parse } from '../src/index.ts';

/** Speakers of the quotes in marks of both halves: `Ann Lee (name)`. */
function speakers(text: string): { readonly en: string[]; readonly zh: string[] } {
  const [document] = parse(text);
  const of = (lang: 'en' | 'zh') =>
    (document?.[lang]?.quotes ?? [])
      .filter(({ marked }) => marked)
      .map(({ speaker }) => (speaker ? `${speaker.name} (${speaker.via})` : '-'));
  return { en: of('en'), zh: of('zh') };
}

const EN = [
  'The Ferry of Oster Bay Stops After Ninety Years',
  'The last ferry of Oster Bay left on Monday with eleven passengers, 300 letters and one goat.',
];
const ZH = ['奥斯特湾的渡轮九十年后停航', '周一，奥斯特湾最后一班渡轮载着11名乘客、300封信和一只山羊离开了。'];
const article = (en: readonly string[], zh: readonly string[]): string => [...EN, ...en, ...ZH, ...zh].join('\n\n');

describe('speakers across the halves', () => {
  it('names who spoke where one half alone says it', () => {
    const found = speakers(
      article(
        [
          '“We carried a bride once, and 40 sheep,” said captain David Roe.',
          '“I have 2 boots and 1 coat,” said sailor Tom Arden.',
          'The harbour was silent. “In 1974 nobody would have believed it,” David Roe said.',
        ],
        [
          '“我们载过一位新娘和40只羊，”船长大卫·罗说。',
          '“我有两只靴子和一件大衣，”水手汤姆·阿登说。',
          '港口静悄悄的。多少人看着这一切。“1974年没有人会相信这件事。”',
        ],
      ),
    );
    expect(found.en).toEqual(['David Roe (name)', 'Tom Arden (name)', 'David Roe (name)']);
    expect(found.zh).toEqual(['大卫·罗 (name)', '汤姆·阿登 (name)', '大卫·罗 (other-half)']);
  });

  it('writes the full name where it stands in Latin letters only', () => {
    const found = speakers(
      article(
        ['Captain Raghu Menda was the last to go. “I have 2 boots and 1 coat,” Mr Menda said.'],
        ['船长Raghu Menda最后一个离开。“我有两只靴子和一件大衣，”门达说。'],
      ),
    );
    expect(found.zh).toEqual(['Raghu Menda (name)']);
  });

  it('leaves a term without speaker', () => {
    const found = speakers(
      article(
        ['The so-called “goat ferry” carried 12 goats, Tom Roe said.'],
        ['汤姆·罗说，所谓的“山羊渡轮”载过12只羊。'],
      ),
    );
    expect(found).toEqual({ en: ['-'], zh: ['-'] });
  });

  it('finds speech in one half where the other is sure of it', () => {
    const text = article(
      ['On Friday Tom Roe called the plan “a mess for the whole bay”.'],
      ['周五，对汤姆·罗，这个计划成了“海湾的大烂摊子”。'],
    );
    const [document] = parse(text);
    const quotes = (['en', 'zh'] as const).map((lang) => document?.[lang]?.quotes.find(({ marked }) => marked));
    expect(quotes.map((quote) => [quote?.kind, quote?.speaker?.name])).toEqual([
      ['partial', 'Tom Roe'],
      ['partial', '汤姆·罗'],
    ]);
  });
});
