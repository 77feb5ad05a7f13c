// Quotations of Chinese text: half of the runs are terms, and the subject of a verb is the last words before it.
import { describe, expect, it } from 'vitest';
import { quotesOf } from './quotes-support.ts';

const CASES: Readonly<Record<string, readonly (readonly [text: string, ...quotes: string[]])[]>> = {
  'marks and extent': [
    ['王芳说：“下雨了。”', 'direct 王芳: 下雨了。'],
    ['王芳說：「下雨了，河水很高。」', 'direct 王芳: 下雨了，河水很高。'],
    ['王芳说："下雨了，河水很高。"', 'direct 王芳: 下雨了，河水很高。'],
    ['王芳說：「他講『快走』，我們就走了。」', 'direct 王芳: 他講『快走』，我們就走了。'],
    ['王芳说：下雨了，河水很高。"', 'direct 王芳: 下雨了，河水很高。'],
    ['王芳说：“下雨了，河水很高。没有人出门，街上很静。\n第二天，雨停了。', 'direct 王芳: 下雨了，河水很高。'],
    ['王芳说：“下雨了。\n“后来雨停了。”', 'direct 王芳: 下雨了。 … 后来雨停了。'],
    ['王芳说，“下雨了没人出门“，然后走了。', 'direct 王芳: 下雨了没人出门'],
  ],
  'speech and terms': [
    ['有着“铁人”之称的老人住在河边。', 'term: 铁人'],
    ['所谓“和平”不过是停火。', 'term: 和平'],
    ['她获得“年度教师”奖。', 'term: 年度教师'],
    ['墙上写着“小心脚下”字样。', 'term: 小心脚下'],
    ['报告称这项计划“毫无用处，浪费钱财”。', 'partial 报告: 毫无用处，浪费钱财'],
    ['“雨停了。”', 'direct: 雨停了。'],
    ['他表示，“快闪购物店”将在下月开业。', 'term: 快闪购物店'],
    ['他又不承认“临时居所”。', 'term: 临时居所'],
    ['此事由“东城河流保护协会”(RPA)提出。', 'term: 东城河流保护协会'],
    ['王芳敦促议会“立即行动”。', 'partial 王芳: 立即行动'],
    ['“春天里花开了，鸟来了……”等歌曲人人会唱。', 'term: 春天里花开了，鸟来了……'],
  ],
  'who said it': [
    ['王芳还说，“河水很高。”', 'direct 王芳: 河水很高。'],
    ['“河水很高。”王芳告诉记者。', 'direct 王芳: 河水很高。'],
    ['“河水很高”，王芳说，“我们没有出门。”', 'direct 王芳: 河水很高 … 我们没有出门。'],
    ['“河水很高，”他在谈到大雨时说道，“我们没有出门。”', 'direct 他: 河水很高， … 我们没有出门。'],
    ['“河水很高。”在东城区，水务公司董事长杨敬当面告诉笔者。', 'direct 杨敬: 河水很高。'],
    ['主抓培训的东城市职业学校校长江波说，“河水很高。”', 'direct 江波: 河水很高。'],
    [
      '王芳表示，感谢父母一直陪着她，“我不敢说可以报答他们，但会记住。”',
      'direct 王芳: 我不敢说可以报答他们，但会记住。',
    ],
    ['王芳说雨很大。王芳满脸无奈：“我只是来买菜啊。”', 'direct 王芳: 我只是来买菜啊。'],
    ['东城公司9日对记者表示，“我们正在查。”', 'direct 东城公司: 我们正在查。'],
    ['一位工人说：“每天都下雨。”', 'direct 一位工人: 每天都下雨。'],
    ['他强调“雨季太长”、“河堤太低”。', 'partial 他: 雨季太长', 'partial 他: 河堤太低'],
    ['东城广播公司王芳芳说，“河水很高。”', 'direct 王芳芳: 河水很高。'],
    ['网友纷纷表示：这才是家乡。\n“看到河水，真想回去。”', 'direct 网友: 看到河水，真想回去。'],
    ['王芳昨日在发布会上表示。“我们很快回来。”', 'direct 王芳: 我们很快回来。'],
  ],
  'short names and pronouns': [
    ['市长大卫·柯林斯周一到任。\n柯林斯说：“河水很高。”', 'direct 大卫·柯林斯 ← 柯林斯: 河水很高。'],
    ['市长大卫·柯林斯周一到任。\n他说：“河水很高。”', 'direct 大卫·柯林斯 ← 他: 河水很高。'],
    ['教师王泽民住在河边，王泽民说水很高。\n王先生说：“我没有走。”', 'direct 王泽民 ← 王先生: 我没有走。'],
    ['经理王莉莉和队长李建国来了。\n她说：“河水很高。”', 'direct 王莉莉 ← 她: 河水很高。'],
    ['卫生部说，药品够用。\n它说：“请大家放心。”', 'direct 卫生部 ← 它: 请大家放心。'],
  ],
};

describe.each(Object.entries(CASES))('%s', (_topic, cases) => {
  it.each(cases)('%s', (text, ...quotes) => {
    expect(quotesOf(text, 'zh')).toEqual(quotes);
  });
});

const REPORTED: readonly (readonly [text: string, ...quotes: string[]])[] = [
  ['王芳表示，雨季已经过去，河水会退。', 'indirect 王芳: 雨季已经过去，河水会退'],
  ['报告称雨季已经过去。', 'indirect 报告: 雨季已经过去'],
  ['王芳强调的一点是时间。'],
];

describe('reported speech without marks', () => {
  it.each(REPORTED)('%s', (text, ...quotes) => {
    expect(quotesOf(text, 'zh', false)).toEqual(quotes);
  });
});
