// The parts of a half → units with ids, their sentences found. Ids count through the half: en.s1, en.p1, en.p1.1.
import type { Lang, Reading, Role, Span, Unit } from '../model.ts';
import { splitSentences } from '../sentence/index.ts';
import type { HalfParts, StructuredParagraph } from '../structure/index.ts';

export interface SectionUnits {
  readonly id: string;
  readonly level: number;
  readonly heading: Unit | null;
  readonly paragraphs: readonly Unit[];
}

/** A half as units: what is split, searched for quotes and aligned. */
export interface HalfUnits {
  readonly headline: Unit | null;
  readonly deck: Unit | null;
  readonly sections: readonly SectionUnits[];
  readonly captions: readonly Unit[];
  readonly notes: readonly Unit[];
}

function unit(id: string | null, role: Role, reading: Reading, kind: Unit['kind'] = 'prose'): Unit {
  return { id, role, kind, reading, sentences: [[0, reading.text.length]] };
}

function paragraphUnit(id: string, { reading, kind }: StructuredParagraph, lang: Lang): Unit {
  return { ...unit(id, 'paragraph', reading, kind), sentences: splitSentences(reading.text, lang) };
}

/** Units of one half. */
export function toUnits(parts: HalfParts): HalfUnits {
  const { lang } = parts;
  let paragraph = 0;
  const sections = parts.sections.map((section, i): SectionUnits => {
    const id = `${lang}.s${i + 1}`;
    const paragraphs = section.paragraphs.map((one) => paragraphUnit(`${lang}.p${++paragraph}`, one, lang));
    return { id, level: section.level, heading: section.heading && unit(id, 'heading', section.heading), paragraphs };
  });
  return {
    headline: parts.headline && unit(`${lang}.headline`, 'headline', parts.headline.reading),
    deck: parts.deck && unit(`${lang}.deck`, 'deck', parts.deck),
    sections,
    captions: parts.captions.map((reading) => unit(null, 'caption', reading)),
    notes: parts.notes.map((reading) => unit(null, 'note', reading)),
  };
}

/** All units of a half in the order of the file. */
export function inOrder(units: HalfUnits): Unit[] {
  const sections = units.sections.flatMap(({ heading, paragraphs }) => [heading, ...paragraphs]);
  return [units.headline, units.deck, ...sections, ...units.captions, ...units.notes]
    .filter((one): one is Unit => one !== null)
    .sort((a, b) => a.reading.span[0] - b.reading.span[0]);
}

/** Reading ranges of sentences without white space at their ends. */
export function trimRange(text: string, [start, end]: Span): Span {
  const slice = text.slice(start, end);
  const lead = slice.length - slice.trimStart().length;
  return [start + lead, Math.max(start + lead, end - (slice.length - slice.trimEnd().length))];
}

/** All words of a half, unit by unit. */
export const allWords = (units: readonly Unit[]): string => units.map((one) => one.reading.text).join('\n');

/** The words of a half, as far as they tell in which script it is written. */
export const textOf = (units: readonly Unit[]): string => allWords(units.slice(0, 40));
