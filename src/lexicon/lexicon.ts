// The bilingual lexicon, looked up in place: words by halving the list at each further character.
//
//   烧酒味    烧 → words 71,204–71,251     烧酒 → 71,230–71,233     烧酒味 → none      longest word: 烧酒, number 71,230
import { aligned, COUNTS, MAGIC, PREFACE, SECTIONS, type SectionName } from './layout.ts';

type Section = Uint8Array | Uint16Array | Uint32Array;

/** Stems of one word. */
export interface Gloss {
  /** Where its stems stand in `glosses`. */
  readonly from: number;
  readonly to: number;
}

const TEXT = new TextDecoder('latin1');

export class Lexicon {
  readonly #tables: Readonly<Record<SectionName, Section>>;
  /** Lists of stem numbers that glosses point into. */
  readonly glosses: Section;
  readonly syllables: readonly string[];
  /** Length of the word found last by `longestAt`. */
  length = 0;

  constructor(bytes: Uint8Array) {
    this.#tables = readSections(bytes);
    this.glosses = this.#tables.glosses;
    this.syllables = TEXT.decode(this.#tables.syllables).split('\n');
  }

  /** Number of words. */
  get words(): number {
    return this.#tables.wordGlosses.length;
  }

  /** Number of the longest word that starts at `at`, its length in `length`; −1 and 0 where none does. */
  longestAt(text: string, at: number): number {
    const { initials, initialWords, tailStarts, tails } = this.#tables;
    this.length = 0;
    const initial = at < text.length ? (initials[text.charCodeAt(at)] as number) : 0;
    if (initial === 0) return -1;
    let low = initialWords[initial - 1] as number;
    let high = initialWords[initial] as number;
    let found = -1;
    for (let depth = 0; low < high; depth++) {
      const from = tailStarts[low] as number;
      if ((tailStarts[low + 1] as number) - from === depth) {
        found = low++;
        this.length = depth + 1;
      }
      if (at + depth + 1 >= text.length) break;
      const next = text.charCodeAt(at + depth + 1);
      low = this.#bound(low, high, depth, next);
      if (low === high || tails[(tailStarts[low] as number) + depth] !== next) break;
      high = this.#bound(low, high, depth, next + 1);
    }
    return found;
  }

  /** The first word from `low` to `high` whose tail has `code` or more at `depth`. */
  #bound(low: number, high: number, depth: number, code: number): number {
    const { tailStarts, tails } = this.#tables;
    let [from, to] = [low, high];
    while (from < to) {
      const middle = (from + to) >> 1;
      if ((tails[(tailStarts[middle] as number) + depth] as number) < code) from = middle + 1;
      else to = middle;
    }
    return from;
  }

  /** Stems of a word by its number. */
  glossOf(word: number): Gloss {
    const at = this.#tables.wordGlosses[word] as number;
    return { from: at + 1, to: at + 1 + (this.glosses[at] as number) };
  }

  /** Number of an English stem; −1 where the lexicon has none. */
  stemNumber(stem: string): number {
    const { stemStarts, stems } = this.#tables;
    let low = 0;
    let high = stemStarts.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      const order = compare(stem, stems, stemStarts[middle] as number, stemStarts[middle + 1] as number);
      if (order === 0) return middle;
      if (order > 0) low = middle + 1;
      else high = middle;
    }
    return -1;
  }

  /** Number of the usual reading of the character at `at`, in `syllables`; −1 for none. */
  readingAt(text: string, at: number): number {
    return at < text.length ? (this.#tables.readings[text.charCodeAt(at)] as number) - 1 : -1;
  }
}

/** Order of a string against the one that stands in bytes. */
function compare(text: string, bytes: Section, from: number, to: number): number {
  const length = Math.min(text.length, to - from);
  for (let k = 0; k < length; k++) {
    const off = text.charCodeAt(k) - (bytes[from + k] as number);
    if (off !== 0) return off;
  }
  return text.length - (to - from);
}

function viewOf(buffer: ArrayBufferLike, at: number, count: number, width: number): Section {
  if (width === 4) return new Uint32Array(buffer, at, count);
  return width === 2 ? new Uint16Array(buffer, at, count) : new Uint8Array(buffer, at, count);
}

function readSections(bytes: Uint8Array): Record<SectionName, Section> {
  // Arrays of wider numbers must stand at a multiple of their width.
  const own = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  if (TEXT.decode(own.subarray(0, MAGIC.length)) !== MAGIC)
    throw new Error('these bytes are no lexicon of article-parse');
  const counts = new Uint32Array(own.buffer, own.byteOffset + PREFACE, SECTIONS.length);
  let at = own.byteOffset + PREFACE + COUNTS;
  const sections = SECTIONS.map(([name, width], k) => {
    const count = counts[k] as number;
    const section = viewOf(own.buffer, at, count, width);
    at += aligned(count * width);
    return [name, section];
  });
  return Object.fromEntries(sections);
}
