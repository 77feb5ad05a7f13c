// One table: a text with | where a sentence ends. Joined without the marks, it must be split at exactly these places.
import { describe, expect, it } from 'vitest';
import type { Lang } from '../src/model.ts';
import { nextCut } from '../src/sentence/cut.ts';
import { EXCEPTIONS, splitSentences } from '../src/sentence/index.ts';

const CASES: readonly (readonly [lang: Lang, marked: string])[] = [
  ['en', 'It rained. |We stayed in.'],
  ['en', 'Mr. Poe met Gen. Ray and Sen. Low on Main St. |He was late.'.replace('St. |', 'Street. |')],
  ['en', 'The office of J. K. Poe closed at 5 p.m. Tuesday. |She left at 6 p.m. |He stayed.'],
  ['en', 'Shares of Acme Inc. Chairman Roe fell. |He sold to Acme Inc. |The price rose.'],
  ['en', 'The U.S. Senate met. |They flew to the U.S. |It was cold.'],
  ['en', 'Sales rose 3.5 percent to $1.2 million in Jan. 2020. |On Feb. 3 they fell.'],
  ['en', '“Why now?” he asked. |“Because.” |He left.'],
  ['en', '“Who is it?” Ms. Poe asked. |Nobody knew.'],
  ['en', 'He said: “It is done.” |Then he left (by train). |All was quiet.'],
  ['en', 'See https://example.com/a.b?c=d. |It is No. 5 on the list.'],
  ['en', '1. The council met. |2. It voted.'],
  ['en', 'Well… maybe. |Or not... |They waited. . . and waited.'],
  ['en', 'She said "It is late." |"We go," he said.'],
  ['en', 'The firm (It was new. It was small.) failed. |It closed.'],
  ['en', 'They met on Monday.The talks failed.'.replace('.The', '.|The')],
  ['en', 'It was plan B. |The others agreed, and so did I. |We went.'],
  ['en', 'It was known.[1] |Nobody said so.'],
  ['en', 'Yahoo! Finance said so. |Stop! |iPhone sales fell.'],
  ['en', 'She left at 6 a.m. |Nobody saw her go.'],
  ['zh', '《你好吗？》是一本书。|它很旧。|他读了《你好吗？》。'],
  ['zh', '下雨了。|我们没有出门！|你呢？|也没有；因为冷。'],
  ['zh', '“这是对的。”他说。|然后他走了。'],
  ['zh', '“这是对的。”|他站起来，走了。'],
  ['zh', '“真的吗？”李四周二在会上问道。|“真的。”'],
  ['zh', '“好。”|他补充说，事情没有变化。|他怕……  怕得厉害。 。|“不。”他说，“走。”'],
  ['zh', '“好。”|他又说：“走吧。”'],
  ['zh', '价格上涨3.5%，达到1.2万元.|市场反应平淡.|分析人士表示谨慎.'.replace('元.|', '元。|').replaceAll('.|', '。|')],
  ['zh', '这是第一句话没有错.|这是第二句话也没有错.|这是最后一句话'],
  ['zh', '州长加文.罗森来了。|他很高兴。'],
  ['zh', '我……不知道。|他看了《你好！世界》。|（完）'],
  ['zh', '他回避了“为什么？”的问题。|「好！」|他走了。'],
  ['zh', '公司名为Acme Inc.，成立于1990年。|它在U.S.上市。'],
  ['zh', '他说“走！走！”，然后走了。'.replace('！走', '！|走')],
];

describe('sentences', () => {
  it.each(CASES)('%s %s', (lang, marked) => {
    const text = marked.replaceAll('|', '');
    const spans = splitSentences(text, lang);
    expect(spans.map(([start, end]) => text.slice(start, end)).join('|')).toBe(marked);
  });

  it.each(Object.entries(EXCEPTIONS).flatMap(([lang, list]) => list.map((x) => [lang, x.id, x.example] as const)))(
    '%s %s: its example is one sentence',
    (lang, _id, example) => {
      expect(splitSentences(example, lang as Lang)).toEqual([[0, example.length]]);
    },
  );

  it.each(EXCEPTIONS.en.concat(EXCEPTIONS.zh))(
    '$id: its example has a cut that the rule joins',
    ({ example, joins }) => {
      let joined = 0;
      for (let cut = nextCut(example, 0, 0); cut; cut = nextCut(example, 0, cut.end)) if (joins(cut)) joined++;
      expect(joined).toBeGreaterThan(0);
    },
  );

  it('tiles any text and stays linear', () => {
    for (const text of [
      '',
      ' ',
      '。',
      '. . . .',
      'A.\n\nB',
      '“”。”'.repeat(50),
      '(a. '.repeat(20000),
      '"a." '.repeat(20000),
    ]) {
      const spans = splitSentences(text, 'zh');
      let at = 0;
      for (const [start, end] of spans) {
        expect(start).toBe(at);
        at = end;
      }
      expect(at).toBe(text.length);
    }
  });
});
