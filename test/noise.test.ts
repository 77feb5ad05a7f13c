// Every rule fires on its example and on lines of pages as they are; sentences of articles are left alone.
import { describe, expect, it } from 'vitest';
import { explain } from '../src/index.ts';
import { toBlocks } from '../src/layout/index.ts';
import { markNoise } from '../src/noise/index.ts';
import { PHRASES } from '../src/noise/phrases.ts';
import { RULES } from '../src/noise/rules.ts';
import { read } from '../src/read/index.ts';

/** The rule that marks a line, or null. */
const ruleOf = (line: string): string | null => markNoise(toBlocks(read(line, {})))[0]?.rule ?? null;

describe('rules', () => {
  it.each(RULES.map((rule) => [rule.id, rule.example, rule] as const))('%s: %s', (_, example, rule) => {
    expect(rule.test.test(example)).toBe(true);
    expect(example.length).toBeLessThanOrEqual(rule.longest);
    expect(rule.certainty).toBeGreaterThan(0);
    expect(rule.certainty).toBeLessThanOrEqual(1);
    expect(ruleOf(example)).not.toBeNull();
  });

  it.each(RULES.map((rule) => [rule.id, rule] as const))('%s leaves longer lines alone', (_, rule) => {
    const chinese = /\p{Script=Han}/u.test(rule.example);
    const sentence = chinese
      ? '议会周一开会，讨论了天气。'
      : 'The council met on Monday and talked about the weather. ';
    const long = `${rule.example} ${sentence.repeat(Math.ceil(rule.longest / sentence.length))}`;
    expect(ruleOf(long)).not.toBe(rule.id);
  });

  it.each(Object.entries(PHRASES))('%s knows its phrases', (rule, phrases) => {
    expect(phrases.filter((phrase) => phrase.trim() === '')).toEqual([]);
    const missed = phrases.filter((phrase) => /\p{L}/u.test(phrase) && ruleOf(phrase) === null);
    expect(missed).toEqual([]);
    expect(phrases.map(ruleOf)).toContain(rule);
  });
});

describe('lines of pages', () => {
  it.each([
    ['noise/breadcrumb', '您当前的位置：首页 > 财经 > 正文'],
    ['noise/navigation', '首页 新闻 财经 体育'],
    ['noise/navigation', 'Skip to content'],
    ['noise/related', 'Read more: Ten quiet places to visit'],
    ['noise/related', '延伸阅读：城市书房为何越开越多'],
    ['noise/related', '【推荐阅读】'],
    ['noise/neighbour', '下一篇：冬季供暖今起试水'],
    ['noise/subscription', '扫描二维码关注我们'],
    ['noise/subscription', 'Subscribe to our weekly letter'],
    ['noise/sharing', '分享到： 微信 微博'],
    ['noise/sharing', 'Share on Facebook'],
    ['noise/comments', '共 12 条评论'],
    ['noise/comments', '3 comments'],
    ['noise/copyright', '京ICP备00000000号-1'],
    ['noise/copyright', '© 2021 Northern Letter. All rights reserved.'],
    ['noise/copyright', '未经授权不得转载'],
    ['noise/copyright', 'Our Standards: The Thomson Reuters Trust Principles.'],
    ['noise/cookies', 'We use cookies to improve your experience.'],
    ['noise/advertisement', 'Story continues below advertisement'],
    ['noise/advertisement', '广告'],
    ['noise/ago', '2小时前'],
    ['noise/clock', '09:41'],
    ['noise/debris', '0'],
    ['noise/address', 'https://www.example.org/a/b'],
    ['noise/markup', '-->'],
    ['noise/markup', 'window.a = 1;'],
  ])('%s: %s', (rule, line) => {
    expect(ruleOf(line)).toBe(rule);
  });
});

describe('lines of articles', () => {
  it.each([
    'She read more than anyone in the village.',
    'The related story of the two brothers ends in 1911.',
    'He asked people to share on what they knew, and nobody did.',
    'Cookies were handed out after the vote.',
    'The advertisement hung there for forty years.',
    '他在首页上看到了这条新闻。',
    '他们分享到深夜。',
    '广告公司去年亏损三千万元。',
    '相关阅读材料由学校提供。',
    '她说：“版权是我的。”',
    'By nine o’clock the hall was full.',
    '2019年，一切都变了。',
  ])('keeps %s', (line) => {
    expect(ruleOf(line)).toBeNull();
  });

  it('keeps a line that is noise elsewhere where it is a sentence of the text', () => {
    const story = [
      'The paper that printed everything',
      '',
      'On the first of May the paper of Ostrey printed its own cookie notice as a poem, and the town laughed.',
      'It was signed by the editor, who had written it at night, and who had meant every word of it.',
      'Nobody has ever found out whether the lawyers laughed too, but the poem hangs in the town hall.',
    ].join('\n');
    expect(explain(story).filter(({ label }) => label === 'noise')).toEqual([]);
  });
});
