// The pipeline, top to bottom: the whole program on one screen.
//
//   read → blocks → noise → articles → (layout → sides → structure → sentences → quotes → alignment → document) each

import { type Alignment, alignHalves } from './align/index.ts';
import { shareKinds } from './cast/kinds.ts';
import { speakerMessages } from './cast/messages.ts';
import { shareSpeakers } from './cast/share.ts';
import { NO_ALIGNMENT, toDocument } from './document/build.ts';
import { type ExplainedLine, explainLines } from './document/explain.ts';
import { toHalf } from './document/half.ts';
import { entriesOf, metadataByHalf, readMetadataFields } from './document/metadata.ts';
import { allWords, type HalfUnits, inOrder, textOf, toUnits } from './document/units.ts';
import { shareYears } from './document/years.ts';
import { GlossaryMaker } from './glossary/index.ts';
import { chineseTag, detectLayout, isForeign, splitArticles, toBlocks, toSides } from './layout/index.ts';
import type { Block, Lang, Message, NoiseMark, Source, Unit } from './model.ts';
import { markNoise } from './noise/index.ts';
import { ParseError, type ParseOptions } from './options.ts';
import { type Doubt, findQuotes } from './quote/index.ts';
import { read } from './read/index.ts';
import type { Document, GlossaryEntry, Half, Layout } from './schema.ts';
import { structureArticle } from './structure/index.ts';
import { countSolid } from './text/script.ts';

interface Article {
  readonly blocks: readonly Block[];
  readonly marks: readonly (NoiseMark | null)[];
}

function toArticles(source: Source): Article[] {
  const blocks = toBlocks(source);
  if (isForeign(blocks)) {
    throw new ParseError('layout/neither-language', 'the text is neither English nor Chinese');
  }
  const marks = markNoise(blocks);
  return splitArticles(source, blocks, marks).map(([from, to]) => ({
    blocks: blocks.slice(from, to),
    marks: marks.slice(from, to),
  }));
}

/** Layout, halves and roles of one article. */
function structure(source: Source, { blocks, marks }: Article, options: ParseOptions) {
  const found = detectLayout(source, blocks, marks);
  const layout = { ...found, kind: options.layout ?? found.kind, order: [...(options.order ?? found.order)] };
  const entries = entriesOf(source, blocks);
  const metadata = readMetadataFields(entries);
  const sides = toSides(blocks, layout);
  const { titles } = metadata;
  const structured = structureArticle({
    layout,
    source,
    blocks,
    marks,
    sides,
    titles,
    metadata: metadataByHalf(metadata, layout),
  });
  return { layout, entries, metadata, structured };
}

interface ReadHalf {
  readonly units: HalfUnits;
  /** The same in the order of the file. */
  readonly ordered: readonly Unit[];
  readonly half: Half | null;
  readonly doubts: ReadonlyMap<string, Doubt>;
}

/** Longer halves are not linked: links of hundreds of thousands of sentences need more memory than a process has. */
const MOST_SENTENCES = 120_000;
const TOO_LONG: Message = {
  severity: 'warning',
  rule: 'align/too-long',
  reason: `a half has more than ${MOST_SENTENCES} sentences: the languages are not linked`,
  span: null,
};

const sentencesIn = (units: readonly Unit[]): number => units.reduce((sum, { sentences }) => sum + sentences.length, 0);

/** What the halves share: paragraphs linked, the names in them, by these the sentences, and the names once more. */
function align(en: ReadHalf, zh: ReadHalf, layout: Layout) {
  if (en.half === null || zh.half === null) return { alignment: NO_ALIGNMENT, glossary: [] };
  if (Math.max(sentencesIn(en.ordered), sentencesIn(zh.ordered)) > MOST_SENTENCES)
    return { alignment: { ...NO_ALIGNMENT, messages: [TOO_LONG] }, glossary: [] };
  const names = new GlossaryMaker({ units: en.ordered }, { units: zh.ordered });
  const alignment = alignHalves(
    { ...en.units, quotes: en.half.quotes },
    { ...zh.units, quotes: zh.half.quotes },
    layout,
    (paragraphs) => names.sought(paragraphs),
  );
  return { alignment, glossary: names.make([...alignment.sentences, ...alignment.sections]) };
}

/** The halves, what one knows of a quotation given to the other. */
function shareQuotes(en: ReadHalf, zh: ReadHalf, { quotes }: Alignment, glossary: readonly GlossaryEntry[]) {
  if (en.half === null || zh.half === null) return { en: en.half, zh: zh.half };
  const agreed = shareKinds(
    { quotes: en.half.quotes, text: allWords(en.ordered) },
    { quotes: zh.half.quotes, text: allWords(zh.ordered) },
    quotes,
    new Map([...en.doubts, ...zh.doubts]),
  );
  const shared = shareSpeakers(agreed.en, agreed.zh, quotes, glossary);
  return { en: { ...en.half, quotes: shared.en }, zh: { ...zh.half, quotes: shared.zh } };
}

function documentOf(source: Source, article: Article, part: number, parts: number, options: ParseOptions): Document {
  const { layout, entries, metadata, structured } = structure(source, article, options);
  const fields = shareYears(structured.halves.en.fields, structured.halves.zh.fields, options.date ?? null);
  const halfOf = (lang: Lang) => {
    const units = toUnits(structured.halves[lang]);
    const ordered = inOrder(units);
    const { quotes, doubts, messages } = findQuotes(ordered, lang, fields[lang].authors);
    const language = lang === 'en' ? 'en' : chineseTag(textOf(ordered));
    const titles = metadata.titles[lang];
    const half = toHalf({
      source,
      language,
      parts: structured.halves[lang],
      units,
      fields: fields[lang],
      titles,
      quotes,
    });
    return { units, ordered, half, doubts, messages };
  };
  const [en, zh] = [halfOf('en'), halfOf('zh')];
  const { alignment, glossary } =
    options.align === false ? { alignment: NO_ALIGNMENT, glossary: [] } : align(en, zh, layout);
  const halves = shareQuotes(en, zh, alignment, glossary);
  const doubts = [halves.en, halves.zh].flatMap((half) => speakerMessages(half?.quotes ?? []));
  const messages = [...en.messages, ...zh.messages, ...alignment.messages, ...doubts];
  const length = article.blocks.reduce((sum, block) => sum + countSolid(source.text, block.span), 0);
  return toDocument({
    source,
    part,
    parts,
    layout,
    entries,
    metadata,
    structured,
    halves,
    alignment,
    glossary,
    messages,
    length,
  });
}

/**
 * Parse one scrape. Synchronous and pure: the same input gives the same documents.
 * @param input decoded text, or the bytes of the file
 * @param options what to overrule; everything left out is detected
 * @returns one document an article, in order; at least one
 * @throws ParseError where the input holds no article: empty, binary, undecodable, or in neither language
 */
export function parse(input: string | Uint8Array, options: ParseOptions = {}): Document[] {
  const source = read(input, options);
  const articles = toArticles(source);
  return articles.map((article, i) => documentOf(source, article, i + 1, articles.length, options));
}

/**
 * The source line by line, each with its label, language, rule and confidence.
 * @throws ParseError as `parse` does
 */
export function explain(input: string | Uint8Array, options: ParseOptions = {}): ExplainedLine[] {
  const source = read(input, options);
  const labelled = toArticles(source).map((article) => ({
    blocks: article.blocks,
    labels: structure(source, article, options).structured.labels,
  }));
  return explainLines(source, labelled);
}

export type { ExplainedLine } from './document/explain.ts';
