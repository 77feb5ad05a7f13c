// The shape of an exception: a named reason why a cut is no end. Both languages use the same table of exceptions of
// their own, and the shared ones below.
//
//   the paper (It was late. He knew.) said     the stops inside the bracket end nothing
import { FULLWIDTH, OTHER, SPACE, scriptAt } from '../text/script.ts';
import type { Cut } from './cut.ts';

export interface Exception {
  readonly id: string;
  readonly note: string;
  /** A text of one sentence that would be cut without the rule. */
  readonly example: string;
  readonly joins: (cut: Cut) => boolean;
}

const OPENING = '(（《〈[［【';
const CLOSING = ')）》〉]］】';
const SIGNS = /[(（《〈[［【]/;
const REACH = 240;

/** Where the innermost bracket that is open at the cut opened, in the same sentence and within reach; -1 where none is. */
function openBracket({ text, begin, end }: Cut): number {
  let depth = 0;
  const floor = Math.max(begin, end - REACH);
  if (!SIGNS.test(text.slice(floor, end))) return -1;
  for (let i = end - 1; i >= floor; i--) {
    const mark = text.charAt(i);
    if (CLOSING.includes(mark)) depth++;
    else if (OPENING.includes(mark) && --depth < 0) return i;
  }
  return -1;
}

/** Whether a bracket closes after the cut, within reach, before another of its kind opens. */
function closesLater(text: string, from: number, mark: string): boolean {
  const closing = CLOSING.charAt(OPENING.indexOf(mark));
  const rest = text.slice(from, from + REACH);
  const at = rest.indexOf(closing);
  const again = rest.indexOf(mark);
  return at >= 0 && (again < 0 || at < again);
}

/** Whether any letter, digit or character of a word stands in a range. */
function hasWords(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const kind = scriptAt(text, at);
    if (kind !== OTHER && kind !== SPACE && kind !== FULLWIDTH) return true;
  }
  return false;
}

export const SHARED_EXCEPTIONS: readonly Exception[] = [
  {
    id: 'sentence/bracket',
    note: 'A bracket that opened in mid-sentence holds its sentences together until it closes.',
    example: '他看了《你好！世界》的首映。',
    joins: (cut) => {
      const open = openBracket(cut);
      return open > cut.begin && closesLater(cut.text, cut.end, cut.text.charAt(open));
    },
  },
  {
    id: 'sentence/work',
    note: 'The mark of a title ends the title, not the sentence.',
    example: '《你好吗？》是一本书。',
    joins: ({ text, end }) => '》〉'.includes(text.charAt(end - 1)),
  },
  {
    id: 'sentence/lone-marks',
    note: 'Marks alone are no sentence: an ellipsis at the start belongs to what follows.',
    example: '… And then it rained.',
    joins: ({ text, begin, end }) => !hasWords(text, begin, end),
  },
  {
    id: 'sentence/marks-follow',
    note: 'A stop cannot open a sentence: doubled stops stay with the sentence before.',
    example: '他很高兴。 。',
    joins: ({ text, next }) => '.!?。！？'.includes(text.charAt(next)),
  },
];
