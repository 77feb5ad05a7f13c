// Sections follow their paragraphs and headings: what most of them are linked to is linked.
//
//   en  s1: p1 p2    s2: p3 p4 p5        votes   s1–s1: 2   s2–s2: 2   s2–s3: 1
//   zh  s1: p1 p2    s2: p3 p4   s3: p5  beads   s1 ↔ s1    s2 ↔ s2 s3
import type { Bead } from '../schema.ts';
import type { ScoredBead } from './evidence.ts';
import type { HalfUnits, StreamItem } from './halves.ts';

interface Vote {
  readonly en: number;
  readonly zh: number;
  readonly weight: number;
  readonly score: number;
}

/** Weight of a bead's units by section: headings speak for their section, paragraphs by number. */
function countVotes(beads: readonly ScoredBead[], en: readonly StreamItem[], zh: readonly StreamItem[]): Vote[] {
  const votes = new Map<string, Vote>();
  for (const { i, m, j, n, score } of beads) {
    if (m === 0 || n === 0) continue;
    for (const a of en.slice(i, i + m))
      for (const b of zh.slice(j, j + n)) {
        const key = `${a.section} ${b.section}`;
        const weight = (a.heading && b.heading ? 2 : 1) / Math.max(m, n);
        const known = votes.get(key) ?? { en: a.section, zh: b.section, weight: 0, score: 0 };
        votes.set(key, { ...known, weight: known.weight + weight, score: known.score + weight * score });
      }
  }
  return [...votes.values()];
}

/** Votes that hold a fair part of either section; a stray paragraph links nothing. */
function strongVotes(votes: readonly Vote[]): Vote[] {
  const total = (side: 'en' | 'zh', section: number) =>
    votes.reduce((sum, vote) => sum + (vote[side] === section ? vote.weight : 0), 0);
  return votes.filter((vote) => vote.weight >= 0.34 * Math.min(total('en', vote.en), total('zh', vote.zh)));
}

/** Link the sections of two halves from the beads of their streams. */
export function linkSections(
  beads: readonly ScoredBead[],
  en: readonly StreamItem[],
  zh: readonly StreamItem[],
  halves: { readonly en: HalfUnits; readonly zh: HalfUnits },
): Bead[] {
  const votes = strongVotes(countVotes(beads, en, zh)).sort((a, b) => a.en - b.en || a.zh - b.zh);
  const groups: { en: Set<number>; zh: Set<number>; weight: number; score: number }[] = [];
  for (const vote of votes) {
    const group = groups.find((known) => known.en.has(vote.en) || known.zh.has(vote.zh));
    if (group) {
      group.en.add(vote.en);
      group.zh.add(vote.zh);
      group.weight += vote.weight;
      group.score += vote.score;
    } else groups.push({ en: new Set([vote.en]), zh: new Set([vote.zh]), weight: vote.weight, score: vote.score });
  }
  const linked = groups.map(({ en: left, zh: right, weight, score }) => ({
    en: [...left].sort((a, b) => a - b).map((at) => halves.en.sections[at]?.id ?? ''),
    zh: [...right].sort((a, b) => a - b).map((at) => halves.zh.sections[at]?.id ?? ''),
    score: score / weight,
  }));
  return addLonely(linked, halves);
}

/** Sections without counterpart stand alone, in their place. */
function addLonely(linked: readonly Bead[], { en, zh }: { readonly en: HalfUnits; readonly zh: HalfUnits }): Bead[] {
  const beads: Bead[] = [];
  const done = new Set(linked.flatMap((bead) => [...bead.en, ...bead.zh]));
  for (const { id } of en.sections) {
    const bead = linked.find((known) => known.en[0] === id);
    if (bead) beads.push(bead);
    else if (!done.has(id)) beads.push({ en: [id], zh: [], score: 0.5 });
  }
  for (const { id } of zh.sections) if (!done.has(id)) beads.push({ en: [], zh: [id], score: 0.5 });
  return beads;
}
