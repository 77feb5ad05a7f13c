// Who stands before a Chinese verb of saying: the words between the clause's start and the verb, without what tells when,
// where, how and to whom.
//
//   | 东城董事长杨敬 | 昨日 | 对笔者 | 坦承            近日，| 王芳 | 在接受采访时 | 开玩笑地 | 说
import { leadLength, tailLength } from '../../language/adverbials-zh.ts';
import type { Span } from '../../model.ts';
import { BLANK, type ChineseScene, clauseStart, sentenceStart } from './scene.ts';

/** Where a phrase of place, partner or occasion may begin, and what it must look like as far as the verb. */
const PHRASES: readonly { readonly opener: string; readonly whole: RegExp }[] = [
  { opener: '在于於', whole: /^(?<![存现現正实實所])[在于於].{2,28}$/u },
  { opener: '对對向朝', whole: /^(?<![反针針绝絕相应應面敌敵方倾傾动動一])[对對向朝](?![手方象外立来來]).{1,16}$/u },
  {
    opener: '就因为為以用从從借当當被由受',
    whole:
      /^(?:就.{1,20}|[因为為].{0,4}此.{0,6}|以.{1,14}|用.{1,14}|从從?.{1,10}|借.{1,6}|[当當].{1,16}[时時]|被.{0,4}[问問].{0,20}|由此.{0,4})$/u,
  },
  {
    opener: '接通透针針出面引谈談提回拿一笑跟与與和给給告边邊代发發',
    whole:
      /^(?:接受.{1,24}|[通透][过過].{1,20}|[针針][对對].{1,20}|出席.{1,24}|面[对對].{1,20}|引[述用].{1,16}|[谈談提]到.{1,20}|[谈談提]及.{1,20}|回[应應顾顧覆复][^，]{1,20}|拿.{1,8}|一[边邊].{1,12}|笑.{0,3}|[跟与與和给給][^，]{1,10}|代表[^在于於]{1,12}(?:[时時]|表)|[发發](?:文|推|帖|声|表|布).{0,16})$/u,
  },
];

const trimTail = (words: string): string => {
  let left = words.trimEnd();
  for (;;) {
    const shorter = left.slice(0, left.length - tailLength(left)).trimEnd();
    if (shorter === left) return left;
    left = shorter;
  }
};

function trimLead(words: string): string {
  let left = words;
  for (;;) {
    const shorter = left.slice(leadLength(left)).trimStart();
    if (shorter === left) return left;
    left = shorter;
  }
}

const MAX_SUBJECT = 60;
const MAX_TAIL = 30;

/** Whether a phrase that reaches to the end of `words` begins at `at`. */
function opensPhrase(words: string, at: number): boolean {
  if (words.charAt(at - 1) === '的') return false;
  return PHRASES.some(({ opener, whole }) => {
    if (!opener.includes(words.charAt(at))) return false;
    return BEFORE_WORD.test(words.slice(at - 1, at + 1)) ? false : whole.test(words.slice(at));
  });
}

/** Two characters that are one word, whose second opens no phrase: 存在, 反对, 方向. */
const BEFORE_WORD =
  /^(?:[存现現正实實所][在]|[反针針绝絕相应應面敌敵][对對]|[方倾傾动動一志走][向]|[关關终終属屬低高对對][于於]|[成造]就|[应應相适]用|[所可难][以]|[参參]与)$/;

/** The words before the first phrase that reaches to their end. */
function beforePhrase(words: string): string {
  for (let at = Math.max(1, words.length - MAX_TAIL); at < words.length; at++)
    if (opensPhrase(words, at)) return words.slice(0, at);
  return words;
}

/** The subject in `[start, end)`, without adverbs and phrases; null where nothing is left. */
export function subjectIn(masked: string, start: number, end: number): Span | null {
  const whole = masked.slice(start, end);
  const lead = whole.length - trimLead(whole).length;
  const from = start + lead;
  let words = trimTail(whole.slice(lead));
  for (;;) {
    const shorter = trimTail(beforePhrase(words));
    if (shorter === words) break;
    words = shorter;
  }
  if (/[们們人她他我你][会會]$/.test(words)) words = words.slice(0, -1);
  if (words === '' || words.length > MAX_SUBJECT || words.includes(BLANK)) return null;
  return [from, from + words.length];
}

/** A clause that begins with when or where, not with who. */
const ADVERBIAL =
  /^(?:在|当|當|对于|對於|对|對|于|於|从|從|据|據|被问|被問|关于|關於|随着|隨著|自|除|为|為|至于|至於|由于|如果|虽然|有|没有|沒有)/u;

/** The earlier clauses of the sentence that may begin with who, nearest first, for a verb that dropped its subject. */
export function clausesEarlier(scene: ChineseScene, before: number): Span[] {
  const floor = sentenceStart(scene, before);
  const clauses: Span[] = [];
  let edge = before - 1;
  while (edge > floor && clauses.length < MAX_CLAUSES) {
    while (edge > floor && scene.masked.charAt(edge - 1) === BLANK) edge--;
    const start = Math.max(floor, clauseStart(scene.masked, edge));
    if (!ADVERBIAL.test(scene.masked.slice(start, edge))) clauses.push([start, edge]);
    edge = start - 1;
  }
  return clauses;
}

const MAX_CLAUSES = 6;
