// Which title is the headline: the one line that looks like a title, stands above the body, and is repeated or named by the page.
import { besideClaims } from '../byline/beside.ts';
import { hasTurns } from './boxes.ts';
import type { Candidate } from './candidate.ts';
import { LETTER_LINE, NUMBERED_HEADING, ORIGINAL_TITLE, SPEAKER_TURN } from './patterns.ts';
import { sameTitle, titleKey, titleOverlap, withoutSuffix } from './title-key.ts';
import type { Topic } from './topic.ts';

export interface TitleHints {
  /** Titles of the metadata in this language, as written. */
  readonly titles: readonly string[];
  /** How much of a block's words the prose of the half shares. */
  readonly topic: Topic;
  /** Blocks that stand beside the headline of the other half. */
  readonly beside: ReadonlySet<number>;
}

export interface Title {
  /** Key of the headline, '' where none was found. */
  readonly key: string;
  /** Keys of page titles without the site's suffix, which are copies too. */
  readonly keys: readonly string[];
}

const LONGEST = 75;
/** No title stands further from the start of the page, or from its body. */
const MOST_KEYS = 400;
const SHORTEST = 2.5;
/** Where the page's own title shares this much of its words, a line is a version of it. */
const ALIKE = 0.3;
/** A candidate below this is no headline: a lone short line above a body is as often a label. */
const LEAST = 1;

const isProse = (candidate: Candidate) =>
  (candidate.mass >= 14 && candidate.period) ||
  (candidate.mass >= 20 && candidate.stop && candidate.commas > 0) ||
  candidate.mass > 90 ||
  candidate.dateline !== null;

const isNoise = (candidate: Candidate) => (candidate.mark?.certainty ?? 0) >= 0.85;
const isCreditLine = (candidate: Candidate) => (candidate.segments?.coverage ?? 0) >= 0.7;

/** A line that is a post or a label: 驻阿什莱克记者. */
const isPostLine = ({ text, lang, mass }: Candidate) =>
  mass <= 20 && besideClaims(text, lang)?.some(({ role }) => role === 'other') === true;

/** The English title inside a Chinese page title: 图书管理员送书 Librarian Sends Books - 双语频道. */
const LATIN_PART = /(?:[A-Za-z'’]+[ ,:]+){3,}[A-Za-z'’]*/g;

function keysOf(candidate: Candidate): string[] {
  const own =
    candidate.lang === 'zh' ? withoutSuffix(candidate.text.replace(LATIN_PART, ' ').trim()).map(titleKey) : [];
  return [candidate.key, ...withoutSuffix(candidate.text).map(titleKey), ...own].filter((key) => key !== '');
}

function canBeTitle(candidate: Candidate): boolean {
  const { block, mass } = candidate;
  const title = block.kind === 'heading' || block.kind === 'text';
  return (
    title &&
    (mass >= SHORTEST || block.level > 0 || block.shared) &&
    mass <= LONGEST &&
    !isNoise(candidate) &&
    !isCreditLine(candidate) &&
    !isPostLine(candidate) &&
    !LETTER_LINE.test(candidate.text) &&
    !/^\s*<summary\b/i.test(candidate.raw) &&
    !candidate.period
  );
}

const LEVEL_SCORE = [0, 4.5, 2.6, 1.6, 0.5, 0, 0];

/** What a title that shares all of its words with the text has ahead of one that shares none. It tells candidates apart; a headline
 * that paraphrases is one all the same. */
const TOPIC = 5;
const NEUTRAL = 0.4;
/** More shared words than this say no more: summaries share all of theirs. */
const ENOUGH_SHARED = 0.55;

interface Titled {
  readonly candidate: Candidate;
  /** Its index among the candidates. */
  readonly at: number;
  readonly toBody: number;
  readonly place: number;
}

function scoreTitle({ candidate, toBody, place }: Titled, hints: TitleHints): number {
  const isNamed = (title: string) =>
    [title, ...withoutSuffix(title)].some((part) => sameTitle(candidate.key, titleKey(part)));
  const named = hints.titles.some(isNamed) ? 4 : 0;
  const twin = hints.beside.has(candidate.index) ? 3 : 0;
  const short = candidate.mass < 7 && candidate.block.level === 0 ? -0.8 : 0;
  const linked = candidate.linked ? -3 : 0;
  const colon = candidate.colon ? -1.5 : 0;
  const lower = /^[a-z\u00df-\u00ff]/u.test(candidate.text) ? -1 : 0;
  const near = toBody <= 4 ? 1.2 - 0.2 * toBody : 0;
  const first = place === 0 ? 1.2 : 0;
  return (LEVEL_SCORE[candidate.block.level] ?? 0) + named + twin + short + linked + colon + lower + near + first;
}

/** Where the body begins: at a dateline, else at the first prose that has more prose near it. */
function bodyStart(candidates: readonly Candidate[]): number {
  const dated = candidates.findIndex((candidate) => candidate.dateline !== null && candidate.mass >= 20);
  if (dated >= 0) return dated;
  // In a transcript the turns are the body, short as they are.
  if (hasTurns(candidates)) return candidates.findIndex(({ text, stop }) => stop && SPEAKER_TURN.test(text));
  const last = candidates.length - 3;
  return candidates.findIndex(
    (candidate, i) => isProse(candidate) && (i > last || candidates.slice(i + 1, i + 5).some(isProse)),
  );
}

/** The titles above the body: everything up to the first prose, or all headings where prose comes first. */
function pool(candidates: readonly Candidate[], hints: TitleHints): Titled[] {
  const body = bodyStart(candidates);
  const until = body < 0 ? candidates.length : body;
  const above = candidates.slice(0, until).map((candidate, at) => ({ candidate, at, toBody: until - at }));
  const near = above.filter(({ at, toBody }) => at < MOST_KEYS || toBody < MOST_KEYS);
  const titles = hints.titles.map(titleKey);
  const below = candidates.flatMap((candidate, at) => {
    const named = at >= until && titles.some((title) => sameTitle(candidate.key, title));
    return named ? [{ candidate, at, toBody: 9 }] : [];
  });
  return [...near, ...below]
    .filter(({ candidate }) => canBeTitle(candidate))
    .map((found, place) => ({ ...found, place }));
}

/** The title that the page gives itself: one of the first lines, with the site's name behind it. */
function pageTitle(candidates: readonly Candidate[]): Candidate | null {
  const first = candidates
    .slice(0, 3)
    .find(
      (candidate) =>
        !isNoise(candidate) &&
        candidate.dateline === null &&
        !candidate.stop &&
        candidate.mass >= 6 &&
        withoutSuffix(candidate.text).length > 0,
    );
  return first !== undefined && first.block.level === 0 && first.mass <= LONGEST + 10 ? first : null;
}

/** What a copy of a title counts for; the words of a menu come several times too, and say less than this. */
const COPY = 2;
const ENOUGH = 9;

/** What all titles of a half are measured against; made once. */
interface Page {
  readonly candidates: readonly Candidate[];
  readonly keys: readonly (readonly string[])[];
  /** The title that the page gives itself. */
  readonly title: Candidate | null;
  /** How many headings have each level, and how many short lines a number. */
  readonly levels: readonly number[];
  readonly numbered: number;
}

function toPage(candidates: readonly Candidate[]): Page {
  const levels = [0, 0, 0, 0, 0, 0, 0];
  for (const { block } of candidates) levels[block.level] = (levels[block.level] ?? 0) + 1;
  return {
    candidates,
    keys: candidates.slice(0, MOST_KEYS).map(keysOf),
    title: pageTitle(candidates),
    levels,
    numbered: candidates.filter(({ mass, text }) => mass <= LONGEST && NUMBERED_HEADING.test(text)).length,
  };
}

/** What stands around a title: copies elsewhere, the page's own title, a byline below it, others like it. */
function surroundings({ candidate, at }: Titled, page: Page): number {
  const copies = page.keys.filter((other) => other.some((key) => sameTitle(key, candidate.key))).length - 1;
  const alike =
    page.title !== null && page.title !== candidate && titleOverlap(page.title.text, candidate.text) >= ALIKE;
  const { level } = candidate.block;
  const peers = level > 1 ? (page.levels[level] ?? 0) - Math.max(1, copies + 1) : 0;
  const listed = NUMBERED_HEADING.test(candidate.text) && page.numbered > 1;
  const credited = page.candidates.slice(at + 1, at + 4).some(isCreditLine);
  return (
    Math.min(copies, 3) * COPY * Math.min(1, candidate.mass / ENOUGH) +
    (alike ? 3 : 0) +
    (credited ? 1 : 0) -
    (peers > 1 || listed ? 3.5 : 0) -
    (page.title === candidate ? 1 : 0)
  );
}

/** Choose the headline of a half. */
export function chooseTitle(candidates: readonly Candidate[], hints: TitleHints): Title {
  const page = toPage(candidates);
  let best: Candidate | null = null;
  let top = Number.NEGATIVE_INFINITY;
  for (const titled of pool(candidates, hints)) {
    const alone = scoreTitle(titled, hints) + surroundings(titled, page);
    const score = alone + TOPIC * (Math.min(hints.topic(titled.candidate) ?? NEUTRAL, ENOUGH_SHARED) - NEUTRAL);
    if (Math.max(alone, score) <= LEAST || score <= top) continue;
    best = titled.candidate;
    top = score;
  }
  if (best === null) return { key: '', keys: [] };
  const version = page.title !== null && titleOverlap(page.title.text, best.text) >= ALIKE ? keysOf(page.title) : [];
  return { key: best.key, keys: [...keysOf(best), ...version] };
}

/** Whether a block is a copy of the headline, with or without a site's suffix. */
export function isCopy(candidate: Candidate, title: Title): boolean {
  if (title.key === '' || candidate.mass > 2 * LONGEST) return false;
  if (ORIGINAL_TITLE.test(candidate.text)) return true;
  return keysOf(candidate).some((key) => title.keys.some((other) => sameTitle(key, other)));
}
