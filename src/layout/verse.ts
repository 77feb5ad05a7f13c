// Which lines are stanzas of verse: short lines that break where no sentence ends, the last of them where one does.
//
//   I counted the boats going out,      ← a comma, or nothing
//   I counted the boats coming in,
//   and every evening the river
//   owed me a boat again.               ← a full stop
//
// One such run alone may be a list or a signature: a stanza has other stanzas beside it, stands in a text of the other
// script, or has lines of the one length that classical verse has.
import type { Line } from '../model.ts';
import { HAN, LATIN, scriptAt } from '../text/script.ts';

/** A line of verse is at most this long, in columns of Latin letters. */
const WIDEST = 56;
const FEWEST_LINES = 3;
const FULL_STOP = /[.!?。！？…]["'”’」』)）\]]*$/u;
const ANY_STOP = /[.!?。！？…:：;；]["'”’」』)）\]]*$/u;
/** A list, a label or a date; no line of a poem. */
const LISTED = /^\s*(?:[-–—*•·+#>|]|\d+[.)、]|[(（]?\d)|[:：]\s*\S{1,20}(?<![,.!?，。！？])$|https?:|@|[;；]$/u;

interface Shape {
  readonly script: number;
  readonly width: number;
  readonly text: string;
}

/** Script of the first letter or character of a line. */
function scriptOf(text: string): number {
  for (let i = 0; i < text.length; i++) {
    const script = scriptAt(text, i);
    if (script === HAN || script === LATIN) return script;
  }
  return 0;
}

function shapeOf(source: string, line: Line): Shape {
  const text = source.slice(...line.content);
  const script = scriptOf(text);
  return { script, width: script === HAN ? 2 * text.length : text.length, text };
}

/** Whether lines of one script look like a stanza. */
function isStanza(lines: readonly Shape[]): boolean {
  if (lines.length < 2 || lines.some(({ width, text }) => width > WIDEST || width < 6 || LISTED.test(text)))
    return false;
  const inner = lines.slice(0, -1);
  const stops = inner.filter(({ text }) => FULL_STOP.test(text)).length;
  return FULL_STOP.test(lines.at(-1)?.text ?? '') && stops < inner.length / 2;
}

/** Lines of five or seven characters, or of any one length if there are four. */
function isRegular(lines: readonly Shape[]): boolean {
  const counts = lines.map(({ text }) => text.replace(/[^\u3400-\u9fff]/gu, '').length);
  const [first = 0] = counts;
  return counts.every((count) => count === first) && (first === 5 || first === 7 || (first > 3 && counts.length >= 4));
}

interface Piece {
  readonly lines: readonly number[];
  readonly shapes: readonly Shape[];
  readonly script: number;
}

/** A run of lines in pieces of one script. */
function piecesOf(source: string, lines: readonly Line[], run: readonly number[]): Piece[] {
  const pieces: { lines: number[]; shapes: Shape[]; script: number }[] = [];
  for (const i of run) {
    const line = lines[i];
    if (line === undefined) continue;
    const shape = shapeOf(source, line);
    const last = pieces.at(-1);
    if (last?.script === shape.script) {
      last.lines.push(i);
      last.shapes.push(shape);
    } else pieces.push({ lines: [i], shapes: [shape], script: shape.script });
  }
  return pieces;
}

/** Whether a stanza needs no other beside it. */
function standsAlone(pieces: readonly Piece[], at: number): boolean {
  const piece = pieces[at];
  if (piece === undefined || piece.lines.length < FEWEST_LINES) return false;
  if (piece.script === HAN && isRegular(piece.shapes)) return true;
  const around = [pieces[at - 1], pieces[at + 1]].filter((other) => other !== undefined);
  const prose = (other: Piece) => other.shapes.some(({ width, text }) => width > WIDEST && ANY_STOP.test(text));
  return around.length === 2 && around.every((other) => other.script !== piece.script && prose(other));
}

/**
 * The stanzas among the runs of lines without a blank one between them.
 * @returns for each run the lists of lines that are one stanza each; none for most
 */
export function findStanzas(
  source: string,
  lines: readonly Line[],
  runs: readonly (readonly number[])[],
): readonly (readonly (readonly number[])[])[] {
  const pieces = runs.map((run) => piecesOf(source, lines, run));
  const all = pieces.flat();
  const verse = all.map(({ shapes, lines: [first = 0] }) => lines[first]?.kind !== 'list-item' && isStanza(shapes));
  const long = (script: number) =>
    all.filter((piece, i) => verse[i] === true && piece.script === script && piece.lines.length >= FEWEST_LINES).length;
  const many = new Map([HAN, LATIN].map((script) => [script, long(script) >= 2]));
  const kept = new Set(all.filter((piece, i) => verse[i] === true && (many.get(piece.script) || standsAlone(all, i))));
  return pieces.map((run) => run.filter((piece) => kept.has(piece)).map((piece) => piece.lines));
}
