// The names of both halves that name the same: by brackets, by sound, by the lexicon, by where they stand.
//
//   大卫·萨克斯(David Sacks)                     parenthesis
//   Vance … 万斯, in the same sentences          transliteration
//   United States … 美国                         lexicon
//   Ellmoor Anglers … 埃尔穆尔钓鱼协会, always together      aligned

import { titleEndingAt } from '../language/titles-zh.ts';
import { type Lexicon, theLexicon } from '../lexicon/index.ts';
import type { Lang } from '../model.ts';
import type { Bead, GlossaryEntry } from '../schema.ts';
import { readBrackets } from './brackets.ts';
import { type Candidate, gather, type Sighting } from './candidate.ts';
import { chineseSightings } from './chinese.ts';
import { englishSightings } from './english.ts';
import { GlossedWords } from './glossed.ts';
import { type NamedHalf, segmentsOf } from './segments.ts';
import { letters, soundLikeness } from './sound.ts';

type Evidence = GlossaryEntry['evidence'];

/** What speaks for two names being one. */
interface Pair {
  readonly en: Candidate;
  readonly zh: Candidate;
  readonly evidence: Evidence;
  readonly weight: number;
}

/** How well two names keep together (Dice coefficient over segments), 0–1. */
function togetherness(en: Candidate, zh: Candidate): number {
  const [less, more] = [en.segments.size, zh.segments.size].sort((x, y) => x - y) as [number, number];
  if ((2 * less) / (less + more) < LOOSE) return 0;
  let both = 0;
  for (const segment of en.segments) if (zh.segments.has(segment)) both++;
  return (2 * both) / (en.segments.size + zh.segments.size);
}

/** Names that a list or their sound joins must keep together as often as this. */
const LOOSE = 0.3;
/** Names that sound alike to this degree are one where they keep together at all. */
const ALIKE = 0.6;
const DOT = /[·•・‧]/;

/** The best likeness of a name, or of its last word against the last part. */
function likeness(en: Candidate, zh: Candidate, lexicon: Lexicon): number {
  const last = en.name.split(' ').at(-1) ?? en.name;
  const part = zh.name.split(DOT).at(-1) ?? zh.name;
  const whole = soundLikeness(en.name, zh.name.replace(DOT, ''), lexicon);
  // 萨克斯 for David Sacks: where the Chinese half has one part only.
  return Math.max(whole, zh.name === part ? soundLikeness(last, part, lexicon) * 0.95 : 0);
}

const canBeOne = (en: Candidate, zh: Candidate): boolean => {
  if (en.kind === null || zh.kind === null || en.kind === zh.kind) return true;
  return zh.kind !== 'work' && (en.kind === 'person') === (zh.kind === 'person');
};

/** Fewer than three characters sound like many a name. */
const SURELY_ALIKE = 0.9;
/** Peoples and languages are translated, not spelled. */
const PEOPLE = /(?:ese|ish|ian|ians|ean|eans|eli|elis|ani|anis|eni|enis)$/;

const canSound = (en: Candidate, zh: Candidate, words: GlossedWords): boolean =>
  en.kind !== 'organisation' &&
  (zh.kind === 'person' || (zh.kind === null && !words.isKnown(zh.name))) &&
  (en.kind === 'person' || !PEOPLE.test(en.name));

/** Names that no list and no sound joins are one where they keep together as often as this, more than once. */
const TOGETHER = 0.8;

/** High = 高处: one word with a capital, once, for a word that ends as no name does, is hardly a name. */
const isCommon = (en: Candidate, zh: Candidate): boolean =>
  en.kind === null && !en.name.includes(' ') && en.count < 2 && kindOf(zh.name) === 'term';

function pairOf(en: Candidate, zh: Candidate, stems: readonly number[], words: GlossedWords | null): Pair | null {
  if (en.name === zh.name || !canBeOne(en, zh)) return null;
  const together = togetherness(en, zh);
  if (together < LOOSE) return null;
  const glossed = words && zh.kind !== 'person' ? words.shareOf(stems, zh.name) : 0;
  if (glossed > 0 && !isCommon(en, zh)) return { en, zh, evidence: 'lexicon', weight: 2 + together + glossed };
  const sound = words && canSound(en, zh, words) ? likeness(en, zh, words.lexicon) : 0;
  if (sound >= (zh.name.length < 3 && zh.kind === null ? SURELY_ALIKE : ALIKE))
    return { en, zh, evidence: 'transliteration', weight: 1 + sound + together };
  const isNamed = zh.kind === 'person' || zh.kind === 'organisation';
  if (isNamed && en.kind === zh.kind && together >= TOGETHER && en.segments.size > 1)
    return { en, zh, evidence: 'aligned', weight: 0.5 + together };
  return null;
}

/** All pairs that share a segment. */
function pairsOf(en: readonly Candidate[], zh: readonly Candidate[], words: GlossedWords | null): Pair[] {
  const bySegment = new Map<number, Candidate[]>();
  for (const one of zh)
    for (const segment of one.segments) {
      const list = bySegment.get(segment);
      if (list) list.push(one);
      else bySegment.set(segment, [one]);
    }
  return en.flatMap((one) => {
    // U.S. Food: what is left without its initials is another name.
    const stems = words && !one.name.includes('.') ? words.stemsOf(one.name) : [];
    const beside = new Set([...one.segments].flatMap((segment) => bySegment.get(segment) ?? []));
    return [...beside].flatMap((other) => pairOf(one, other, stems, words) ?? []);
  });
}

/** What a Chinese name that neither half tells is, by how it ends. */
function kindOf(name: string): GlossaryEntry['kind'] {
  if (titleEndingAt('place', name, name.length) === name.length || PLACE_END.test(name)) return 'place';
  return titleEndingAt('body', name, name.length) > 0 ? 'organisation' : 'term';
}

const PLACE_END = /[市省州县縣区區国國岛島湾灣河海山邦镇鎮村湖港洲]$/;

/** Each name once, the strongest pairs first. */
function choose(pairs: readonly Pair[], taken: { readonly en: Set<string>; readonly zh: Set<string> }): Pair[] {
  const sorted = [...pairs].sort((a, b) => b.weight - a.weight || b.zh.name.length - a.zh.name.length);
  return sorted.filter(({ en, zh }) => {
    if (taken.en.has(en.name) || taken.zh.has(zh.name)) return false;
    taken.en.add(en.name);
    taken.zh.add(zh.name);
    return true;
  });
}

const LAST_PART = /[^\s·・•‧]+$/;
/** Names that are looked for in every sentence, at most. */
const MOST_SOUGHT = 60;

/** Roe and 罗 of David Roe and 大卫·罗. */
const lastParts = ({ en, zh }: GlossaryEntry): { readonly en: string; readonly zh: string } =>
  DOT.test(zh) ? { en: LAST_PART.exec(en)?.[0] ?? en, zh: LAST_PART.exec(zh)?.[0] ?? zh } : { en, zh };

/** Makes glossaries of one article: where names stand is found once, what stands together is told by each set of beads. */
export class GlossaryMaker {
  readonly #halves: Readonly<Record<Lang, NamedHalf>>;
  readonly #words: GlossedWords | null;
  readonly #bracketed: readonly GlossaryEntry[];
  readonly #seen: Readonly<Record<Lang, readonly Sighting[]>>;

  constructor(en: NamedHalf, zh: NamedHalf) {
    this.#halves = { en, zh };
    this.#bracketed = readBrackets(en, zh);
    const left = englishSightings(en);
    const sought = new Set(left.filter(({ name }) => name.includes(' ')).map(({ name }) => letters(name)));
    const lexicon = theLexicon();
    this.#words = lexicon && new GlossedWords(lexicon);
    this.#seen = { en: left, zh: chineseSightings(zh, lexicon, sought) };
  }

  #candidates(lang: Lang, beads: readonly Bead[]): Candidate[] {
    return gather(this.#seen[lang], segmentsOf(lang, this.#halves[lang], beads));
  }

  /**
   * What to look for in sentences that the aligner does not know by itself: the last part of each name, which stands
   * wherever the name does. The aligner has the lexicon's words.
   * @param beads paragraphs that translate each other
   */
  sought(beads: readonly Bead[]): { readonly en: string; readonly zh: string }[] {
    const words = this.#words;
    const unknown = this.#candidates('zh', beads).filter(({ name, kind }) => kind !== null || !words?.isKnown(name));
    const pairs = choose(pairsOf(this.#candidates('en', beads), unknown, words), { en: new Set(), zh: new Set() });
    return [...this.#bracketed, ...pairs.map(entryOf)].slice(0, MOST_SOUGHT).map(lastParts);
  }

  /**
   * Names of the English half with what the Chinese half calls them, each once: those in brackets first, then by trust.
   * @param beads sentences or paragraphs, and titles, that translate each other
   */
  make(beads: readonly Bead[]): GlossaryEntry[] {
    const bracketed = this.#bracketed;
    const taken = { en: new Set(bracketed.map((one) => one.en)), zh: new Set(bracketed.map((one) => one.zh)) };
    const pairs = pairsOf(this.#candidates('en', beads), this.#candidates('zh', beads), this.#words);
    return [...bracketed, ...choose(pairs, taken).map(entryOf)];
  }
}

const entryOf = ({ en, zh, evidence }: Pair): GlossaryEntry => ({
  en: en.name,
  zh: zh.name,
  kind: en.kind ?? zh.kind ?? kindOf(zh.name),
  evidence,
  count: Math.max(1, Math.min(en.count, zh.count)),
});
