// The pipeline, top to bottom: the whole program on one screen.
//
//   read → blocks → noise → articles → (layout → sides → structure → sentences → quotes → alignment → document) each
import { alignHalves } from './align/index.ts';
import { type ExplainedLine, explainLines } from './document/explain.ts';
import { toHalf } from './document/half.ts';
import { documentMessages } from './document/messages.ts';
import { NO_METADATA, readMetadataFields } from './document/metadata.ts';
import { inOrder, toUnits } from './document/units.ts';
import { shareYears } from './document/years.ts';
import { chineseTag, detectLayout, splitArticles, toBlocks, toSides } from './layout/index.ts';
import type { Block, Lang, NoiseMark, Source } from './model.ts';
import { markNoise } from './noise/index.ts';
import { ParseError, type ParseOptions } from './options.ts';
import { findQuotes } from './quote/index.ts';
import { read } from './read/index.ts';
import { checkDocument, type Document } from './schema.ts';
import { structureArticle } from './structure/index.ts';

interface Article {
  readonly blocks: readonly Block[];
  readonly marks: readonly (NoiseMark | null)[];
}

interface Opened {
  readonly source: Source;
  readonly articles: readonly Article[];
}

function open(input: string | Uint8Array, options: ParseOptions): Opened {
  const source = read(input, options);
  const blocks = toBlocks(source);
  if (blocks.every((block) => block.lang === null))
    throw new ParseError('layout/neither-language', 'the text is neither English nor Chinese');
  const marks = markNoise(blocks);
  const articles = splitArticles(source, blocks, marks).map(([from, to]) => ({
    blocks: blocks.slice(from, to),
    marks: marks.slice(from, to),
  }));
  return { source, articles };
}

/** Layout, halves and roles of one article. */
function structure(source: Source, { blocks, marks }: Article, options: ParseOptions) {
  const found = detectLayout(source, blocks, marks);
  const order = options.order === undefined ? found.order : [...options.order];
  const layout = { ...found, kind: options.layout ?? found.kind, order };
  const start = blocks[0]?.span[0] ?? 0;
  const end = blocks.at(-1)?.span[1] ?? 0;
  const entries = source.metadata.filter((entry) => entry.span[0] >= start && entry.span[0] < end);
  const metadata = readMetadataFields(entries);
  const host = layout.kind === 'embedded' ? layout.order[0] : null;
  const fieldsOf = (lang: Lang) => (host === null || host === lang ? metadata.fields : NO_METADATA);
  const sides = toSides(blocks, layout);
  const structured = structureArticle({
    layout,
    source,
    blocks,
    marks,
    sides,
    titles: metadata.titles,
    metadata: { en: fieldsOf('en'), zh: fieldsOf('zh') },
  });
  return { layout, entries, metadata, structured, length: end - start };
}

function toDocument(source: Source, article: Article, part: number, parts: number, options: ParseOptions): Document {
  const { layout, entries, metadata, structured, length } = structure(source, article, options);
  const fields = shareYears(structured.halves.en.fields, structured.halves.zh.fields, options.date ?? null);
  const units = { en: toUnits(structured.halves.en), zh: toUnits(structured.halves.zh) };
  const half = (lang: Lang) => {
    const found = findQuotes(inOrder(units[lang]), lang);
    const text = lang === 'en' ? '' : source.text;
    const built = toHalf({
      source,
      language: lang === 'en' ? 'en' : chineseTag(text),
      parts: structured.halves[lang],
      units: units[lang],
      fields: fields[lang],
      titles: metadata.titles[lang],
      quotes: found.quotes,
    });
    const empty =
      built.sections.length === 0 &&
      built.headline?.from !== 'text' &&
      built.captions.length + built.credits.length + built.notes.length === 0 &&
      built.deck === null &&
      (built.byline?.parts.length ?? 0) === 0;
    return { half: empty ? null : built, messages: found.messages };
  };
  const [en, zh] = [half('en'), half('zh')];
  const aligned =
    en.half !== null && zh.half !== null && options.align !== false
      ? alignHalves({ ...units.en, quotes: en.half.quotes }, { ...units.zh, quotes: zh.half.quotes }, layout)
      : { sections: [], paragraphs: [], sentences: [], quotes: [], glossary: [], messages: [] };
  const discarded = [...structured.halves.en.discarded, ...structured.halves.zh.discarded]
    .map(({ reading, rule }) => ({
      text: reading.text,
      span: [reading.span[0], reading.span[1]] as [number, number],
      rule,
    }))
    .sort((a, b) => a.span[0] - b.span[0]);
  const messages = [
    ...documentMessages(source, en.half, zh.half, discarded, length),
    ...en.messages,
    ...zh.messages,
    ...aligned.messages,
  ];
  return {
    schemaVersion: 1,
    id: `${source.sha256.slice(0, 16)}-${part}`,
    source: {
      name: source.name,
      format: source.format,
      encoding: source.encoding,
      byteLength: source.byteLength,
      sha256: source.sha256,
      url: metadata.url,
      part,
      parts,
    },
    layout: { ...layout, confidence: Math.round(layout.confidence * 100) / 100 },
    metadata: entries.map(({ key, value, span }) => ({ key, value, span: [span[0], span[1]] })),
    en: en.half,
    zh: zh.half,
    alignment: {
      sections: aligned.sections,
      paragraphs: aligned.paragraphs,
      sentences: aligned.sentences,
      quotes: aligned.quotes,
    },
    glossary: aligned.glossary,
    discarded,
    messages: messages.map((message) => ({
      ...message,
      span: message.span === null ? null : [message.span[0], message.span[1]],
    })),
  };
}

/**
 * Parse one scrape. Synchronous and pure: the same input gives the same documents.
 * @param input decoded text, or the bytes of the file
 * @param options what to overrule; everything left out is detected
 * @returns one document an article, in order; at least one
 * @throws ParseError where the input holds no article: empty, binary, undecodable, or in neither language
 */
export function parse(input: string | Uint8Array, options: ParseOptions = {}): Document[] {
  const { source, articles } = open(input, options);
  return articles.map((article, i) => {
    const document = toDocument(source, article, i + 1, articles.length, options);
    const [issue] = checkDocument(document);
    if (issue !== undefined)
      throw new Error(`internal: the document breaks its schema at ${issue.path}: ${issue.reason}`);
    return document;
  });
}

/**
 * The source line by line, each with its label, language, rule and confidence.
 * @throws ParseError as `parse` does
 */
export function explain(input: string | Uint8Array, options: ParseOptions = {}): ExplainedLine[] {
  const { source, articles } = open(input, options);
  return explainLines(
    source,
    articles.map((article) => ({
      blocks: article.blocks,
      labels: structure(source, article, options).structured.labels,
    })),
  );
}

export type { ExplainedLine } from './document/explain.ts';
