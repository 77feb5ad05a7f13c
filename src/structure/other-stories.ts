// Links to other stories: below a heading that says so, or titles in a row that speak of other things.
//
//   Related Article
//   Walmart swaps back to lanes with cashiers
//   How many umbrellas does a house need?
import type { Candidate } from './candidate.ts';
import type { Topic } from './topic.ts';

/** Whether a line is a heading of related stories. */
export const headsRelated = (candidate: Candidate | undefined) =>
  candidate?.mark?.rule === 'noise/related' && candidate.mass <= 14;

/** Short lines below a heading of related stories, until prose comes again. */
export function relatedBlocks(candidates: readonly Candidate[]): Set<Candidate> {
  const found = new Set<Candidate>();
  let below = false;
  for (const candidate of candidates) {
    if (headsRelated(candidate)) below = true;
    else if (candidate.mass >= 28 && candidate.period) below = false;
    else if (below && candidate.mark === null && !candidate.period && candidate.mass < 45) found.add(candidate);
  }
  return found;
}

/** Blocks in a row that are no sentences: this many of them are links to other stories, if they speak of other things. */
const LIST = 6;
const FOREIGN = 0.5;

const isTitleLike = ({ block, period, open, colon, mass, dateline, broken }: Candidate) =>
  block.kind === 'text' && !period && !open && !colon && mass >= 2.5 && mass <= 60 && dateline === null && !broken;

/** Lists of titles: the links to other stories that stand above or below an article. */
export function titleLists(
  candidates: readonly Candidate[],
  copies: ReadonlySet<Candidate>,
  topic: Topic,
): Set<Candidate> {
  const found = new Set<Candidate>();
  let run: Candidate[] = [];
  const close = () => {
    const topics = run.flatMap((candidate) => topic(candidate) ?? []);
    const mean = topics.reduce((sum, share) => sum + share, 0) / Math.max(1, topics.length);
    if (run.length >= LIST && topics.length > 0 && mean < FOREIGN) for (const candidate of run) found.add(candidate);
    run = [];
  };
  for (const candidate of candidates) {
    if (isTitleLike(candidate) && !copies.has(candidate) && candidate.mark === null) run.push(candidate);
    else if (candidate.mark === null) close();
  }
  close();
  return found;
}
