// Words of the two languages that keep standing in each other's beads are pairs, whatever they mean: names above all.
//
//   beads with "Chenly"      陈理说 · 问陈理 · 陈理走      →  w:chenly ↔ g:陈理
//
// English words are cut to a stem, Chinese text to pairs of characters: no dictionary is needed. Dunning's log-likelihood
// ratio (Computational Linguistics 19:1, 1993) tells a pair from an accident.
import type { Lang } from '../model.ts';
import { HAN, scriptAt } from '../text/script.ts';
import type { RangeBead } from './search.ts';
import type { KeyPairs } from './table.ts';

/** A word that more than this share of the units hold says too little. */
const COMMON = 0.15;
/** Log-likelihood ratio from which on a pair is no accident. */
const SURE = +(process.env.SURE ?? 25);
/** Partners that one English word may have. */
const PARTNERS = 4;

/** A rough stem: endings that inflect are cut, at least three letters stay. */
export function stem(word: string): string {
  const small = word.toLowerCase().replace(/[’'].*$/, '');
  return small.length > 4 ? small.replace(/(?:ing|ed|es|s|ly)$/, '').slice(0, 8) : small;
}

function readWords(text: string, lang: Lang): string[] {
  if (lang === 'en') return (text.match(/[A-Za-z][a-z’']{2,}/g) ?? []).map((word) => `w:${stem(word)}`);
  const words: string[] = [];
  for (let at = 0; at + 1 < text.length; at++)
    if (scriptAt(text, at) === HAN && scriptAt(text, at + 1) === HAN) words.push(`g:${text.slice(at, at + 2)}`);
  return words;
}

/** Words of each unit, each once, without those that stand in one unit only or nearly everywhere. */
export function readVocabulary(texts: readonly string[], lang: Lang): string[][] {
  const units = texts.map((text) => [...new Set(readWords(text, lang))]);
  const counts = new Map<string, number>();
  for (const unit of units) for (const word of unit) counts.set(word, (counts.get(word) ?? 0) + 1);
  const most = Math.max(3, COMMON * texts.length);
  return units.map((unit) => unit.filter((word) => (counts.get(word) ?? 0) > 1 && (counts.get(word) ?? 0) <= most));
}

/** Words of each bead as numbers. */
function numberByBead(vocabulary: readonly (readonly string[])[], ranges: readonly (readonly [number, number])[]) {
  const numbers = new Map<string, number>();
  const counts: number[] = [];
  const beads = ranges.map(([from, count]) => {
    const words = new Set<number>();
    for (const word of vocabulary.slice(from, from + count).flat()) {
      const number = numbers.get(word) ?? numbers.size;
      numbers.set(word, number);
      words.add(number);
    }
    for (const word of words) counts[word] = (counts[word] ?? 0) + 1;
    return [...words];
  });
  return { names: [...numbers.keys()], counts, beads };
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

/** Pairs of words that the beads of a first pass teach. */
export function learnPairs(
  enWords: readonly (readonly string[])[],
  zhWords: readonly (readonly string[])[],
  beads: readonly RangeBead[],
): KeyPairs {
  const linked = beads.filter(({ m, n }) => m && n);
  const en = numberByBead(
    enWords,
    linked.map(({ i, m }) => [i, m]),
  );
  const zh = numberByBead(
    zhWords,
    linked.map(({ j, n }) => [j, n]),
  );
  const width = zh.names.length;
  const together = new Map<number, number>();
  linked.forEach((_, at) => {
    for (const left of en.beads[at] ?? [])
      for (const right of zh.beads[at] ?? []) {
        const pair = left * width + right;
        together.set(pair, (together.get(pair) ?? 0) + 1);
      }
  });
  const found = new Map<number, { zh: number; score: number }[]>();
  for (const [pair, both] of together) {
    if (both < 2) continue;
    const [left, right] = [Math.floor(pair / width), pair % width];
    const score = association(both, en.counts[left] ?? 0, zh.counts[right] ?? 0, linked.length);
    if (score < SURE) continue;
    const known = found.get(left);
    if (known) known.push({ zh: right, score });
    else found.set(left, [{ zh: right, score }]);
  }
  return new Map(
    [...found].map(([left, list]) => [
      en.names[left] ?? '',
      list
        .sort((a, b) => b.score - a.score)
        .slice(0, PARTNERS)
        .map((partner) => zh.names[partner.zh] ?? ''),
    ]),
  );
}
