// Everything that was found out about one article → the document, field by field.
import type { Alignment } from '../align/index.ts';
import type { Lang, Message, MetadataEntry, Source } from '../model.ts';
import { checkDocument, type Document, type GlossaryEntry, type Half, type Layout } from '../schema.ts';
import type { ArticleStructure } from '../structure/index.ts';
import { pair } from './half.ts';
import { documentMessages } from './messages.ts';
import type { ReadMetadata } from './metadata.ts';

/** What the stages found. */
export interface Findings {
  readonly source: Source;
  /** Which article of the file, from 1, and of how many. */
  readonly part: number;
  readonly parts: number;
  readonly layout: Layout;
  readonly entries: readonly MetadataEntry[];
  readonly metadata: ReadMetadata;
  readonly structured: ArticleStructure;
  readonly halves: Readonly<Record<Lang, Half | null>>;
  readonly alignment: Alignment;
  readonly glossary: readonly GlossaryEntry[];
  /** Messages of the stages, in the order of the pipeline. */
  readonly messages: readonly Message[];
  /** Characters of the article in the source, white space left out. */
  readonly length: number;
}

/** The alignment of an article that has one half, or is not to be aligned. */
export const NO_ALIGNMENT: Alignment = {
  sections: [],
  paragraphs: [],
  sentences: [],
  quotes: [],
  messages: [],
};

function discardedOf({ halves }: ArticleStructure): Document['discarded'] {
  return [...halves.en.discarded, ...halves.zh.discarded]
    .map(({ reading, rule }) => ({ text: reading.text, span: pair(reading.span), rule }))
    .sort((a, b) => a.span[0] - b.span[0]);
}

function sourceOf({ source, part, parts, metadata }: Findings): Document['source'] {
  const { name, format, encoding, byteLength, sha256 } = source;
  return { name, format, encoding, byteLength, sha256, url: metadata.url, part, parts };
}

/** Build the document and hold it against its schema: a break is a bug of this program, not of the input. */
export function toDocument(findings: Findings): Document {
  const { source, layout, halves, alignment } = findings;
  const discarded = discardedOf(findings.structured);
  const messages = [
    ...documentMessages(source, halves.en, halves.zh, discarded, findings.length),
    ...findings.messages,
  ];
  const { sections, paragraphs, sentences, quotes } = alignment;
  const document: Document = {
    schemaVersion: 1,
    id: `${source.sha256.slice(0, 16)}-${findings.part}`,
    source: sourceOf(findings),
    layout: { ...layout, confidence: Math.round(layout.confidence * 100) / 100 },
    metadata: findings.entries.map(({ key, value, span }) => ({ key, value, span: pair(span) })),
    en: halves.en,
    zh: halves.zh,
    alignment: { sections, paragraphs, sentences, quotes },
    glossary: [...findings.glossary],
    discarded,
    messages: messages.map((message) => ({ ...message, span: message.span && pair(message.span) })),
  };
  const [issue] = checkDocument(document);
  if (issue !== undefined)
    throw new Error(`internal: the document breaks its schema at ${issue.path}: ${issue.reason}`);
  return document;
}
