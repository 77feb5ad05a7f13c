// Quotations follow the text around them: they stay in the bead of their paragraph; there the bead of their sentence, kind,
// length and words decide.
//
//   en.q2 in en.p3.1 ─┐ bead 7 ┌─ zh.q3 in zh.p3.2     both hold the key b:7

import type { Lang } from '../model.ts';
import type { Bead, Quote } from '../schema.ts';
import { sourceSpan } from '../text/reading.ts';
import { alignBlock, gatherEvidence, type Settings, type Texts, withKeys } from './evidence.ts';
import type { HalfUnits, StreamItem } from './halves.ts';
import { SHAPES } from './shapes.ts';

/** One for one, now and then without counterpart, seldom one for two. */
const QUOTE_COUNTS = SHAPES.map(({ en, zh }) => {
  if (en + zh === 1) return 8;
  if (en === 1 && zh === 1) return 80;
  return en + zh === 3 ? 2 : 0.01;
});

const QUOTE_SETTINGS: Settings = { counts: QUOTE_COUNTS, spread: 0.12, trust: { keys: 1, length: 1 }, temper: 0.8 };

/** The number of the bead that each id belongs to. */
function beadNumbers(beads: readonly Bead[]): Map<string, number> {
  return new Map(beads.flatMap((bead, at) => [...bead.en, ...bead.zh].map((id) => [id, at] as const)));
}

/** Id of the sentence in which a quotation starts; null outside paragraphs. */
function sentenceOf(quote: Quote, items: ReadonlyMap<string, StreamItem>): string | null {
  const item = items.get(quote.paragraphs[0] ?? '');
  const start = quote.fragments[0]?.span[0];
  if (!item || start === undefined) return null;
  const at = item.unit.sentences.findIndex((span) => start < sourceSpan(item.unit.reading, span)[1]);
  return at < 0 ? null : `${item.id}.${at + 1}`;
}

const speechOf = (quote: Quote) => (quote.kind === 'direct' || quote.kind === 'partial' ? 'speech' : quote.kind);

/** The quotations of one half, those of one paragraph bead together, in the order of the beads. */
interface QuoteList extends Texts {
  readonly ids: readonly string[];
  /** Paragraph bead of each; −1 for headlines, captions and notes. */
  readonly beads: readonly number[];
}

function listQuotes(
  half: HalfUnits,
  stream: readonly StreamItem[],
  lang: Lang,
  paragraphOf: ReadonlyMap<string, number>,
  sentenceBead: ReadonlyMap<string, number>,
): QuoteList {
  const items = new Map(stream.map((item) => [item.id ?? '', item]));
  const placed = half.quotes
    .map((quote) => ({ quote, bead: paragraphOf.get(quote.paragraphs[0] ?? '') ?? -1 }))
    .sort((a, b) => a.bead - b.bead);
  const more = placed.map(({ quote }) => {
    const bead = sentenceBead.get(sentenceOf(quote, items) ?? '');
    return [`k:${speechOf(quote)}`, ...(bead === undefined ? [] : [`b:${bead}`])];
  });
  const texts = placed.map(({ quote }) => quote.fragments.map((fragment) => fragment.text).join(' '));
  return {
    ...withKeys(texts, lang, more),
    ids: placed.map(({ quote }) => quote.id),
    beads: placed.map(({ bead }) => bead),
  };
}

/** First position of each bead in a list sorted by bead, and the end of the list. */
const boundsOf = (beads: readonly number[], bead: number): readonly [number, number] => {
  const from = beads.findIndex((own) => own >= bead);
  const to = beads.findIndex((own) => own > bead);
  return [from < 0 ? beads.length : from, to < 0 ? beads.length : to];
};

/** Link the quotations of two halves: only inside one paragraph bead. */
export function alignQuotes(
  halves: { readonly en: HalfUnits; readonly zh: HalfUnits },
  streams: { readonly en: readonly StreamItem[]; readonly zh: readonly StreamItem[] },
  paragraphs: readonly Bead[],
  sentences: readonly Bead[],
): Bead[] {
  const places = [beadNumbers(paragraphs), beadNumbers(sentences)] as const;
  const en = listQuotes(halves.en, streams.en, 'en', ...places);
  const zh = listQuotes(halves.zh, streams.zh, 'zh', ...places);
  const evidence = gatherEvidence(en, zh, QUOTE_SETTINGS);
  const groups = [...new Set([...en.beads, ...zh.beads])].sort((a, b) => a - b);
  return groups.flatMap((bead) => {
    const [[from, enEnd], [zhFrom, zhEnd]] = [boundsOf(en.beads, bead), boundsOf(zh.beads, bead)];
    return alignBlock(evidence, { en: from, enEnd, zh: zhFrom, zhEnd }).map(({ i, m, j, n, score }) => ({
      en: en.ids.slice(i, i + m),
      zh: zh.ids.slice(j, j + n),
      score,
    }));
  });
}
