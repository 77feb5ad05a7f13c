// Which name of one half is which name of the other: by quotations that translate each other, by originals in brackets, and
// by names in Latin letters that stand in the Chinese as they are.
//
//   “…,” David Roe said.  ↔  “……”罗说。      David Roe ↔ 大卫·罗, where 大卫·罗(David Roe) stands in the half
import type { Bead, GlossaryEntry, Quote } from '../schema.ts';

/** What is known of one half. */
export interface HalfVoices {
  readonly quotes: readonly Quote[];
  /** All its words. */
  readonly text: string;
}

/** Names of the other half. */
export interface NameLinks {
  /** What a name of the English half is called in the Chinese one. */
  readonly zhOf: (en: string) => string | null;
  readonly enOf: (zh: string) => string | null;
}

type Via = NonNullable<Quote['speaker']>['via'];

/** How far the way to a speaker can be trusted. */
export const TRUST: Readonly<Record<Via, number>> = {
  name: 1,
  description: 0.6,
  pronoun: 0.5,
  carried: 0.3,
  'other-half': 0,
};

/** A pair that the text itself gives counts as much as this many quotations. */
const GIVEN = 4;
const EVIDENCE: Readonly<Record<GlossaryEntry['evidence'], number>> = {
  parenthesis: GIVEN,
  transliteration: 1.5,
  lexicon: 1,
  aligned: 0.5,
};
/** Two names are linked from this much on: one pair of quotations whose speakers are named. */
const ENOUGH = 0.8;
const LEAST_SCORE = 0.5;

type Votes = Map<string, Map<string, number>>;

function vote(votes: Votes, en: string, zh: string, weight: number): void {
  const row = votes.get(en) ?? new Map<string, number>();
  row.set(zh, (row.get(zh) ?? 0) + weight);
  votes.set(en, row);
}

/** Pairs of quotations, one of each half. */
export function quotePairs(en: HalfVoices, zh: HalfVoices, beads: readonly Bead[]): (readonly [Quote, Quote])[] {
  const byId = new Map([...en.quotes, ...zh.quotes].map((quote) => [quote.id, quote]));
  return beads.flatMap((bead) => {
    if (bead.score < LEAST_SCORE) return [];
    const [left, right] = [bead.en, bead.zh].map((ids) => ids.flatMap((id) => byId.get(id) ?? []));
    return (left ?? []).flatMap((one) => (right ?? []).map((other) => [one, other] as const));
  });
}

function voteByQuotes(votes: Votes, pairs: readonly (readonly [Quote, Quote])[]): void {
  for (const [en, zh] of pairs) {
    if (!en.speaker || !zh.speaker) continue;
    vote(votes, en.speaker.name, zh.speaker.name, TRUST[en.speaker.via] * TRUST[zh.speaker.via]);
  }
}

const hasLatinName = (text: string, name: string): boolean =>
  /^\p{Lu}[\p{L}.'’-]+ \p{Lu}/u.test(name) && text.includes(name);

/** The best partner of each name, where both choose each other. */
function mutual(votes: Votes): Map<string, string> {
  const best = (row: ReadonlyMap<string, number>) =>
    [...row].reduce<readonly [string, number]>((top, one) => (one[1] > top[1] ? one : top), ['', 0]);
  const back: Votes = new Map();
  for (const [en, row] of votes) for (const [zh, weight] of row) vote(back, zh, en, weight);
  const links = new Map<string, string>();
  for (const [en, row] of votes) {
    const [zh, weight] = best(row);
    if (weight >= ENOUGH && best(back.get(zh) ?? new Map())[0] === en) links.set(en, zh);
  }
  return links;
}

/** Link the names of the speakers of two halves. */
export function linkNames(
  en: HalfVoices,
  zh: HalfVoices,
  pairs: readonly (readonly [Quote, Quote])[],
  glossary: readonly GlossaryEntry[],
): NameLinks {
  const votes: Votes = new Map();
  for (const { en: name, zh: other, kind, evidence } of glossary)
    if (kind === 'person' || kind === 'organisation') vote(votes, name, other, EVIDENCE[evidence]);
  voteByQuotes(votes, pairs);
  // Raghu Gupta in the Chinese text is himself; where it only follows his Chinese name in brackets, the glossary has him.
  const known = new Set(glossary.filter(({ evidence }) => evidence === 'parenthesis').map((entry) => entry.en));
  for (const quote of en.quotes) {
    const name = quote.speaker?.name ?? '';
    if (!known.has(name) && hasLatinName(zh.text, name)) vote(votes, name, name, GIVEN);
  }
  const links = mutual(votes);
  const back = new Map([...links].map(([left, right]) => [right, left]));
  return { zhOf: (name) => links.get(name) ?? null, enOf: (name) => back.get(name) ?? null };
}
