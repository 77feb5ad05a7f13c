// Quotations follow the text around them: they stay in the bead of their paragraph; there the bead of their sentence, kind,
// length and words decide.
//
//   en.q2 in en.p3.1 ─┐ bead 7 ┌─ zh.q3 in zh.p3.2     both hold the key b:7

import type { Lang, Span } from '../model.ts';
import type { Bead, Quote } from '../schema.ts';
import { sourceOffset } from '../text/reading.ts';
import { alignBlock, gatherEvidence, type Settings } from './evidence.ts';
import type { HalfUnits, StreamItem, Streams } from './halves.ts';
import { NOWHERE } from './keyring.ts';
import type { Texts } from './reader.ts';
import { SHAPES } from './shapes.ts';

/** One for one, now and then without counterpart, seldom one for two. */
const QUOTE_COUNTS = SHAPES.map(({ en, zh }) => {
  if (en + zh === 1) return 8;
  if (en === 1 && zh === 1) return 80;
  return en + zh === 3 ? 2 : 0.01;
});

const QUOTE_SETTINGS: Settings = { counts: QUOTE_COUNTS, spread: 0.12, trust: { keys: 0.8, length: 1 }, temper: 0.8 };

/** The number of the bead that each id belongs to. */
function beadNumbers(beads: readonly Bead[]): Map<string, number> {
  const numbers = new Map<string, number>();
  beads.forEach((bead, at) => {
    for (const id of bead.en) numbers.set(id, at);
    for (const id of bead.zh) numbers.set(id, at);
  });
  return numbers;
}

/** Id of the sentence in which a quotation starts; null outside paragraphs. */
function sentenceOf(quote: Quote, items: ReadonlyMap<string, StreamItem>): string | null {
  const item = items.get(quote.paragraphs[0] ?? '');
  const start = quote.fragments[0]?.span[0];
  if (!item || start === undefined) return null;
  const { reading, sentences } = item.unit;
  for (let at = 0; at < sentences.length; at++)
    if (at + 1 === sentences.length || start < sourceOffset(reading, (sentences[at + 1] as Span)[0]))
      return `${item.id}.${at + 1}`;
  return null;
}

const speechOf = (quote: Quote) => (quote.kind === 'direct' || quote.kind === 'partial' ? 'speech' : quote.kind);

/** The quotations of one half, those of one paragraph bead together, in the order of the beads. */
interface QuoteList extends Texts {
  readonly ids: readonly string[];
  /** Paragraph bead of each; −1 for headlines, captions and notes. */
  readonly beads: readonly number[];
}

interface Places {
  readonly paragraphs: ReadonlyMap<string, number>;
  readonly sentences: ReadonlyMap<string, number>;
}

/** Quotations with the paragraph bead of each, in the order of the beads. */
function placeQuotes(quotes: readonly Quote[], { paragraphs }: Places): Placed[] {
  return quotes
    .map((quote) => ({ quote, bead: paragraphs.get(quote.paragraphs[0] ?? '') ?? -1 }))
    .sort((a, b) => a.bead - b.bead);
}

interface Placed {
  readonly quote: Quote;
  readonly bead: number;
}

const textOf = (quote: Quote) => quote.fragments.map((fragment) => fragment.text).join(' ');

function listQuotes(
  placed: readonly Placed[],
  lang: Lang,
  { [lang]: stream, reader }: Streams,
  beads: Places,
): QuoteList {
  const items = new Map(stream.map((item) => [item.id ?? '', item]));
  const { keys, places, weights } = reader.read(
    placed.map(({ quote }) => textOf(quote)),
    lang,
  );
  const given = placed.map(({ quote }) => {
    const bead = beads.sentences.get(sentenceOf(quote, items) ?? '');
    return bead === undefined ? [`k:${speechOf(quote)}`] : [`k:${speechOf(quote)}`, `b:${bead}`];
  });
  return {
    keys: keys.map((own, at) => [...own, ...(given[at] as string[])]),
    places: places.map((own, at) => [...own, ...(given[at] as string[]).map(() => NOWHERE)]),
    weights,
    ids: placed.map(({ quote }) => quote.id),
    beads: placed.map(({ bead }) => bead),
  };
}

/** Where the quotations of a bead end in a list sorted by bead. */
function endOf(beads: readonly number[], bead: number, from: number): number {
  let to = from;
  while (to < beads.length && (beads[to] as number) <= bead) to++;
  return to;
}

/** Link the quotations of two halves: only inside one paragraph bead. */
export function alignQuotes(
  halves: { readonly en: HalfUnits; readonly zh: HalfUnits },
  streams: Streams,
  paragraphs: readonly Bead[],
  sentences: readonly Bead[],
): Bead[] {
  const places = { paragraphs: beadNumbers(paragraphs), sentences: beadNumbers(sentences) };
  const en = listQuotes(placeQuotes(halves.en.quotes, places), 'en', streams, places);
  const zh = listQuotes(placeQuotes(halves.zh.quotes, places), 'zh', streams, places);
  const evidence = gatherEvidence(en, zh, QUOTE_SETTINGS, streams.pairs);
  const found: Bead[] = [];
  let [i, j] = [0, 0];
  while (i < en.beads.length || j < zh.beads.length) {
    const bead = Math.min(en.beads[i] ?? Infinity, zh.beads[j] ?? Infinity);
    const block = { en: i, enEnd: endOf(en.beads, bead, i), zh: j, zhEnd: endOf(zh.beads, bead, j) };
    [i, j] = [block.enEnd, block.zhEnd];
    for (const { i: from, m, j: zhFrom, n, score } of alignBlock(evidence, block))
      found.push({ en: en.ids.slice(from, from + m), zh: zh.ids.slice(zhFrom, zhFrom + n), score });
  }
  return found;
}
