// The two halves as streams of units in order: headings and paragraphs in one row, because a heading that one half lacks
// must not shift what follows.
//
//   s1  p1 p2   s2 ▸heading p3    →   p1 p2 ▸heading p3      section 0 0 1 1
import type { Lang, Unit } from '../model.ts';
import type { Layout, Quote } from '../schema.ts';
import { KeyRing, NOWHERE } from './keyring.ts';
import { TextReader, type Texts } from './reader.ts';
import type { KeyPairs } from './table.ts';

/** What alignment needs of one half. */
export interface HalfUnits {
  readonly headline: Unit | null;
  readonly deck: Unit | null;
  readonly sections: readonly {
    readonly id: string;
    readonly heading: Unit | null;
    readonly paragraphs: readonly Unit[];
  }[];
  readonly quotes: readonly Quote[];
}

/** A heading or paragraph in its place. */
export interface StreamItem {
  /** Null for headings: their section stands for them. */
  readonly id: string | null;
  readonly unit: Unit;
  /** Number of the section. */
  readonly section: number;
  readonly heading: boolean;
  /** Its sentences with their keys; one at least. */
  readonly sentences: Texts;
}

const sentenceTexts = ({ reading, sentences }: Unit): readonly string[] =>
  sentences.length > 0 ? sentences.map(([start, end]) => reading.text.slice(start, end)) : [reading.text];

/** Headings and paragraphs of a half in reading order. */
function readStream(half: HalfUnits, lang: Lang, reader: TextReader): StreamItem[] {
  const items: StreamItem[] = [];
  half.sections.forEach(({ heading, paragraphs }, section) => {
    if (heading)
      items.push({
        id: null,
        unit: heading,
        section,
        heading: true,
        sentences: reader.read(sentenceTexts(heading), lang),
      });
    for (const unit of paragraphs)
      items.push({
        id: unit.id,
        unit,
        section,
        heading: false,
        sentences: reader.read(sentenceTexts(unit), lang),
      });
  });
  return items;
}

/** The streams of both halves, and what read them. */
export interface Streams {
  readonly en: readonly StreamItem[];
  readonly zh: readonly StreamItem[];
  readonly reader: TextReader;
  /** Unlike keys that translate each other. */
  readonly pairs: KeyPairs;
}

/** Read both halves; the Chinese one first, since its Latin words are what to look for in the English one. */
export function readStreams(en: HalfUnits, zh: HalfUnits): Streams {
  const reader = new TextReader();
  const right = readStream(zh, 'zh', reader);
  const left = readStream(en, 'en', reader);
  return { en: left, zh: right, reader, pairs: reader.pairs() };
}

/** Layouts in which the order of the two languages in the file tells what belongs together. */
export function goesByTurns({ kind }: Layout): boolean {
  return kind === 'interleaved' || kind === 'same-line' || kind === 'columns';
}

/**
 * Turns of the two languages in the source: each time the first language starts again, a turn begins.
 *
 *   order en zh:   en zh · en en zh · en zh zh   →  turns 1, 2, 3
 */
function readTurns(en: readonly StreamItem[], zh: readonly StreamItem[], first: Lang): Map<StreamItem, number> {
  const all = [...en.map((item) => ({ item, lang: 'en' })), ...zh.map((item) => ({ item, lang: 'zh' }))];
  all.sort((a, b) => a.item.unit.reading.span[0] - b.item.unit.reading.span[0]);
  const turns = new Map<StreamItem, number>();
  let turn = 0;
  let before = '';
  for (const { item, lang } of all) {
    if (lang === first && before !== first) turn++;
    before = lang;
    turns.set(item, turn);
  }
  return turns;
}

/** Keys of an item: those of its sentences, each at its place in the whole, then what its role and turn say. */
function itemKeys({ sentences: { keys, places, weights }, heading }: StreamItem, turn: number | null): KeyRing {
  const ring = new KeyRing();
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  let before = 0;
  keys.forEach((own, at) => {
    const weight = weights[at] as number;
    own.forEach((key, k) => {
      ring.add(key, (before + ((places[at] as readonly number[])[k] as number) * weight) / total);
    });
    before += weight;
  });
  ring.add(heading ? 'r:heading' : 'r:body', NOWHERE);
  if (turn !== null) ring.add(`t:${turn}`, NOWHERE);
  return ring;
}

function sideTexts(items: readonly StreamItem[], turns: ReadonlyMap<StreamItem, number> | null): Texts {
  const rings = items.map((item) => itemKeys(item, turns && (turns.get(item) ?? 0)));
  return {
    keys: rings.map(({ keys }) => keys),
    places: rings.map(({ places }) => places),
    weights: items.map(({ sentences }) => sentences.weights.reduce((sum, weight) => sum + weight, 0)),
  };
}

/** Keys of both streams: what the texts hold, headings, and turns where the layout goes by turns. */
export function streamTexts({ en, zh }: Streams, layout: Layout): { readonly en: Texts; readonly zh: Texts } {
  const turns = goesByTurns(layout) ? readTurns(en, zh, layout.order[0] ?? 'en') : null;
  return { en: sideTexts(en, turns), zh: sideTexts(zh, turns) };
}
