// Words of the two languages that keep standing in each other's beads are pairs, whatever they mean: names above all.
//
//   beads with "Chenly"      陈理说 · 问陈理 · 陈理走      →  w:chenly ↔ g:陈理
//
// English words are cut to a stem, Chinese text to pairs of characters: no dictionary is needed. Dunning's log-likelihood
// ratio (Computational Linguistics 19:1, 1993) tells a pair from an accident.
import type { Span } from '../model.ts';
import { HAN, scriptAt } from '../text/script.ts';
import type { Texts } from './reader.ts';
import type { RangeBead } from './search.ts';
import type { KeyPairs } from './table.ts';

/** A word that more than this share of the units hold says too little. */
const COMMON = 0.15;
/** Log-likelihood ratio from which on a pair is no accident. */
const SURE = 25;
/** Partners that one English word may have. */
const PARTNERS = 4;

/** Pairs of Chinese characters of each unit as keys with their places, without those that stand in one unit only or nearly everywhere. */
export function readBigrams(texts: readonly string[]): Pick<Texts, 'keys' | 'places'> {
  const rings = texts.map((text) => {
    const seen = new Map<string, number>();
    for (let at = 0; at + 1 < text.length; at++)
      if (scriptAt(text, at) === HAN && scriptAt(text, at + 1) === HAN) {
        const key = `g:${text.slice(at, at + 2)}`;
        if (!seen.has(key)) seen.set(key, (at + 1) / text.length);
      }
    return seen;
  });
  const counts = new Map<string, number>();
  for (const ring of rings) for (const key of ring.keys()) counts.set(key, (counts.get(key) ?? 0) + 1);
  const kept = rings.map((ring) => [...ring].filter(([key]) => tells(counts.get(key) ?? 0, texts.length)));
  return { keys: kept.map((ring) => ring.map(([key]) => key)), places: kept.map((ring) => ring.map(([, at]) => at)) };
}

/** Whether a word that stands in `count` of the units is neither too rare nor too common to be learned. */
const tells = (count: number, units: number) => count > 1 && count <= Math.max(3, COMMON * units);

/** English words among keys, for the same purpose. */
export function readStems(keys: readonly (readonly string[])[]): string[][] {
  const counts = new Map<string, number>();
  const words = keys.map((unit) => unit.filter((key) => key.charCodeAt(0) === 119));
  for (const unit of words) for (const word of unit) counts.set(word, (counts.get(word) ?? 0) + 1);
  return words.map((unit) => unit.filter((word) => tells(counts.get(word) ?? 0, keys.length)));
}

interface Numbered {
  readonly names: readonly string[];
  /** Words of each bead. */
  readonly beads: readonly (readonly number[])[];
  /** Beads of each word. */
  readonly holders: readonly (readonly number[])[];
}

/** Words of each bead as numbers. */
function numberByBead(vocabulary: readonly (readonly string[])[], ranges: readonly Span[]): Numbered {
  const numbers = new Map<string, number>();
  const holders: number[][] = [];
  const beads = ranges.map(([from, to], bead) => {
    const words = new Set<number>();
    for (let unit = from; unit < to; unit++)
      for (const word of vocabulary[unit] ?? []) {
        const number = numbers.get(word) ?? numbers.size;
        if (number === numbers.size) {
          numbers.set(word, number);
          holders.push([]);
        }
        words.add(number);
      }
    for (const word of words) holders[word]?.push(bead);
    return [...words];
  });
  return { names: [...numbers.keys()], beads, holders };
}

const entropy = (...counts: number[]) => {
  const total = counts.reduce((a, b) => a + b, 0);
  return counts.reduce((sum, count) => (count > 0 ? sum + count * Math.log(count / total) : sum), 0);
};

/** Dunning's ratio for words that stand in `left` and `right` of `total` beads and in `both` together. */
function association(both: number, left: number, right: number, total: number): number {
  if (both * total <= left * right) return 0;
  const rest = total - left - right + both;
  const cells = entropy(both, left - both, right - both, rest);
  return 2 * (cells - entropy(left, total - left) - entropy(right, total - right));
}

/** The best partners of one English word: Chinese words by association, the most certain first. */
function partnersOf(word: number, en: Numbered, zh: Numbered, tally: Int32Array): number[] {
  const beads = en.holders[word] ?? [];
  const touched: number[] = [];
  for (const bead of beads)
    for (const other of zh.beads[bead] ?? []) {
      if (tally[other] === 0) touched.push(other);
      tally[other] = (tally[other] ?? 0) + 1;
    }
  const scored: { readonly other: number; readonly score: number }[] = [];
  for (const other of touched) {
    const both = tally[other] ?? 0;
    tally[other] = 0;
    if (both < 2) continue;
    const score = association(both, beads.length, zh.holders[other]?.length ?? 0, en.beads.length);
    if (score >= SURE) scored.push({ other, score });
  }
  scored.sort((a, b) => b.score - a.score);
  return scored.slice(0, PARTNERS).map(({ other }) => other);
}

/** Pairs of words that the beads of a first pass teach. Memory grows with the vocabulary, not with the pairs in it. */
export function learnPairs(
  enWords: readonly (readonly string[])[],
  zhWords: readonly (readonly string[])[],
  beads: readonly RangeBead[],
): KeyPairs {
  const linked = beads.filter(({ m, n }) => m && n);
  const en = numberByBead(
    enWords,
    linked.map(({ i, m }) => [i, i + m]),
  );
  const zh = numberByBead(
    zhWords,
    linked.map(({ j, n }) => [j, j + n]),
  );
  const tally = new Int32Array(zh.names.length);
  const pairs = new Map<string, readonly string[]>();
  en.names.forEach((name, word) => {
    const partners = partnersOf(word, en, zh, tally);
    if (partners.length > 0)
      pairs.set(
        name,
        partners.map((other) => zh.names[other] ?? ''),
      );
  });
  return pairs;
}
