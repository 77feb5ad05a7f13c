// The file of the lexicon: a page of text that says what it is, then a row of counts, then plain arrays of numbers, so that
// reading it is looking at it.
//
//   0     "article-parse lexicon 1 … CC BY-SA 4.0 …"     1024   lengths of the sections      1088   sections, each at a multiple of 4

/** First words of the file: what it is, and which version of this layout. */
export const MAGIC = 'article-parse lexicon 1\n';

/** Bytes of the text at the start. */
export const PREFACE = 1024;

/** The sections in their order, with the bytes of one element. */
export const SECTIONS = [
  /** For each code unit its place among those that begin words, plus one; 0 for none. */
  ['initials', 2],
  /** Number of the first word that begins with each of them, and the number of all words. */
  ['initialWords', 4],
  /** Where the rest of each word starts in `tails`, and the end. */
  ['tailStarts', 4],
  /** Words without their first characters, one after the other. */
  ['tails', 2],
  /** Where the stems of each word start in `glosses`. */
  ['wordGlosses', 4],
  /** Lists of stems: their number, then the stems. */
  ['glosses', 2],
  /** Where each English stem starts in `stems`, and the end; stems ascend. */
  ['stemStarts', 4],
  ['stems', 1],
  /** For each code unit the number of its reading, plus one; 0 for none. */
  ['readings', 2],
  /** The readings, a line each. */
  ['syllables', 1],
] as const;

export type SectionName = (typeof SECTIONS)[number][0];

/** Bytes of the row of counts. */
export const COUNTS = 64;

/** Entries of a table by code unit. */
export const CODE_UNITS = 0x10000;

/** The next multiple of four. */
export const aligned = (at: number): number => (at + 3) & ~3;
