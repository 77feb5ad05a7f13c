// The names of both halves that name the same: by brackets, by sound, by the lexicon, by where they stand.
//
//   大卫·萨克斯(David Sacks)                     parenthesis
//   Vance … 万斯, in the same sentences          transliteration
//   United States … 美国                         lexicon
//   Ellmoor Anglers … 埃尔穆尔钓鱼协会, always together      aligned

import { titleEndingAt } from '../language/titles-zh.ts';
import { isWord } from '../language/words-en.ts';
import { type Lexicon, stemOf, theLexicon } from '../lexicon/index.ts';
import type { Lang } from '../model.ts';
import type { Bead, GlossaryEntry } from '../schema.ts';
import { readBrackets } from './brackets.ts';
import { type Candidate, gather, type Sighting } from './candidate.ts';
import { chineseSightings } from './chinese.ts';
import { englishSightings } from './english.ts';
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
  let both = 0;
  for (const segment of en.segments) if (zh.segments.has(segment)) both++;
  return (2 * both) / (en.segments.size + zh.segments.size);
}

/** Stems of the words of weight of a name. */
const stemsOf = (name: string): string[] =>
  name
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word.length > 1 && !isWord('preposition', word) && !isWord('determiner', word) && word !== 'and')
    .map(stemOf);

/** Whether a string is a word of the lexicon as it stands: 以上 writes no foreign name, though its characters could. */
const isKnownWord = (chinese: string, lexicon: Lexicon): boolean =>
  lexicon.longestAt(chinese, 0) >= 0 && lexicon.length === chinese.length;

/**
 * How well the lexicon gives a name for a Chinese word, or for the words that make it up: the share of the stems of their
 * glosses that the name has, 0–1; 0 where it lacks a word of the name, or the name lacks a part.
 */
function glossedShare(stems: readonly number[], chinese: string, lexicon: Lexicon): number {
  const glossed = new Set<number>();
  for (let at = 0; at < chinese.length; ) {
    const word = lexicon.longestAt(chinese, at);
    const { length } = lexicon;
    if (word < 0) return 0;
    const { from, sure } = lexicon.glossOf(word);
    const own = [...lexicon.glosses.subarray(from, sure)];
    if (!own.some((stem) => stems.includes(stem))) return 0;
    for (const stem of own) glossed.add(stem);
    at += length;
  }
  return stems.length > 0 && stems.every((stem) => glossed.has(stem)) ? stems.length / glossed.size : 0;
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

const canSound = (en: Candidate, zh: Candidate, lexicon: Lexicon): boolean =>
  en.kind !== 'organisation' &&
  (zh.kind === 'person' || (zh.kind === null && !isKnownWord(zh.name, lexicon))) &&
  (en.kind === 'person' || !PEOPLE.test(en.name));

/** Names that no list and no sound joins are one where they keep together as often as this, more than once. */
const TOGETHER = 0.8;

/** High = 高处: one word with a capital, once, for a word that ends as no name does, is hardly a name. */
const isCommon = (en: Candidate, zh: Candidate): boolean =>
  en.kind === null && !en.name.includes(' ') && en.count < 2 && kindOf(zh.name) === 'term';

function pairOf(en: Candidate, zh: Candidate, stems: readonly number[], lexicon: Lexicon | null): Pair | null {
  const together = togetherness(en, zh);
  if (together === 0 || en.name === zh.name || !canBeOne(en, zh)) return null;
  const glossed = lexicon && together >= LOOSE && zh.kind !== 'person' ? glossedShare(stems, zh.name, lexicon) : 0;
  if (glossed > 0 && !isCommon(en, zh)) return { en, zh, evidence: 'lexicon', weight: 2 + together + glossed };
  const sound = lexicon && canSound(en, zh, lexicon) ? likeness(en, zh, lexicon) : 0;
  if (sound >= (zh.name.length < 3 && zh.kind === null ? SURELY_ALIKE : ALIKE) && together >= LOOSE)
    return { en, zh, evidence: 'transliteration', weight: 1 + sound + together };
  const isNamed = zh.kind === 'person' || zh.kind === 'organisation';
  if (isNamed && en.kind === zh.kind && together >= TOGETHER && en.segments.size > 1)
    return { en, zh, evidence: 'aligned', weight: 0.5 + together };
  return null;
}

/** All pairs that share a segment. */
function pairsOf(en: readonly Candidate[], zh: readonly Candidate[], lexicon: Lexicon | null): Pair[] {
  const bySegment = new Map<number, Candidate[]>();
  for (const one of zh)
    for (const segment of one.segments) {
      const list = bySegment.get(segment);
      if (list) list.push(one);
      else bySegment.set(segment, [one]);
    }
  return en.flatMap((one) => {
    // U.S. Food: what is left without its initials is another name.
    const stems = lexicon && !one.name.includes('.') ? stemsOf(one.name).map((stem) => lexicon.stemNumber(stem)) : [];
    const beside = new Set([...one.segments].flatMap((segment) => bySegment.get(segment) ?? []));
    return [...beside].flatMap((other) => pairOf(one, other, stems, lexicon) ?? []);
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

/** Makes glossaries of one article: where names stand is found once, what stands together is told by each set of beads. */
export class GlossaryMaker {
  readonly #halves: Readonly<Record<Lang, NamedHalf>>;
  readonly #lexicon = theLexicon();
  readonly #bracketed: readonly GlossaryEntry[];
  readonly #seen: Readonly<Record<Lang, readonly Sighting[]>>;

  constructor(en: NamedHalf, zh: NamedHalf) {
    this.#halves = { en, zh };
    this.#bracketed = readBrackets(en, zh);
    const left = englishSightings(en);
    const sought = new Set(left.filter(({ name }) => name.includes(' ')).map(({ name }) => letters(name)));
    this.#seen = { en: left, zh: chineseSightings(zh, this.#lexicon, sought) };
  }

  #candidates(lang: Lang, beads: readonly Bead[]): Candidate[] {
    return gather(this.#seen[lang], segmentsOf(lang, this.#halves[lang], beads));
  }

  /**
   * Names of the English half with what the Chinese half calls them, each once: those in brackets first, then by trust.
   * @param beads sentences or paragraphs, and titles, that translate each other
   */
  make(beads: readonly Bead[]): GlossaryEntry[] {
    const bracketed = this.#bracketed;
    const taken = { en: new Set(bracketed.map((one) => one.en)), zh: new Set(bracketed.map((one) => one.zh)) };
    const pairs = pairsOf(this.#candidates('en', beads), this.#candidates('zh', beads), this.#lexicon);
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

const LAST_PART = /[^\s·・•‧]+$/;
/** Names that are looked for in every sentence, at most. */
const MOST_SOUGHT = 60;

/**
 * What to look for in sentences that the aligner does not know by itself: the last part of each name, which stands wherever
 * the name does.
 */
export function soughtNames(glossary: readonly GlossaryEntry[]): { readonly en: string; readonly zh: string }[] {
  return glossary
    .filter(({ evidence }) => evidence !== 'lexicon')
    .slice(0, MOST_SOUGHT)
    .map(({ en, zh, kind }) =>
      kind === 'person' && DOT.test(zh)
        ? { en: LAST_PART.exec(en)?.[0] ?? en, zh: LAST_PART.exec(zh)?.[0] ?? zh }
        : { en, zh },
    );
}
