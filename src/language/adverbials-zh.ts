// Adverbs, times and conjunctions around the subject of a Chinese sentence, which are no part of it: words by a lexicon, dates
// by patterns that are tried only where a character of theirs stands.
//
//   近日，| 王芳 | 昨日 | 说        lead: 近日，    tail: 昨日
import { endingAt, type Lexicon, makeLexicon, startingAt } from '../text/lexicon.ts';

/** Stand between name and verb. */
const TAIL =
  '还 還 又 也 亦 则 則 曾经 曾 随即 隨即 随后 隨後 然后 然後 接着 接著 当时 當時 当面 ' +
  '當面 近日 日前 近期 早前 此前 之前 后来 後來 最后 最後 最近 再次 再度 一再 多次 公开 ' +
  '公開 明确 明確 同时 同時 继续 繼續 甚至 首先 其后 再 就 都 均 纷纷 紛紛 只 便 才 仍 ' +
  '仍然 依然 另 另外 现在 現在 今天 昨天 今日 昨日 当天 當天 当日 當日 当地时间 早些时候 ' +
  '早些時候 本月 上月 本周 去年 今年 上午 下午 晚间 晚上 凌晨 书面 書面 直接 坚定 一直 总 ' +
  '常 经常 主动 主動 正式 特别 特別 反复 反覆 一致 已 已经 已經 刚刚 刚 先 向外界 终于 ' +
  '忍不住 开玩笑 開玩笑 赛后 賽後 会后 會後 听罢 聽罷 听后 聽後 昨晚 今早 今晨 当晚 當晚 对此 對此 笑着 笑著 才 这样 這樣 如此';
const TAIL_TIME =
  /(?:[上本下]?(?:周|週|星期|礼拜)[一二三四五六日天末]|\d{1,4}年?(?:\d{1,2}月)?(?:\d{1,2}[日号號])?(?:\d{1,2}[时時点])?|\d{1,2}月\d{1,2}[日号號]|\d{1,2}[日号號]|[^，。则則又还還也却卻就便才]{1,5}地)$/u;
const TAIL_TIME_ENDS = '一二三四五六日天末年月号號时時点地0123456789';

/** Stand before the subject; a comma may follow. */
const LEAD =
  '但是 但 而且 而 不过 不過 然而 因此 所以 同时 同時 此外 另外 对此 對此 随后 隨後 最后 ' +
  '最後 当时 當時 近日 日前 其中 例如 比如 如果 于是 於是 后来 後來 之后 之後 结果 結果 ' +
  '现场 現場 今天 昨天 当天 當天 正如 正像 如 连 連 据 據 根据 根據 按照 由于 直到 那时 ' +
  '那時 期间 期間 并且 并 並 且 就连 即便 即使 虽然 雖然 尽管 儘管 可是 可 另 又 也 还 ' +
  '還 再 就 都';
const LEAD_TIME = /^(?:\d{1,2}月\d{1,2}日|\d{1,2}日|[上本]?(?:周|週|星期)[一二三四五六日]|\d{4}年)/;
const LEAD_TIME_STARTS = '上本周週星0123456789';

let tail: Lexicon | undefined;
let lead: Lexicon | undefined;

/** Length of the adverb or time that ends `words`, 0 for none. */
export function tailLength(words: string): number {
  if (words === '') return 0;
  tail ??= makeLexicon(TAIL);
  const word = endingAt(tail, words, words.length, 0);
  if (!TAIL_TIME_ENDS.includes(words.charAt(words.length - 1))) return word;
  return Math.max(word, TAIL_TIME.exec(words)?.[0].length ?? 0);
}

/** Length of the conjunction or time that begins `words`, its comma included, 0 for none. */
export function leadLength(words: string): number {
  if (words === '') return 0;
  lead ??= makeLexicon(LEAD);
  const isTime = LEAD_TIME_STARTS.includes(words.charAt(0));
  const length = (isTime ? LEAD_TIME.exec(words)?.[0].length : undefined) ?? startingAt(lead, words, 0, words.length);
  const comma = words.charAt(length);
  return length > 0 && (comma === '，' || comma === ',') ? length + 1 : length;
}
