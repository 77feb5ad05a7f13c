// The same text written in other ways: the document must not change but for positions and what describes the bytes.
import type { Document } from '../../src/index.ts';

const unified = (text: string): string => text.replace(/\r\n?/g, '\n');

/** Only where line feeds end every line a text can be rewritten with other endings. */
export const VARIANTS: Readonly<Record<string, (text: string) => string>> = {
  'CRLF ends the lines': (text) => unified(text).replaceAll('\n', '\r\n'),
  'CR ends the lines': (text) => unified(text).replaceAll('\n', '\r'),
  'a byte-order mark stands first': (text) => `\ufeff${unified(text)}`,
  'a blank stands at the end of lines': (text) => unified(text).replace(/(?<=\S)(?=\n|$)/g, ' '),
  'lines are missing at the end': (text) => unified(text).trimEnd(),
};

/** A document without positions and without what describes the bytes. */
export function withoutPlaces(documents: readonly Document[]): unknown {
  const hidden = new Set(['span', 'byteLength', 'sha256', 'encoding']);
  const text = JSON.stringify(documents, (key, value) => {
    if (key === 'id') return /^(?:en|zh)\./.test(value) ? value : undefined;
    if (key === 'repeats') return value.length;
    if (hidden.has(key)) return undefined;
    if (typeof value === 'string')
      return unified(value)
        .replace(/[ \t]+(?=\n)/g, '')
        .trim();
    return value;
  });
  return JSON.parse(text);
}
