// Whose words a paper holds, where the text before tells who issued it.
//
//   据河流研究所去年的一份报告，水位会涨。报告认为，“…”      报告 → 河流研究所
//     └── body ──┘            └ paper
import { leadLength } from '../../language/adverbials-zh.ts';
import { titleEndingAt } from '../../language/titles-zh.ts';
import type { Span } from '../../model.ts';
import { wordSet } from '../../text/words.ts';
import { type ChineseScene, sentenceStart } from './scene.ts';

const PAPERS = wordSet(
  '报告 声明 公告 报道 文章 社论 通报 公报 白皮书 研究 调查 新闻稿 报告书 報告 聲明 報道 報導 社論 通報 公報 新聞稿 調查 報告書',
);

/** 报告, 该报告, 这份声明: a paper, and nothing of whose it is. */
const bareName = (words: string): string => words.replace(/^(?:[该該这這][份篇项項]?|一[份篇项項])/u, '');

export const isPaper = (words: string): boolean => PAPERS.has(bareName(words));

/** The body that ends last in a sentence, from the start of its clause. */
function bodyIn(words: string): Span | null {
  let from = 0;
  for (let lead = leadLength(words); lead > 0; lead = leadLength(words.slice(from))) from += lead;
  for (let end = words.length; end > from + 1; end--) {
    const length = titleEndingAt('body', words, end, from);
    if (length > 1 && end - from > length && !PAPERS.has(words.slice(end - length, end))) {
      const start = Math.max(...[...'的，：\uFFFC'].map((char) => words.lastIndexOf(char, end - length))) + 1;
      return [Math.max(from, start), end];
    }
  }
  return null;
}

/** Where the body stands that issued the paper that the words at `at` name again: in the sentence before it. */
export function issuerOf(scene: ChineseScene, at: number, words: string): Span | null {
  const paper = bareName(words);
  const start = sentenceStart(scene, at);
  const floor = start === 0 ? 0 : sentenceStart(scene, start - 1);
  const earlier = scene.masked.slice(floor, start).lastIndexOf(paper);
  if (earlier < 0) return null;
  const found = bodyIn(scene.masked.slice(floor, floor + earlier));
  return found && [floor + found[0], floor + found[1]];
}
