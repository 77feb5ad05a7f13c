// One quotation over several paragraphs whose mark is not set again at each: opened in one, closed in a later one.
//
//   She said: 「The river rose.        opened, and not closed in its paragraph
//   Nobody slept that night.           no marks of this family
//   In the morning it was gone.」      closed, and not opened in its paragraph
import type { Span, Unit } from '../model.ts';
import type { Mark } from './marks.ts';
import type { Matched } from './match.ts';

/** A part of a quotation over paragraphs, in one of them. */
export interface Piece {
  readonly outer: Span;
  readonly inner: Span;
  readonly family: Mark['family'];
  /** Whether the next paragraph goes on. */
  readonly open: boolean;
}

export interface Bridges {
  /** The piece of each unit that has one. */
  readonly pieces: ReadonlyMap<number, Piece>;
  /** Marks that a bridge makes a pair. */
  readonly paired: ReadonlySet<Mark>;
}

/** Paragraphs that a quotation is followed over. */
const REACH = 12;
const SPOKEN_END = /[.,!?。，！？…]\s*$/;

/** The unit and mark that close what `open` opens in unit `at`. */
function closerOf(units: readonly Unit[], matched: readonly Matched[], at: number, open: Mark) {
  for (let next = at + 1; next <= Math.min(at + REACH, units.length - 1); next++) {
    const [unit, marks] = [units[next], matched[next]];
    if (unit === undefined || marks === undefined || unit.role !== 'paragraph') return null;
    const sameFamily = ({ family }: { readonly family: Mark['family'] }) => family === open.family;
    const closer = marks.unopened.find(sameFamily);
    const first = Math.min(
      marks.runs.find(sameFamily)?.outer[0] ?? Infinity,
      marks.unclosed.find(sameFamily)?.at ?? Infinity,
    );
    if (closer !== undefined && closer.at < first)
      return SPOKEN_END.test(unit.reading.text.slice(0, closer.at)) ? { unit: next, mark: closer } : null;
    if (first < Infinity) return null;
  }
  return null;
}

function piecesOf(units: readonly Unit[], from: number, open: Mark, to: number, close: Mark): [number, Piece][] {
  const { family } = open;
  const pieces: [number, Piece][] = [];
  for (let at = from; at <= to; at++) {
    const end = units[at]?.reading.text.length ?? 0;
    const outer: Span = [at === from ? open.at : 0, at === to ? close.at + close.length : end];
    const inner: Span = [at === from ? open.at + open.length : 0, at === to ? close.at : end];
    pieces.push([at, { outer, inner, family, open: at < to }]);
  }
  return pieces;
}

/** The quotations that run on over paragraphs without a new mark. */
export function findBridges(units: readonly Unit[], matched: readonly Matched[]): Bridges {
  const pieces = new Map<number, Piece>();
  const paired = new Set<Mark>();
  for (const [at, { unclosed }] of matched.entries()) {
    const open = unclosed.at(-1);
    if (open === undefined || open.family === 'single' || pieces.has(at) || units[at]?.role !== 'paragraph') continue;
    const closer = closerOf(units, matched, at, open);
    if (closer === null) continue;
    for (const [unit, piece] of piecesOf(units, at, open, closer.unit, closer.mark)) pieces.set(unit, piece);
    paired.add(open).add(closer.mark);
  }
  return { pieces, paired };
}
