// A list of words that is asked at every character of a text, where no blanks part words: which of them begins here, which
// ends here. A character that begins or ends none is refused with one look.
//
//   董事长杨敬辉    endingAt(3) → 3 (董事长)      startingAt(0) → 3

export interface Lexicon {
  readonly words: ReadonlySet<string>;
  /** Lengths of the words that begin, or end, with a character, longest first. */
  readonly byFirst: ReadonlyMap<number, readonly number[]>;
  readonly byLast: ReadonlyMap<number, readonly number[]>;
}

const NONE: readonly number[] = [];
const always = (_at: number, _length: number): boolean => true;

function group(words: Iterable<string>, at: (word: string) => number): Map<number, number[]> {
  const groups = new Map<number, number[]>();
  for (const word of words) {
    const code = word.charCodeAt(at(word));
    const lengths = groups.get(code);
    if (!lengths) groups.set(code, [word.length]);
    else if (!lengths.includes(word.length)) lengths.push(word.length);
  }
  for (const lengths of groups.values()) lengths.sort((a, b) => b - a);
  return groups;
}

/** Make a lexicon of words; empty ones are left out. */
export function makeLexicon(list: Iterable<string>): Lexicon {
  const words = new Set([...list].filter((word) => word !== ''));
  return { words, byFirst: group(words, () => 0), byLast: group(words, (word) => word.length - 1) };
}

/** Length of the longest word that ends at `end` and begins at `start` or later, and that `fits`; 0 for none. */
export function endingAt({ words, byLast }: Lexicon, text: string, end: number, start: number, fits = always): number {
  if (end <= start) return 0;
  for (const length of byLast.get(text.charCodeAt(end - 1)) ?? NONE)
    if (length <= end - start && words.has(text.slice(end - length, end)) && fits(end - length, length)) return length;
  return 0;
}

/** Length of the longest word that begins at `at` and ends at `end` or before, and that `fits`; 0 for none. */
export function startingAt({ words, byFirst }: Lexicon, text: string, at: number, end: number, fits = always): number {
  if (at >= end) return 0;
  for (const length of byFirst.get(text.charCodeAt(at)) ?? NONE)
    if (length <= end - at && words.has(text.slice(at, at + length)) && fits(at, length)) return length;
  return 0;
}
