// A sentence of the half with its reporting verbs and its runs: what the search for speakers goes over.
//
//   “It rained.”  | “A lot,” he said.        a free line, then one with a tag that serves both
import { attribute } from './attribute.ts';
import { type Cue, cuesOf } from './cue.ts';
import type { Attribution } from './place.ts';
import { lowerAt, type Scene } from './scene.ts';
import { mainSubject } from './subject.ts';

export interface Line {
  readonly scene: Scene;
  /** Range of tokens. */
  readonly span: readonly [from: number, to: number];
  readonly cues: readonly Cue[];
  /** Tokens of its folded runs. */
  readonly runs: readonly number[];
}

/** The lines of a paragraph. */
export function linesOf(scene: Scene): Line[] {
  return scene.sentences.map((span) => {
    const runs: number[] = [];
    for (let at = span[0]; at < span[1]; at++) if ((scene.tokens[at]?.run ?? -1) >= 0) runs.push(at);
    return { scene, span, cues: cuesOf(scene, span), runs };
  });
}

/** Nothing but runs and marks stands in the line. */
export function isFree(line: Line): boolean {
  for (let at = line.span[0]; at < line.span[1]; at++) if (line.scene.tokens[at]?.isWord) return false;
  return true;
}

/** Where an attribution was found. */
export interface Located {
  readonly line: Line;
  readonly attribution: Attribution;
}

/** A line ends in a colon: `He said:`, and the quotation is the next paragraph. */
export const endsInColon = (line: Line): boolean => line.scene.tokens[line.span[1] - 1]?.text === ':';

/** What a line without runs says of the quotation after it: its last verb of saying, or the name before its colon. */
export function introduces(line: Line, confidence: number): Located | null {
  const rule = 'quote/sentence-before';
  const cue = line.cues.findLast((one) => one.way !== 'relative' && one.way !== 'infinitive' && one.way !== 'noun');
  if (cue) return { line, attribution: { rule, subject: cue.subject, cue: [cue.at, cue.at + 1], confidence } };
  const main = endsInColon(line) ? mainSubject(line.scene, ...line.span) : null;
  if (main?.name && (main.from === line.span[0] || lowerAt(line.scene, main.from - 1) === ','))
    return { line, attribution: { rule, subject: main, cue: null, confidence } };
  const end = line.span[1] - 1;
  const name = endsInColon(line) ? line.scene.nameAt.get(end - 1) : undefined;
  if (name?.to !== end) return null;
  const subject = { from: name.head, to: name.to, name, pronoun: null };
  return { line, attribution: { rule, subject, cue: null, confidence } };
}

/** The attribution of a free quotation from the sentence before it, or after it, in its paragraph. */
export function neighbour(lines: readonly Line[], at: number): Located | null {
  const [before, line, after] = [lines[at - 1], lines[at], lines[at + 1]];
  const introduced = before && before.scene === line?.scene ? introduces(before, 0.7) : null;
  if (introduced) return introduced;
  const run = after?.runs[0];
  if (!after || after.scene !== line?.scene || run === undefined) return null;
  const attribution = attribute(after.scene, after.span, run, after.cues);
  if (!attribution || attribution.confidence <= 0.7) return null;
  return { line: after, attribution: { ...attribution, confidence: 0.7 } };
}

/** Sentences that a paragraph is looked over for its first. */
const LONGEST = 20;

/** Whom the sentence before a quotation is about, or the first of the paragraph before: Lee held up a note. “Is it yours?” */
export function narrated(lines: readonly Line[], at: number): Located | null {
  const line = lines[at];
  let first = at - 1;
  if (!line || !lines[first]) return null;
  if (lines[first]?.scene !== line.scene)
    while (first > at - LONGEST && lines[first - 1]?.scene === lines[first]?.scene) first--;
  const before = lines[first];
  if (!before || before.runs.length > 0 || line.scene.unit - before.scene.unit > 1) return null;
  const subject = mainSubject(before.scene, ...before.span);
  if (!subject?.name || subject.from !== before.span[0]) return null;
  return { line: before, attribution: { rule: 'quote/narrated', subject, cue: null, confidence: 0.5 } };
}

const MAX_TAG = 14;

/** The words between two runs of a line are a tag of both: `“A,” he said, “B”`. */
export function isSplit(line: Line, first: number, second: number): boolean {
  const before = line.scene.tokens[second - 1];
  if (before?.text !== ',' && !/^(?:that|said|says)$/.test(before?.lower ?? '')) return false;
  return second - first < MAX_TAG && line.cues.some((cue) => cue.at > first && cue.at < second);
}

/** Two runs of one list: `“a bully”, “a liar” and “a fool”`. */
export function isListed(line: Line, first: number, second: number): boolean {
  for (let at = first + 1; at < second; at++)
    if (!/^(?:,|and|or|an?|&)$/.test(line.scene.tokens[at]?.lower ?? '')) return false;
  return second - first <= 4;
}
