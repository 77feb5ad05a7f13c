// Who stands before a Chinese verb of saying: the words between the clause's start and the verb, without what tells when,
// where, how and to whom.
//
//   | 华坚董事长张华荣 | 昨日 | 对笔者 | 坦承            近日，| 王芳 | 在接受采访时 | 开玩笑地 | 说
import type { Span } from '../../model.ts';
import { BLANK, type ChineseScene, clauseStart, sentenceStart } from './scene.ts';

/** Adverbs and times that stand between name and verb. */
const TAIL =
  /(?:还|還|又|也|亦|则|則|曾经|曾|随即|隨即|随后|隨後|然后|然後|接着|接著|当时|當時|当面|當面|近日|日前|近期|早前|此前|之前|后来|後來|最后|最後|最近|再次|再度|一再|多次|公开|公開|明确|明確|同时|同時|继续|繼續|甚至|首先|其后|再|就|都|均|纷纷|紛紛|只|便|才|仍|仍然|依然|另|另外|现在|現在|今天|昨天|今日|昨日|当天|當天|当日|當日|当地时间|早些时候|上午|下午|晚间|晚上|凌晨|书面|書面|直接|坚定|一直|总|常|经常|主动|主動|正式|特别|特別|反复|反覆|一致|已|已经|已經|刚刚|刚|先|向外界|终于|忍不住|开玩笑|開玩笑|[上本下]?(?:周|週|星期|礼拜)[一二三四五六日天末]|\d{1,4}年?(?:\d{1,2}月)?(?:\d{1,2}[日号號])?(?:\d{1,2}[时時点])?|\d{1,2}月\d{1,2}[日号號]|\d{1,2}[日号號]|[^，。]{1,5}地)$/u;
/** Phrases of place, partner and occasion. */
const PHRASE =
  /(?:在|于|於|对|對|向|就|与|與|跟|接受|通过|通過|透过|透過|针对|針對|出席|借|因|用|以|从|從|为|為|据|當|当|被|和|给|給|援引|引述|引用|提及|回应|回應|回顾|回顧|面对|面對|拿|朝|边|邊|笑|\(|（)/u;
const LEAD =
  /^(?:但是|但|而且|而|不过|不過|然而|因此|所以|同时|同時|此外|另外|对此|對此|随后|隨後|最后|最後|当时|當時|近日|日前|其中|例如|比如|如果|于是|於是|后来|後來|之后|之後|结果|結果|现场|現場|今天|昨天|当天|當天|正如|正像|如|连|連|据|據|根据|根據|按照|由于|直到|那时|那時|期间|期間|并且|并|並|且|就连|即便|即使|虽然|雖然|尽管|儘管|可是|可|另|又|也|还|還|再|就|都|\d{1,2}月\d{1,2}日|\d{1,2}日|[上本]?(?:周|週|星期)[一二三四五六日]|\d{4}年)[，,]?/u;

const trimTail = (words: string): string => {
  let left = words.trimEnd();
  for (;;) {
    const shorter = left.replace(TAIL, '').trimEnd();
    if (shorter === left) return left;
    left = shorter;
  }
};

function trimLead(words: string): string {
  let left = words;
  for (;;) {
    const shorter = left.replace(LEAD, '').trimStart();
    if (shorter === left) return left;
    left = shorter;
  }
}

const MAX_SUBJECT = 40;

/** The subject in `[start, end)`, without adverbs and phrases; null where nothing is left. */
export function subjectIn(masked: string, start: number, end: number): Span | null {
  const whole = masked.slice(start, end);
  const lead = whole.length - trimLead(whole).length;
  const from = start + lead;
  let words = trimTail(masked.slice(from, end));
  const opener = PHRASE.exec(words.slice(1));
  if (opener && opener.index > 0) words = trimTail(words.slice(0, opener.index + 1));
  else if (opener?.index === 0 && words.length > 2) {
    const second = PHRASE.exec(words.slice(2));
    words = second ? trimTail(words.slice(0, second.index + 2)) : words;
  }
  if (words === '' || words.length > MAX_SUBJECT || words.includes(BLANK)) return null;
  return [from, from + words.length];
}

/** A clause that begins with when or where, not with who. */
const ADVERBIAL =
  /^(?:在|当|當|对于|對於|对|對|于|於|从|從|据|據|被问|被問|关于|關於|随着|隨著|自|除|为|為|至于|至於|由于|如果|虽然|有|没有|沒有)/u;

/** Who begins an earlier clause of the sentence, for a verb that dropped its subject. */
export function subjectEarlier(scene: ChineseScene, before: number): Span | null {
  const floor = sentenceStart(scene, before);
  let edge = before - 1;
  while (edge > floor) {
    const start = Math.max(floor, clauseStart(scene.masked, edge));
    if (!ADVERBIAL.test(scene.masked.slice(start, edge))) return [start, edge];
    edge = start - 1;
  }
  return null;
}
