// A list of words that is asked at every character of a text, where no blanks part words: which of them begins here, which
// ends here. A character that begins or ends none is refused with one look.
//
//   董事长杨敬    endingAt(3) → 3 (董事长)      startingAt(0) → 3

/**
 * For each code unit the lengths of words that begin, or end, with it: bit n stands for n code units, 15 at most. Code units
 * share places, so that the table stays small; what is found by chance the set of words refuses.
 */
type Lengths = Uint16Array;

const PLACES = 0x1000;
const MASK = PLACES - 1;

export interface Lexicon {
  readonly words: ReadonlySet<string>;
  readonly list: readonly string[];
  /** Made when first asked for. */
  byFirst: Lengths | undefined;
  byLast: Lengths | undefined;
}

type Fits = (text: string, at: number, length: number) => boolean;

/** Make a lexicon of words that stand in one string, a space between each two. */
export function makeLexicon(list: string): Lexicon {
  const words = list.split(' ');
  return { words: new Set(words), list: words, byFirst: undefined, byLast: undefined };
}

function lengthsOf(list: readonly string[], last: boolean): Lengths {
  const lengths = new Uint16Array(PLACES);
  for (const word of list) {
    const place = word.charCodeAt(last ? word.length - 1 : 0) & MASK;
    lengths[place] = (lengths[place] ?? 0) | (1 << word.length);
  }
  return lengths;
}

/** Length of the longest word that ends at `end` and begins at `start` or later, and that `fits`; 0 for none. */
export function endingAt(lexicon: Lexicon, text: string, end: number, start: number, fits?: Fits): number {
  if (end <= start) return 0;
  lexicon.byLast ??= lengthsOf(lexicon.list, true);
  for (let left = lexicon.byLast[text.charCodeAt(end - 1) & MASK] ?? 0; left > 0; ) {
    const length = 31 - Math.clz32(left);
    left -= 1 << length;
    const at = end - length;
    if (at >= start && lexicon.words.has(text.slice(at, end)) && (!fits || fits(text, at, length))) return length;
  }
  return 0;
}

/** Length of the longest word that begins at `at` and ends at `end` or before, and that `fits`; 0 for none. */
export function startingAt(lexicon: Lexicon, text: string, at: number, end: number, fits?: Fits): number {
  if (at >= end) return 0;
  lexicon.byFirst ??= lengthsOf(lexicon.list, false);
  for (let left = lexicon.byFirst[text.charCodeAt(at) & MASK] ?? 0; left > 0; ) {
    const length = 31 - Math.clz32(left);
    left -= 1 << length;
    if (at + length <= end && lexicon.words.has(text.slice(at, at + length)) && (!fits || fits(text, at, length)))
      return length;
  }
  return 0;
}

/** A set of characters, asked by code unit: 1 for each that stands in the string, spaces left out. */
export function characterTable(characters: string): Uint8Array {
  const table = new Uint8Array(0x10000);
  for (let i = 0; i < characters.length; i++) table[characters.charCodeAt(i)] = 1;
  table[0x20] = 0;
  return table;
}
