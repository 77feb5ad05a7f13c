// Marks matched in one pass with a stack, within one text. What is left on the stack was never closed; what inside it was
// closed stands on its own then.
//
//   “He called it ‘a mess’ today,” she said. “Then      runs 0–28 (the inner belongs to it), open at 42
import type { Span } from '../model.ts';
import { isLetterOrNumber } from '../text/letter.ts';
import type { Mark } from './marks.ts';

/** A quoted run: `outer` with its marks, `inner` without. */
export interface MarkedRun {
  readonly outer: Span;
  readonly inner: Span;
  readonly family: Mark['family'];
}

export interface Matched {
  readonly runs: readonly MarkedRun[];
  /** Openers that nothing closed, outermost first. */
  readonly unclosed: readonly Mark[];
  /** Closers that nothing opened. */
  readonly unopened: readonly Mark[];
}

interface Frame {
  readonly mark: Mark;
  readonly runs: MarkedRun[];
}

type Depths = Record<Mark['family'], number>;

const AFTER_CLOSER = /^[\s.,;:!?。，、！？；：)]?$/;
const BEFORE_OPENER = /^[\s(（]?$/;

/** The side of a mark here: its own, its neighbours', or what the stack leaves. */
function sideNow(
  text: string,
  mark: Mark,
  next: Mark | undefined,
  depths: Depths,
  top: Mark | undefined,
): 'open' | 'close' {
  const isOpen = depths[mark.family] > 0;
  if (mark.side === 'either') return isOpen ? 'close' : 'open';
  if (mark.straight) return mark.side;
  // “ at both ends, or ” at both ends: the neighbours overrule the shape only where the stack agrees.
  const before = text.charAt(mark.at - 1);
  const after = text.charAt(mark.at + mark.length);
  if (mark.side === 'open' && top?.family === mark.family && /\S/.test(before)) {
    if (AFTER_CLOSER.test(after)) return 'close';
    if (/[。！？]/.test(before) && !(next?.family === mark.family && next.side === 'close')) return 'close';
  }
  if (
    mark.side === 'close' &&
    !isOpen &&
    BEFORE_OPENER.test(before) &&
    (after === '$' || isLetterOrNumber(text, mark.at + mark.length))
  )
    return 'open';
  return mark.side;
}

const runOf = (open: Mark, close: Mark): MarkedRun => ({
  outer: [open.at, close.at + close.length],
  inner: [open.at + open.length, close.at],
  family: open.family,
});

/** Take frames off down to the innermost of the family, and return its opener. Call only where one is open. */
function unwind(frames: Frame[], family: Mark['family'], depths: Depths): Mark | undefined {
  for (let frame = frames.pop(); frame; frame = frames.pop()) {
    depths[frame.mark.family]--;
    if (frame.mark.family === family) return frame.mark;
  }
  return undefined;
}

/** Match the marks of one text. */
export function matchMarks(text: string, marks: readonly Mark[]): Matched {
  const frames: Frame[] = [];
  const runs: MarkedRun[] = [];
  const unopened: Mark[] = [];
  const depths: Depths = { double: 0, single: 0, corner: 0, 'inner-corner': 0, angle: 0 };
  for (const [i, mark] of marks.entries()) {
    if (sideNow(text, mark, marks[i + 1], depths, frames.at(-1)?.mark) === 'open') {
      frames.push({ mark, runs: [] });
      depths[mark.family]++;
      continue;
    }
    const open = depths[mark.family] > 0 ? unwind(frames, mark.family, depths) : undefined;
    if (!open) unopened.push(mark);
    else if (mark.at > open.at + open.length) (frames.at(-1)?.runs ?? runs).push(runOf(open, mark));
  }
  const all = [...runs, ...frames.flatMap((frame) => frame.runs)].sort((a, b) => a.outer[0] - b.outer[0]);
  // A single mark alone may be an apostrophe; one that leads its text is none.
  const isTold = (mark: Mark): boolean => mark.family !== 'single' || text.slice(0, mark.at).trim() === '';
  return { runs: all, unclosed: frames.map((frame) => frame.mark).filter(isTold), unopened: unopened.filter(isTold) };
}
