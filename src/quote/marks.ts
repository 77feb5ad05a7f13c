// What a quotation mark may be where it stands: opener, closer, either, or no mark at all.
//
//   he said, "It's 6' tall."        " opens   ' apostrophe   ' foot   " closes
//            ^  ^    ^      ^
import { DIGIT, HAN, isSpace, isWestern, scriptAt } from '../text/script.ts';
import { wordSet } from '../text/words.ts';

/** Marks of one family close each other: “ with ” or ", 「 with 」. Single and double are never of one family. */
export type Family = 'double' | 'single' | 'corner' | 'inner-corner' | 'angle';

/** How a mark reads: `either` is told by what is open when it is met. */
export type Side = 'open' | 'close' | 'either';

export interface Mark {
  readonly family: Family;
  readonly side: Side;
  /** A curly or corner mark says its side itself; a straight one does not. */
  readonly straight: boolean;
  readonly at: number;
  /** Code units of the mark: 2 for `''` and `\"`. */
  readonly length: number;
}

const PLAIN: Readonly<Record<string, readonly [Family, Side]>> = {
  '“': ['double', 'open'],
  '”': ['double', 'close'],
  '„': ['double', 'open'],
  '‟': ['double', 'open'],
  '〝': ['double', 'open'],
  '〞': ['double', 'close'],
  '＂': ['double', 'either'],
  '"': ['double', 'either'],
  '‘': ['single', 'open'],
  '’': ['single', 'close'],
  "'": ['single', 'either'],
  '「': ['corner', 'open'],
  '」': ['corner', 'close'],
  '﹁': ['corner', 'open'],
  '﹂': ['corner', 'close'],
  '『': ['inner-corner', 'open'],
  '』': ['inner-corner', 'close'],
  '«': ['angle', 'open'],
  '»': ['angle', 'close'],
};

const OPENING = new Set('([{（［【〔<《“‘「『«—–―/*_');
const CLOSING = new Set(')]}）］】〕>》”’」』».,;:!?…。，、！？；：—–―*_');
/** Before a mark that a hyphen follows: 'Rain is rain.'- Ann Lee. */
const ENDS = new Set('.,!?…');
const ELISIONS = wordSet('em tis twas til cause n round bout');
const MAX_ELISION = 6;

/** `’em`, `’90s`: an apostrophe stands before the word at `at`. */
function isElided(text: string, at: number): boolean {
  let end = at;
  while (end < at + MAX_ELISION && isWestern(text, end)) end++;
  const word = text.slice(at, end);
  return ELISIONS.has(word.toLowerCase()) || /^\d0s$/i.test(word);
}

/** The side that the neighbours of a mark tell. */
function sideByNeighbours(text: string, at: number, length: number): Side {
  const before = text.charAt(at - 1);
  const after = text.charAt(at + length);
  const openBefore = before === '' || isSpace(text, at - 1) || OPENING.has(before);
  const ends = after === '-' && ENDS.has(before);
  const closeAfter = after === '' || isSpace(text, at + length) || CLOSING.has(after) || ends;
  // In Chinese a blank beside a straight mark tells nothing: 做 "诺贝尔奖 "的人.
  if (before !== '' && openBefore && scriptAt(text, at + length) === HAN && isSpace(text, at - 1)) return 'either';
  if (openBefore && !closeAfter) return 'open';
  if (closeAfter && !openBefore) return 'close';
  if (before === '') return 'open';
  if (after === '') return 'close';
  return 'either';
}

/** A single mark that is an apostrophe, a foot or an elision is none. */
function single(text: string, at: number, char: string): Mark | undefined {
  const letterBefore = isWestern(text, at - 1);
  const letterAfter = isWestern(text, at + 1);
  if (letterBefore && letterAfter) return undefined;
  if (!letterBefore && isElided(text, at + 1)) return undefined;
  if (char === '‘') return { family: 'single', side: 'open', straight: false, at, length: 1 };
  if (char === '’')
    return letterAfter && scriptAt(text, at - 1) !== HAN
      ? undefined
      : { family: 'single', side: 'close', straight: false, at, length: 1 };
  const side = sideByNeighbours(text, at, 1);
  if (scriptAt(text, at - 1) === DIGIT && side === 'close') return undefined;
  return side === 'either' ? undefined : { family: 'single', side, straight: true, at, length: 1 };
}

/** A straight double mark that is an inch or belongs to an attribute (`src="…"`) is none. */
function isMeasure(text: string, at: number): boolean {
  const before = text.charAt(at - 1);
  if (before === '=') return true;
  return scriptAt(text, at - 1) === DIGIT && /['′]\s?\d+$/.test(text.slice(Math.max(0, at - 5), at));
}

/** The mark at `at`, or undefined where the character is none. */
export function markAt(text: string, at: number): Mark | undefined {
  const char = text.charAt(at);
  const plain = PLAIN[char];
  if (!plain) {
    if (char === '\\' && text.charAt(at + 1) === '"')
      return { family: 'double', side: sideByNeighbours(text, at, 2), straight: true, at, length: 2 };
    return undefined;
  }
  const [family, side] = plain;
  if (family === 'single') {
    if (text.charAt(at + 1) === char && char !== '‘')
      return { family: 'double', side: sideByNeighbours(text, at, 2), straight: true, at, length: 2 };
    return single(text, at, char);
  }
  if (side !== 'either') return { family, side, straight: false, at, length: 1 };
  if (isMeasure(text, at)) return undefined;
  return { family, side: sideByNeighbours(text, at, 1), straight: true, at, length: 1 };
}

const MARK_CHARACTERS = /["'“”‘’「」『』«»„‟〝〞＂﹁﹂\\]/g;

/** All marks of a text, in order, in one pass. */
export function marksOf(text: string): Mark[] {
  const marks: Mark[] = [];
  MARK_CHARACTERS.lastIndex = 0;
  for (let found = MARK_CHARACTERS.exec(text); found; found = MARK_CHARACTERS.exec(text)) {
    const mark = markAt(text, found.index);
    if (mark) marks.push(mark);
    if (mark && mark.length > 1) MARK_CHARACTERS.lastIndex = found.index + mark.length;
  }
  return marks;
}
