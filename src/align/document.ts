// The halves of a document, level by level: the stream of headings and paragraphs first, sections from it, sentences
// inside it, quotations by both.
import type { Message, Unit } from '../model.ts';
import type { Bead, GlossaryEntry, Layout } from '../schema.ts';
import { alignAll, gatherEvidence, type ScoredBead, type Settings } from './evidence.ts';
import { readGlossary } from './glossary.ts';
import { type HalfUnits, readStream, type StreamItem, streamTexts } from './halves.ts';
import { alignQuotes } from './quotes.ts';
import { linkSections } from './sections.ts';
import { alignSentences } from './sentences.ts';
import { PARAGRAPH_COUNTS } from './shapes.ts';

export interface Alignment {
  readonly sections: Bead[];
  readonly paragraphs: Bead[];
  readonly sentences: Bead[];
  readonly quotes: Bead[];
  readonly glossary: GlossaryEntry[];
  readonly messages: Message[];
}

const PARAGRAPH_SETTINGS: Settings = {
  counts: PARAGRAPH_COUNTS,
  spread: 0.06,
  trust: { keys: 1, length: 1 },
  temper: 0.7,
};

/** Beads of paragraphs: those of the stream without its headings. */
function paragraphBeads(beads: readonly ScoredBead[], en: readonly StreamItem[], zh: readonly StreamItem[]): Bead[] {
  const ids = (items: readonly StreamItem[]) => items.map((item) => item.id).filter((id) => id !== null);
  return beads
    .map(({ i, m, j, n, score }) => ({ en: ids(en.slice(i, i + m)), zh: ids(zh.slice(j, j + n)), score }))
    .filter((bead) => bead.en.length > 0 || bead.zh.length > 0);
}

/** Headline with headline, deck with deck. */
function pairTitles(en: HalfUnits, zh: HalfUnits): Bead[] {
  const pair = (left: Unit | null, right: Unit | null): Bead[] =>
    left?.id && right?.id ? [{ en: [left.id], zh: [right.id], score: 0.9 }] : [];
  return [...pair(en.headline, zh.headline), ...pair(en.deck, zh.deck)];
}

/**
 * Align the halves of a document at every level. Units without counterpart stand in beads with an empty side; scores are
 * posterior shares, 0–1. Halves that do not translate each other get empty beads and the message `align/not-parallel`.
 */
export function alignHalves(en: HalfUnits, zh: HalfUnits, layout: Layout): Alignment {
  const streams = { en: readStream(en, 'en'), zh: readStream(zh, 'zh') };
  const texts = streamTexts(streams.en, streams.zh, layout);
  const beads = alignAll(gatherEvidence(texts.en, texts.zh, PARAGRAPH_SETTINGS));
  const paragraphs = paragraphBeads(beads, streams.en, streams.zh);
  const sentences = alignSentences(beads, streams.en, streams.zh);
  return {
    sections: [...pairTitles(en, zh), ...linkSections(beads, streams.en, streams.zh, { en, zh })],
    paragraphs,
    sentences,
    quotes: alignQuotes({ en, zh }, streams, paragraphs, sentences),
    glossary: readGlossary(texts.en.texts, texts.zh.texts),
    messages: [],
  };
}
