// The halves of a document, level by level: the stream of headings and paragraphs first, sections from it, sentences
// inside it, quotations by both.
import type { Message, Unit } from '../model.ts';
import type { Bead, Layout } from '../schema.ts';
import type { ScoredBead } from './evidence.ts';
import { type HalfUnits, readStreams, type StreamItem, streamTexts } from './halves.ts';
import { alignParagraphs } from './parallel.ts';
import { alignQuotes } from './quotes.ts';
import { linkSections } from './sections.ts';
import { alignSentences, type NamePair } from './sentences.ts';

export interface Alignment {
  readonly sections: Bead[];
  readonly paragraphs: Bead[];
  readonly sentences: Bead[];
  readonly quotes: Bead[];
  readonly messages: Message[];
}

function idsOf(items: readonly StreamItem[], from: number, count: number): string[] {
  const ids: string[] = [];
  for (let at = from; at < from + count; at++) {
    const id = items[at]?.id;
    if (id) ids.push(id);
  }
  return ids;
}

/** Beads of paragraphs: those of the stream without its headings. */
function paragraphBeads(beads: readonly ScoredBead[], en: readonly StreamItem[], zh: readonly StreamItem[]): Bead[] {
  const found: Bead[] = [];
  for (const { i, m, j, n, score } of beads) {
    const bead = { en: idsOf(en, i, m), zh: idsOf(zh, j, n), score };
    if (bead.en.length > 0 || bead.zh.length > 0) found.push(bead);
  }
  return found;
}

/** Headline with headline, deck with deck. */
function pairTitles(en: HalfUnits, zh: HalfUnits): Bead[] {
  const pair = (left: Unit | null, right: Unit | null): Bead[] =>
    left?.id && right?.id ? [{ en: [left.id], zh: [right.id], score: 0.9 }] : [];
  return [...pair(en.headline, zh.headline), ...pair(en.deck, zh.deck)];
}

/**
 * Align the halves of a document at every level. Units without counterpart stand in beads with an empty side; scores are
 * posterior shares, 0–1. `namesOf` tells the names that both halves have, once the paragraphs are linked. Halves that do not translate each other get empty beads and the message `align/not-parallel`.
 */
export function alignHalves(
  en: HalfUnits,
  zh: HalfUnits,
  layout: Layout,
  namesOf: (paragraphs: readonly Bead[]) => readonly NamePair[] = () => [],
): Alignment {
  const streams = readStreams(en, zh);
  const texts = streamTexts(streams, layout);
  const { beads, messages } = alignParagraphs(texts.en, texts.zh, streams.pairs, layout);
  const paragraphs = paragraphBeads(beads, streams.en, streams.zh);
  const sentences = alignSentences(beads, streams, namesOf(paragraphs));
  return {
    sections: [...pairTitles(en, zh), ...linkSections(beads, streams.en, streams.zh, { en, zh })],
    paragraphs,
    sentences,
    quotes: alignQuotes({ en, zh }, streams, paragraphs, sentences),
    messages: [...messages],
  };
}
