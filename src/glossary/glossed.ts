// How well the lexicon gives an English name for Chinese words.
//
//   世界银行 = 世界 (world) + 银行 (bank)      World Bank: both stems, both parts
import { isWord } from '../language/words-en.ts';
import { type Lexicon, stemOf } from '../lexicon/index.ts';

/** Stems of each part of a Chinese name, null where the lexicon lacks one, and of all. */
interface Glossed {
  readonly parts: readonly (readonly number[])[] | null;
  readonly all: ReadonlySet<number>;
}

export class GlossedWords {
  readonly lexicon: Lexicon;
  readonly #known = new Map<string, Glossed>();

  constructor(lexicon: Lexicon) {
    this.lexicon = lexicon;
  }

  /** Numbers of the stems of the words of weight of an English name; −1 for one that the lexicon lacks. */
  stemsOf(name: string): number[] {
    return name
      .toLowerCase()
      .split(/[^a-z0-9]+/)
      .filter(
        (word) => word.length > 1 && word !== 'and' && !isWord('preposition', word) && !isWord('determiner', word),
      )
      .map((word) => this.lexicon.stemNumber(stemOf(word)));
  }

  /** Whether a string is one word of the lexicon: 以上 writes no foreign name, though its characters could. */
  isKnown(chinese: string): boolean {
    return this.#glossed(chinese).parts?.length === 1;
  }

  /**
   * The share of the stems of a Chinese name's glosses that an English name has, 0–1; 0 where they lack a word of the name,
   * or the name lacks a part.
   */
  shareOf(stems: readonly number[], chinese: string): number {
    const { parts, all } = this.#glossed(chinese);
    if (parts === null || stems.length === 0 || !stems.every((stem) => all.has(stem))) return 0;
    return parts.every((part) => part.some((stem) => stems.includes(stem))) ? stems.length / all.size : 0;
  }

  #glossed(chinese: string): Glossed {
    const known = this.#known.get(chinese);
    if (known) return known;
    const parts = this.#partsOf(chinese);
    const glossed = { parts, all: new Set(parts?.flat()) };
    this.#known.set(chinese, glossed);
    return glossed;
  }

  #partsOf(chinese: string): number[][] | null {
    const parts: number[][] = [];
    for (let at = 0; at < chinese.length; ) {
      const word = this.lexicon.longestAt(chinese, at);
      const { length } = this.lexicon;
      if (word < 0) return null;
      const { from, to } = this.lexicon.glossOf(word);
      parts.push([...this.lexicon.glosses.subarray(from, to)]);
      at += length;
    }
    return parts;
  }
}
