// Which title is the headline: the one line that looks like a title, stands above the body, and is repeated or named by the page.
import type { Candidate } from './candidate.ts';
import { sameTitle, titleKey, withoutSuffix } from './title-key.ts';

export interface TitleHints {
  /** Titles of the metadata in this language, as written. */
  readonly titles: readonly string[];
}

export interface Title {
  /** Key of the headline, '' where none was found. */
  readonly key: string;
  /** Keys of page titles without the site's suffix, which are copies too. */
  readonly keys: readonly string[];
}

const LONGEST = 75;
const SHORTEST = 2.5;
/** A candidate below this is no headline: a lone short line above a body is as often a label. */
const LEAST = 1.5;

const isProse = (candidate: Candidate) =>
  (candidate.mass >= 24 && candidate.stop && candidate.commas > 0) ||
  candidate.mass > 90 ||
  candidate.dateline !== null;

const isNoise = (candidate: Candidate) => (candidate.mark?.certainty ?? 0) >= 0.85;
const isCreditLine = (candidate: Candidate) => (candidate.segments?.coverage ?? 0) >= 0.7;

function keysOf(candidate: Candidate): string[] {
  return [candidate.key, ...withoutSuffix(candidate.text).map(titleKey)].filter((key) => key !== '');
}

function canBeTitle(candidate: Candidate): boolean {
  const { block, mass } = candidate;
  const title = block.kind === 'heading' || block.kind === 'text';
  return (
    title && mass >= SHORTEST && mass <= LONGEST && !isNoise(candidate) && !isCreditLine(candidate) && !candidate.period
  );
}

const LEVEL_SCORE = [0, 4.5, 2.6, 1.6, 0.5, 0, 0];

function scoreTitle(candidate: Candidate, place: number, toBody: number, copies: number, hints: TitleHints): number {
  const named = hints.titles.some(
    (title) =>
      sameTitle(candidate.key, titleKey(title)) ||
      withoutSuffix(title).some((part) => sameTitle(candidate.key, titleKey(part))),
  );
  const short = candidate.mass < 7 ? -1.5 : 0;
  const linked = candidate.linked ? -3 : 0;
  const shape =
    (candidate.colon ? -1.5 : 0) +
    (candidate.bold && candidate.block.level === 0 ? 0.5 : 0) +
    (/^\p{Ll}/u.test(candidate.text) ? -1 : 0);
  const near = toBody <= 4 ? 1.2 - 0.2 * toBody : 0;
  const first = place === 0 ? 1.2 : 0;
  return (
    (LEVEL_SCORE[candidate.block.level] ?? 0) +
    Math.min(copies, 3) * 2 +
    (named ? 4 : 0) +
    short +
    linked +
    shape +
    near +
    first
  );
}

/** The titles above the body: everything up to the first prose, or all headings where prose comes first. */
function pool(
  candidates: readonly Candidate[],
  hints: TitleHints,
): { candidate: Candidate; toBody: number; place: number }[] {
  const body = candidates.findIndex(isProse);
  const until = body < 0 ? candidates.length : body;
  const above = candidates.slice(0, until).map((candidate, i) => ({ candidate, toBody: until - i }));
  const below = candidates.slice(until).flatMap((candidate) => {
    const named = hints.titles.some((title) => sameTitle(candidate.key, titleKey(title)));
    return named ? [{ candidate, toBody: 9 }] : [];
  });
  return [...above, ...below]
    .filter(({ candidate }) => canBeTitle(candidate))
    .map((found, place) => ({ ...found, place }));
}

/** Choose the headline of a half. */
export function chooseTitle(candidates: readonly Candidate[], hints: TitleHints): Title {
  const titles = pool(candidates, hints);
  const all = candidates.slice(0, 400).map(keysOf);
  let best: Candidate | null = null;
  let top = LEAST;
  for (const { candidate, toBody, place } of titles) {
    const copies = all.filter((keys) => keys.some((key) => sameTitle(key, candidate.key))).length - 1;
    const score = scoreTitle(candidate, place, toBody, copies, hints);
    if (score > top) {
      best = candidate;
      top = score;
    }
  }
  return best === null ? { key: '', keys: [] } : { key: best.key, keys: keysOf(best) };
}

/** Whether a block is a copy of the headline, with or without a site's suffix. */
export function isCopy(candidate: Candidate, title: Title): boolean {
  if (title.key === '' || candidate.mass > 2 * LONGEST) return false;
  return keysOf(candidate).some((key) => title.keys.some((other) => sameTitle(key, other)));
}
