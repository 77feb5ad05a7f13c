// Leaves of documents, and how often each character of the source lies in one.
import type { Document, Half, Text } from '../../src/index.ts';

type Place = readonly [start: number, end: number];

export interface Leaf {
  readonly role: string;
  readonly span: Place;
  /** Reading text; null for copies of a headline and for metadata. */
  readonly text: string | null;
}

const leaf = (role: string, { text, span }: Text): Leaf => ({ role, span, text });

function halfLeaves(half: Half): Leaf[] {
  const { headline, deck, byline, sections } = half;
  return [
    ...(headline === null || headline.from === 'metadata' ? [] : [leaf('headline', headline)]),
    ...(headline?.repeats.map((span): Leaf => ({ role: 'repeat', span, text: null })) ?? []),
    ...(deck === null ? [] : [leaf('deck', deck)]),
    ...(byline?.parts.map((part) => leaf('byline', part)) ?? []),
    ...sections.flatMap(({ heading }) => (heading === null ? [] : [leaf('heading', heading)])),
    ...sections.flatMap(({ paragraphs }) => paragraphs.map((paragraph) => leaf('paragraph', paragraph))),
    ...half.captions.map((text) => leaf('caption', text)),
    ...half.credits.map((text) => leaf('credit', text)),
    ...half.notes.map((text) => leaf('note', text)),
  ];
}

export const halvesOf = ({ en, zh }: Document): Half[] => [en, zh].filter((half) => half !== null);

/** Every leaf of a document. */
export function leavesOf(document: Document): Leaf[] {
  return [
    ...document.metadata.map(({ span }): Leaf => ({ role: 'metadata', span, text: null })),
    ...halvesOf(document).flatMap(halfLeaves),
    ...document.discarded.map((entry) => leaf(entry.rule, entry)),
  ];
}

/** The decoded text that spans count in: without its byte-order mark. */
export function textOf(document: Document, bytes: Uint8Array): string {
  return new TextDecoder(document.source.encoding).decode(bytes);
}

/** A place of a text for a message: `12: “ten characters”`. */
const place = (text: string, at: number) => `${at}: ${JSON.stringify(text.slice(at, at + 40))}`;

/** Characters that lie in no leaf or in several, white space aside: the first of each run, for a message. */
export function badlyCovered(text: string, spans: readonly Place[]): string[] {
  const times = new Uint8Array(text.length);
  for (const [start, end] of spans) for (let i = start; i < end; i++) times[i] = Math.min(255, (times[i] ?? 0) + 1);
  const found: string[] = [];
  let before = 1;
  for (let i = 0; i < text.length; i++) {
    if (/\s/.test(text.charAt(i))) continue;
    const now = times[i] ?? 0;
    if (now !== 1 && now !== before) found.push(`in ${now} leaves, ${place(text, i)}`);
    before = now;
  }
  return found;
}

/** The same for all documents of a file. */
export function untiled(text: string, documents: readonly Document[]): string[] {
  return badlyCovered(
    text,
    documents.flatMap((document) => leavesOf(document).map(({ span }) => span)),
  );
}
