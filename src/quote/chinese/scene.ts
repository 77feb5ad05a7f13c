// A Chinese paragraph as the rules see it: its text with every quoted run blanked out, so that offsets stay and the words
// inside do not speak.
//
//   王芳说，“我想学。”   →   王芳说，￼￼￼￼￼￼
import { isSpace } from '../../text/script.ts';
import type { Run } from '../run.ts';

/** What stands in for each character of a run. */
export const BLANK = '\uFFFC';

export interface ChineseScene {
  readonly unit: number;
  readonly text: string;
  readonly masked: string;
}

export function maskRuns(unit: number, text: string, runs: readonly Run[]): ChineseScene {
  let masked = '';
  let at = 0;
  for (const { outer } of runs) {
    masked += text.slice(at, outer[0]) + BLANK.repeat(Math.max(0, outer[1] - Math.max(at, outer[0])));
    at = Math.max(at, outer[1]);
  }
  return { unit, text, masked: masked + text.slice(at) };
}

const CLAUSE_END = new Set('，。；！？：︰,;!?:\n\uFFFC');
export const SENTENCE_ENDS = new Set('。！？!?\n');

/** Where the clause that ends at `end` begins. */
export function clauseStart(masked: string, end: number): number {
  let start = end;
  while (start > 0 && !CLAUSE_END.has(masked.charAt(start - 1))) start--;
  while (start < end && isSpace(masked, start)) start++;
  return start;
}

/** Where the clause that begins at `start` ends. */
export function clauseEnd(masked: string, start: number): number {
  let end = start;
  while (end < masked.length && !CLAUSE_END.has(masked.charAt(end))) end++;
  return end;
}

/** How far back the start of a sentence is looked for. */
const REACH = 400;

/** Where the sentence that holds `at` begins: a run that ends as a sentence ends one, too. */
export function sentenceStart(scene: ChineseScene, at: number): number {
  let start = at;
  const floor = Math.max(0, at - REACH);
  while (start > floor) {
    const char = scene.masked.charAt(start - 1);
    if (SENTENCE_ENDS.has(char)) break;
    if (char === BLANK && /[。！？!?]["”」』]?$/.test(scene.text.slice(Math.max(0, start - 2), start))) break;
    start--;
  }
  return start;
}
