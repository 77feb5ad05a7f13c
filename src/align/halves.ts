// The two halves as streams of units in order: headings and paragraphs in one row, because a heading that one half lacks
// must not shift what follows.
//
//   s1  p1 p2   s2 ▸heading p3    →   p1 p2 ▸heading p3      section 0 0 1 1
import type { Lang, Unit } from '../model.ts';
import type { Layout, Quote } from '../schema.ts';
import type { Texts } from './evidence.ts';
import { readKeys } from './keys.ts';

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

function readSentences({ reading, sentences }: Unit, lang: Lang): Texts {
  const texts = sentences.length
    ? sentences.map(([start, end]) => reading.text.slice(start, end).trim())
    : [reading.text];
  return { texts, keys: texts.map((text) => readKeys(text, lang)) };
}

/** Headings and paragraphs of a half in reading order. */
export function readStream(half: HalfUnits, lang: Lang): StreamItem[] {
  return half.sections.flatMap(({ heading, paragraphs }, section) => {
    const item = (unit: Unit, isHeading: boolean): StreamItem => ({
      id: isHeading ? null : unit.id,
      unit,
      section,
      heading: isHeading,
      sentences: readSentences(unit, lang),
    });
    return [...(heading ? [item(heading, true)] : []), ...paragraphs.map((unit) => item(unit, false))];
  });
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

/** Keys of both streams: what the texts hold, headings, and turns where the layout goes by turns. */
export function streamTexts(
  en: readonly StreamItem[],
  zh: readonly StreamItem[],
  layout: Layout,
): { readonly en: Texts; readonly zh: Texts } {
  const turns = goesByTurns(layout) ? readTurns(en, zh, layout.order[0] ?? 'en') : null;
  const side = (items: readonly StreamItem[]): Texts => ({
    texts: items.map((item) => item.unit.reading.text),
    keys: items.map((item) => [
      ...new Set(item.sentences.keys.flat()),
      item.heading ? 'r:heading' : 'r:body',
      ...(turns ? [`t:${turns.get(item) ?? 0}`] : []),
    ]),
  });
  return { en: side(en), zh: side(zh) };
}
