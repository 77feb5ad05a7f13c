// What a Chinese sentence reports without marks: the words behind the first verb of saying that a comma, a colon or
// nothing follows.
//
//   王芳表示，雨季已经过去。        报告称雨季已经过去。
//            ^^^^^^^^^^^^                ^^^^^^^^^^^^
import { chineseCueStartingAt } from '../../language/reporting-zh.ts';
import type { Span } from '../../model.ts';
import { wordSet } from '../../text/words.ts';
import type { FoundCue } from './cue.ts';
import { type ChineseScene, clauseEnd } from './scene.ts';

export interface ChineseIndirect {
  /** A colon gives the words themselves. */
  readonly kind: 'direct' | 'indirect';
  readonly cue: FoundCue;
  readonly span: Span;
}

const MIN_LENGTH = 4;
/** Verbs that take a clause without a pause: 称…, 认为…. */
const CLOSE = wordSet(
  '称 稱 认为 認為 指出 声称 聲稱 宣称 宣稱 坚称 堅稱 强调 強調 透露 表示 敦促 促请 促請 呼吁 呼籲 警告',
);

const PAUSES = new Set('，,；;');
const COLONS = new Set('：:︰');
const BEFORE_WORDS = new Set('，,：:︰');
const SENTENCE_ENDS = new Set('。！？!?\n');

/** Words behind a verb that make it part of a description: 不愿透露姓名的工人. */
const DESCRIBING = /^(?:姓名|身份|身分|真名|名字|具体|[^，。：:]{1,6}的(?=[^，。：:]{1,12}[说說称稱]))/u;
const isInside = (masked: string, at: number, end: number): boolean =>
  DESCRIBING.test(masked.slice(at, Math.min(end, at + 24)));

/** The first verb of saying of the sentence `[start, end)` and what it reports. */
function reported(masked: string, start: number, end: number): ChineseIndirect | null {
  let clause = start;
  for (let at = start + 1; at < end; at++) {
    if (PAUSES.has(masked.charAt(at - 1))) clause = at;
    const cue = chineseCueStartingAt(masked, at, end);
    if (!cue) continue;
    const after = at + cue.word.length;
    const pause = BEFORE_WORDS.has(masked.charAt(after));
    if (isInside(masked, after, end)) {
      at = after - 1;
      continue;
    }
    if (cue.kind !== 'weak' && at > clause && (pause || CLOSE.has(cue.word)) && masked.charAt(at - 1) !== '的') {
      const span: Span = [pause ? after + 1 : after, end];
      if (span[1] - span[0] < MIN_LENGTH || /^[的了过過]/.test(masked.slice(...span))) return null;
      const kind = COLONS.has(masked.charAt(after)) ? 'direct' : 'indirect';
      return { kind, cue: { cue, span: [at, after], clause, way: 'before' }, span };
    }
    at = after - 1;
  }
  return null;
}

/** Reported speech of a paragraph, one finding a sentence. */
export function indirectIn(scene: ChineseScene): ChineseIndirect[] {
  const found: ChineseIndirect[] = [];
  let start = 0;
  while (start < scene.masked.length) {
    let end = start;
    while (end < scene.masked.length && !SENTENCE_ENDS.has(scene.masked.charAt(end)))
      end = Math.max(end + 1, clauseEnd(scene.masked, end));
    const one = reported(scene.masked, start, end);
    if (one) found.push(one);
    start = end + 1;
  }
  return found;
}
