// Units, quotes and parts of one half → the half of the document.

import type { LanguageTag, Reading, Source, Span, Unit } from '../model.ts';
import type { Byline, Half, Paragraph, Quote, Section, Sentence, Text } from '../schema.ts';
import { type BylineFields, cleanTitle, type HalfParts, isEmpty } from '../structure/index.ts';
import { sourceOffset } from '../text/reading.ts';
import { readingOf } from '../text/reading-of.ts';
import { trimSpan } from '../text/script.ts';
import { type HalfUnits, trimRange } from './units.ts';

/** A span as the schema has it. */
export const pair = ([start, end]: Span): [number, number] => [start, end];

function toText(source: Source, reading: Reading): Text {
  return { text: reading.text, span: pair(trimSpan(source.text, reading.span)) };
}

const startOf = (reading: Reading, range: Span) => sourceOffset(reading, trimRange(reading.text, range)[0]);

/** Sentences tile their paragraph: the first takes the markers before it, each reaches to the next, white space aside. */
function sentencesOf(source: Source, { id, reading, sentences }: Unit): Sentence[] {
  return sentences.map((range, i) => {
    const clean = trimRange(reading.text, range);
    const start = i === 0 ? reading.span[0] : startOf(reading, range);
    const next = sentences[i + 1];
    const end = trimSpan(source.text, [start, next === undefined ? reading.span[1] : startOf(reading, next)])[1];
    return { id: `${id}.${i + 1}`, text: reading.text.slice(...clean), span: [start, end] };
  });
}

/** A link may run over the ends of lines; what stands before the words of a line is none of them. */
function linkLines(source: Source, [start, end]: Span): Span[] {
  const parts: Span[] = [];
  let from = start;
  for (const { 0: gap, index } of source.text.slice(start, end).matchAll(/[ \t]*[\r\n][\s>]*/g)) {
    parts.push([from, start + index]);
    from = start + index + gap.length;
  }
  return [...parts, [from, end]];
}

function linksOf(source: Source, [start, end]: Span): Paragraph['links'] {
  const inside = source.markup.links.filter((link) => link.span[0] >= start && link.span[1] <= end);
  return inside.map(({ url, span }) => ({
    text: readingOf(source.text, linkLines(source, span), span, source.markup).text,
    url,
    span: pair(span),
  }));
}

function paragraphOf(source: Source, unit: Unit): Paragraph {
  const { text, span } = toText(source, unit.reading);
  return {
    id: unit.id ?? '',
    kind: unit.kind,
    text,
    span,
    sentences: sentencesOf(source, unit),
    links: linksOf(source, span),
  };
}

function sectionsOf(source: Source, units: HalfUnits): Section[] {
  return units.sections.map(({ id, level, heading, paragraphs }) => ({
    id,
    heading: heading && toText(source, heading.reading),
    level,
    paragraphs: paragraphs.map((paragraph) => paragraphOf(source, paragraph)),
  }));
}

function headlineOf({ source, parts, titles }: HalfInput): Half['headline'] {
  if (parts.headline !== null) {
    return { ...toText(source, parts.headline.reading), from: 'text', repeats: parts.headline.repeats.map(pair) };
  }
  const [title] = titles;
  return title === undefined ? null : { text: cleanTitle(title).title, span: [0, 0], from: 'metadata', repeats: [] };
}

function bylineOf({ source, parts, fields }: HalfInput): Byline | null {
  if (parts.bylineParts.length === 0 && isEmpty(fields)) return null;
  return { parts: parts.bylineParts.map((part) => toText(source, part)), ...fields };
}

/** Everything that makes a half. */
export interface HalfInput {
  readonly source: Source;
  readonly language: LanguageTag;
  readonly parts: HalfParts;
  readonly units: HalfUnits;
  readonly fields: BylineFields;
  readonly titles: readonly string[];
  readonly quotes: Quote[];
}

/** Whether a half holds nothing of an article. */
function isNothing({ parts }: HalfInput): boolean {
  const leaves = [parts.sections, parts.bylineParts, parts.captions, parts.credits, parts.notes];
  return parts.headline === null && parts.deck === null && leaves.every((list) => list.length === 0);
}

/** Build a half of the document; null where nothing of an article is in that language. */
export function toHalf(input: HalfInput): Half | null {
  if (isNothing(input)) return null;
  const { source, language, parts, units, quotes } = input;
  return {
    language,
    headline: headlineOf(input),
    deck: parts.deck && toText(source, parts.deck),
    byline: bylineOf(input),
    sections: sectionsOf(source, units),
    quotes,
    captions: parts.captions.map((part) => toText(source, part)),
    credits: parts.credits.map((part) => toText(source, part)),
    notes: parts.notes.map((part) => toText(source, part)),
  };
}
