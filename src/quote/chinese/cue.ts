// The reporting verb of a Chinese quotation: before it, after it, or earlier in its sentence.
//
//   王芳说，“…”   before      “…”，王芳说。   after      王芳表示，想感谢父母，“…”   earlier
import { type ChineseCue, chineseCueEndingAt, chineseCueStartingAt } from '../../language/reporting-zh.ts';
import type { Span } from '../../model.ts';
import { isSpace } from '../../text/script.ts';
import { BLANK, type ChineseScene, clauseEnd, clauseStart, sentenceStart } from './scene.ts';

export interface FoundCue {
  readonly cue: ChineseCue;
  readonly span: Span;
  /** Where the words before the verb begin: its clause. */
  readonly clause: number;
  readonly way: 'before' | 'beside' | 'after' | 'earlier' | 'inside' | 'colon';
}

const MARKUP = new Set('*_');
const BEFORE_MARK = new Set('*_（(');
const AFTER_MARK = new Set('，,*_)）');
const COLONS = new Set('：:︰');
const COMMAS = new Set('，,');

const OBJECT = /(?:告诉|告訴|寄语|寄語|勉励|勉勵|叮嘱|叮囑|提醒|警告|回应|回應|向)[^，。：]{0,12}$/;
const TRAIL = /(?:[一几幾]句[话話]?|的那样|的那樣|那样|那樣|着|著|了|过|過|道|到|为|為|是|其|她|他|它|自己)$/;

/** A noun, not a verb: 的强烈谴责, 这一声明. */
const NOUN_BEFORE = /的(?:强烈|強烈|严厉|嚴厉|公开|广泛|一致)?$|[这這该該此][一份项項]?$/;

/** A verb of saying at the end of `[start, end)`: with particles (说道, 说了), or told to someone (告诉记者). */
export function verbAtEnd(
  masked: string,
  start: number,
  end: number,
): { readonly cue: ChineseCue; readonly at: number } | null {
  let to = end;
  while (to > start && (isSpace(masked, to - 1) || MARKUP.has(masked.charAt(to - 1)))) to--;
  for (let cut = 0; cut < 5; cut++) {
    const cue = chineseCueEndingAt(masked, start, to);
    if (cue && NOUN_BEFORE.test(masked.slice(Math.max(start, to - cue.word.length - 4), to - cue.word.length)))
      return null;
    if (cue) return { cue, at: to - cue.word.length };
    const trail = TRAIL.exec(masked.slice(Math.max(start, to - 4), to));
    if (!trail) break;
    to -= trail[0].length;
  }
  const told = OBJECT.exec(masked.slice(Math.max(start, to - 16), to));
  if (!told || told[0].startsWith('向')) return null;
  return { cue: { word: told[0].slice(0, 2), kind: 'speech' }, at: to - told[0].length };
}

/** Spaces and markup between a mark and the words before it. */
function skipBack(masked: string, at: number): number {
  let end = at;
  while (end > 0 && (isSpace(masked, end - 1) || BEFORE_MARK.has(masked.charAt(end - 1)))) end--;
  return end;
}

/** The verb directly before the run, over a colon, a comma or nothing. */
export function cueBefore(scene: ChineseScene, open: number): FoundCue | null {
  const { masked } = scene;
  const end = skipBack(masked, open);
  const mark = masked.charAt(end - 1);
  const colon = COLONS.has(mark);
  const edge = colon || COMMAS.has(mark) ? skipBack(masked, end - 1) : end;
  const start = clauseStart(masked, edge);
  const verb = verbAtEnd(masked, start, edge);
  const way = edge === end ? 'beside' : 'before';
  if (verb && !(verb.cue.kind === 'weak' && way === 'before' && !colon))
    return { cue: verb.cue, span: [verb.at, verb.at + verb.cue.word.length], clause: start, way };
  return colon ? { cue: { word: '', kind: 'weak' }, span: [edge, edge], clause: start, way: 'colon' } : null;
}

/** How long the clause behind a run may be. */
const MAX_AFTER = 80;

const REPORTED_TO = /^(?:记者|記者|笔者|筆者|媒体|媒體|我们|我|本报|本報|南都|《)/;

/** 在东莞，: where it was said, before who said it. */
const PLACE_CLAUSE = /^(?:在|当|當|于|於).{1,18}$/u;

function skipAhead(masked: string, at: number): number {
  let start = at;
  while (start < masked.length && (isSpace(masked, start) || AFTER_MARK.has(masked.charAt(start)))) start++;
  return start;
}

/** The verb behind the run: in the clause that follows it, before that clause goes on to say something else. */
export function cueAfter(scene: ChineseScene, close: number): FoundCue | null {
  const { masked } = scene;
  let start = skipAhead(masked, close);
  if (start - close > 3 || masked.charAt(start) === BLANK) return null;
  let end = clauseEnd(masked, start);
  if (PLACE_CLAUSE.test(masked.slice(start, end)) && COMMAS.has(masked.charAt(end))) {
    start = skipAhead(masked, end);
    end = clauseEnd(masked, start);
  }
  if (end - start > MAX_AFTER) return null;
  const verb = verbAtEnd(masked, start, end);
  if (verb && verb.at > start)
    return { cue: verb.cue, span: [verb.at, verb.at + verb.cue.word.length], clause: start, way: 'after' };
  for (let at = start + 1; at < end; at++) {
    const cue = chineseCueStartingAt(masked, at, end);
    if (cue && /[这這]样$|[这這]樣$/.test(masked.slice(Math.max(start, at - 2), at)))
      return { cue, span: [at, at + cue.word.length], clause: start, way: 'after' };
    if (cue?.kind === 'speech' && REPORTED_TO.test(masked.slice(at + cue.word.length, end)))
      return { cue, span: [at, at + cue.word.length], clause: start, way: 'after' };
  }
  return null;
}

/** A noun, or what belongs to one, reports nothing: 这一指控, 互相保证的和平. What is 所说的 or 说的 is said. */
const isNominal = (masked: string, at: number, { word }: ChineseCue): boolean =>
  (word.length > 1 && masked.charAt(at + word.length) === '的') ||
  NOUN_BEFORE.test(masked.slice(Math.max(0, at - 4), at));

/** Verbs whose clause goes on behind the next comma: 说…, 指责…, but not 称. */
const reportsOn = ({ kind, word }: ChineseCue): boolean => kind === 'speech' || (kind === 'call' && word.length > 1);

const DESCRIBED = /^[来來去]?(?:形容|描述|概括|比喻|评价|評價|回应|回應|回答|总结|總結)/;

/** 记者问为何 | 王芳用“…”形容: what is asked has a subject of its own. */
const ASKED = /^.*(?:为何|為何|为什么|為什麼|为甚么|為甚麼|是否|如何|怎么|怎麼)/u;

/** 以「…」形容, 用“…”来概括: words before and behind the run that together are its verb. */
export function cueAround(scene: ChineseScene, open: number, close: number): FoundCue | null {
  const { masked } = scene;
  const end = skipBack(masked, open);
  if (!/[用以]/.test(masked.charAt(end - 1))) return null;
  const verb = DESCRIBED.exec(masked.slice(close, close + 5).trimStart());
  if (!verb) return null;
  const start = clauseStart(masked, end);
  const clause = start + (ASKED.exec(masked.slice(start, end))?.[0].length ?? 0);
  return { cue: { word: verb[0], kind: 'call' }, span: [end - 1, end], clause, way: 'beside' };
}

/** The last verb inside the run's own clause: 称该计划“…”. */
export function cueInside(scene: ChineseScene, open: number): FoundCue | null {
  const { masked } = scene;
  const start = clauseStart(masked, open);
  for (let at = open - 1; at > start; at--) {
    const cue = chineseCueStartingAt(masked, at, open);
    if (cue && cue.kind !== 'weak' && !isNominal(masked, at, cue))
      return { cue, span: [at, at + cue.word.length], clause: start, way: 'inside' };
  }
  return null;
}

const MAX_CLAUSES = 12;

/** The last verb at the end of a clause, or inside one, of the sentence that `end` closes. */
export function cueWithin(scene: ChineseScene, end: number): FoundCue | null {
  const { masked } = scene;
  const floor = sentenceStart(scene, end);
  let edge = end;
  for (let clauses = 0; edge > floor && clauses < MAX_CLAUSES; clauses++) {
    while (edge > floor && masked.charAt(edge - 1) === BLANK) edge--;
    const start = Math.max(floor, clauseStart(masked, edge));
    const verb = verbAtEnd(masked, start, edge);
    if (verb && verb.cue.kind !== 'weak')
      return { cue: verb.cue, span: [verb.at, verb.at + verb.cue.word.length], clause: start, way: 'earlier' };
    for (let at = start + 1; at < edge; at++) {
      const cue = chineseCueStartingAt(masked, at, edge);
      if (cue && reportsOn(cue) && !isNominal(masked, at, cue))
        return { cue, span: [at, at + cue.word.length], clause: start, way: 'earlier' };
    }
    edge = start - 1;
  }
  return null;
}

/** A verb in an earlier clause of the run's sentence. */
export const cueEarlier = (scene: ChineseScene, open: number): FoundCue | null =>
  cueWithin(scene, clauseStart(scene.masked, open) - 1);
