// Quotations follow the text around them: the bead of their sentence or paragraph, then kind, length and words.
//
//   en.q2 in en.p3.1 ─┐ bead 7 ┌─ zh.q3 in zh.p3.2     both hold the key b:7

import type { Bead, Quote } from '../schema.ts';
import { sourceSpan } from '../text/reading.ts';
import { alignAll, gatherEvidence, type Settings, withKeys } from './evidence.ts';
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

/** Link the quotations of two halves. */
export function alignQuotes(
  halves: { readonly en: HalfUnits; readonly zh: HalfUnits },
  streams: { readonly en: readonly StreamItem[]; readonly zh: readonly StreamItem[] },
  paragraphs: readonly Bead[],
  sentences: readonly Bead[],
): Bead[] {
  const paragraphOf = beadNumbers(paragraphs);
  const sentenceBead = beadNumbers(sentences);
  const side = (lang: 'en' | 'zh') => {
    const items = new Map(streams[lang].map((item) => [item.id ?? '', item]));
    const quotes = halves[lang].quotes;
    const more = quotes.map((quote) => {
      const bead = sentenceBead.get(sentenceOf(quote, items) ?? '');
      const paragraph = quote.paragraphs[0] === undefined ? 'none' : paragraphOf.get(quote.paragraphs[0]);
      return [`p:${paragraph ?? 'lost'}`, `k:${speechOf(quote)}`, ...(bead === undefined ? [] : [`b:${bead}`])];
    });
    return withKeys(
      quotes.map((quote) => quote.fragments.map((fragment) => fragment.text).join(' ')),
      lang,
      more,
    );
  };
  const [en, zh] = [side('en'), side('zh')];
  if (en.texts.length === 0 && zh.texts.length === 0) return [];
  return alignAll(gatherEvidence(en, zh, QUOTE_SETTINGS)).map(({ i, m, j, n, score }) => ({
    en: halves.en.quotes.slice(i, i + m).map((quote) => quote.id),
    zh: halves.zh.quotes.slice(j, j + n).map((quote) => quote.id),
    score,
  }));
}
