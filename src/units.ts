// Files of the `align` command → lists of texts: a unit a line, or free text that is cut into sentences.
//
//   It rained.⏎We left.⏎⏎Then …      units 0, 1, 3 by line; paragraphs 0 0 1
import type { Lang } from './model.ts';
import { decode } from './read/decode.ts';
import { splitSentences } from './sentence/index.ts';

export interface UnitOptions {
  /** Whether the text is free text, paragraphs with blank lines between them, to be cut into sentences. */
  readonly split?: boolean;
  /** Encoding of bytes, instead of detecting it: a label of the Encoding Standard. */
  readonly encoding?: string;
}

/** Texts to align. */
export interface Units {
  readonly texts: readonly string[];
  /** Number of each, from 0: its line, or its place among the sentences. */
  readonly ids: readonly number[];
  /** Paragraph of each, from 0. */
  readonly paragraphs: readonly number[];
}

/** Lines with their numbers, in groups between blank lines. */
function paragraphsOf(text: string): { readonly line: number; readonly text: string }[][] {
  const groups: { line: number; text: string }[][] = [];
  let blank = true;
  text.split(/\r\n|\n|\r/).forEach((whole, line) => {
    const content = whole.trim();
    if (content !== '' && blank) groups.push([]);
    blank = content === '';
    if (!blank) groups.at(-1)?.push({ line, text: content });
  });
  return groups;
}

/** Sentences of a paragraph whose lines are wrapped. */
function sentencesOf(lines: readonly { readonly text: string }[], lang: Lang): string[] {
  const text = lines.map((line) => line.text).join(lang === 'en' ? ' ' : '');
  return splitSentences(text, lang)
    .map(([start, end]) => text.slice(start, end).trim())
    .filter((sentence) => sentence !== '');
}

/** Read the units of one file. Blank lines are no units, they end paragraphs. */
export function readUnits(input: string | Uint8Array, lang: Lang, options: UnitOptions = {}): Units {
  const text = typeof input === 'string' ? input : decode(input, options.encoding).text;
  const groups = paragraphsOf(text.startsWith('\ufeff') ? text.slice(1) : text);
  const units = groups.flatMap((lines, paragraph) =>
    options.split
      ? sentencesOf(lines, lang).map((sentence) => ({ line: -1, text: sentence, paragraph }))
      : lines.map((line) => ({ ...line, paragraph })),
  );
  return {
    texts: units.map((unit) => unit.text),
    ids: units.map(({ line }, at) => (line < 0 ? at : line)),
    paragraphs: units.map(({ paragraph }) => paragraph),
  };
}
