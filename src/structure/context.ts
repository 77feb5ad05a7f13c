// What the evidence asks about a block's surroundings.
import { besideClaims, isLabelAlone } from '../byline/beside.ts';
import { genderOfGivenName } from '../language/given-names.ts';
import type { Candidate } from './candidate.ts';
import type { Context } from './evidence.ts';
import * as is from './patterns.ts';
import { isCopy, type Title } from './title.ts';
import type { Topic } from './topic.ts';

/** Blocks between an image and a picture credit, at most this many. */
const REACH = 4;

function picturedBlocks(candidates: readonly Candidate[]): Set<Candidate> {
  const found = new Set<Candidate>();
  candidates.forEach((candidate, i) => {
    if (!is.PICTURE_CREDIT.test(candidate.text) || candidate.mass > 30) return;
    const before = candidates.slice(Math.max(0, i - REACH), i);
    const image = before.findLastIndex((block) => block.block.kind === 'image');
    const near = image >= 0 ? before.slice(image + 1) : before.filter((block) => block.sinceImage > 0);
    for (const block of near) if (block.mass <= 80 && block.dateline === null) found.add(block);
  });
  return found;
}

function afterTitles(candidates: readonly Candidate[], copies: ReadonlySet<Candidate>): Set<Candidate> {
  return new Set(
    candidates.filter((candidate, i) => {
      const before = candidates[i - 1];
      return before !== undefined && copies.has(before) && !copies.has(candidate);
    }),
  );
}

/** From the headline to the byline, at most this many blocks. */
const HEAD = 6;

/** What stands between the headline and the byline: summaries, often several. */
function aboveBylines(candidates: readonly Candidate[], copies: ReadonlySet<Candidate>): Set<Candidate> {
  const found = new Set<Candidate>();
  candidates.forEach((candidate, i) => {
    if (!copies.has(candidate)) return;
    const below = candidates.slice(i + 1, i + 1 + HEAD);
    const byline = below.findIndex(isByline);
    const between = below.slice(0, Math.max(0, byline));
    if (between.some((block) => copies.has(block) || block.dateline !== null)) return;
    for (const block of between) if (block.mark === null) found.add(block);
  });
  return found;
}

/** Lines of the page between the lines of a byline, at most this many. */
const GAP = 2;

/**
 * Lines that are bylines beside one: `Transport correspondent, Ashlake` below `By Joel Prys`. A name between the headline and a
 * dateline, or a given name that is known, needs none beside it.
 */
function bylineBlocks(candidates: readonly Candidate[], copies: ReadonlySet<Candidate>): Set<Candidate> {
  const found = new Set<Candidate>();
  const isWeak = (candidate: Candidate) =>
    !copies.has(candidate) && candidate.mass <= 30 && besideClaims(candidate.text, candidate.lang) !== null;
  const spread = (from: number, step: 1 | -1) => {
    let gap = 0;
    for (let i = from + step; candidates[i] !== undefined && gap <= GAP; i += step) {
      const candidate = candidates[i];
      if (candidate === undefined || (!isWeak(candidate) && candidate.mark === null && !isByline(candidate))) return;
      if (isWeak(candidate)) found.add(candidate);
      else gap++;
    }
  };
  candidates.forEach((candidate, i) => {
    const before = candidates[i - 1];
    if (before !== undefined && copies.has(before) && isWeak(candidate)) {
      const [name] = besideClaims(candidate.text, candidate.lang) ?? [];
      const given = genderOfGivenName(name?.names[0]?.split(' ')[0]?.toLowerCase() ?? '') !== null;
      if (name?.role === 'authors' && (given || candidates[i + 1]?.dateline != null)) found.add(candidate);
    }
    if (isPostBelow(candidates[i - 1], candidate)) found.add(candidate);
    if (!isSure(candidate) && !found.has(candidate)) return;
    spread(i, -1);
    spread(i, 1);
  });
  return found;
}

/** A post on the line below a name: 乔尔·普里斯 ⏎ 驻阿什莱克记者. */
function isPostBelow(name: Candidate | undefined, post: Candidate): boolean {
  if (name === undefined || name.mass > 20 || post.mass > 20) return false;
  const [first] = besideClaims(name.text, name.lang) ?? [];
  const [second] = besideClaims(post.text, post.lang) ?? [];
  return first?.role === 'authors' && second?.role === 'other' && !isLabelAlone(post.text, post.lang);
}

/** A line that names who wrote the article, or when, and nothing else. */
function isByline({ segments }: Candidate): boolean {
  return segments !== null && segments.coverage >= 0.8 && segments.claims.some(({ role }) => BYLINE_ROLES.has(role));
}

/** A byline that says more than an outlet. */
const isSure = (candidate: Candidate) =>
  isByline(candidate) && candidate.segments?.claims.some(({ role }) => role !== 'agency') === true;

const BYLINE_ROLES: ReadonlySet<string> = new Set(['authors', 'date', 'agency']);

/** Items behind a line that ends in a colon: `three demands:` and what follows, while it looks alike. */
function ledInBlocks(candidates: readonly Candidate[]): Set<Candidate> {
  const found = new Set<Candidate>();
  candidates.forEach((candidate, i) => {
    const before = candidates[i - 1];
    if (before === undefined || candidate.block.kind === 'heading' || candidate.mass > 60) return;
    const item = candidate.block.kind === 'list-item' || candidate.open || candidate.broken;
    const alike = found.has(before) && (candidate.block.kind === before.block.kind || before.open);
    if ((before.colon && before.mass >= 5 && item) || (alike && (item || before.open))) found.add(candidate);
  });
  return found;
}

/** People who sign a letter, at most. */
const MOST_SIGNERS = 10;

/** The lines below the close of a letter: name, office, on whose behalf. */
function signedBlocks(candidates: readonly Candidate[]): Set<Candidate> {
  const found = new Set<Candidate>();
  candidates.forEach((candidate, i) => {
    if (!is.LETTER_CLOSE.test(candidate.text)) return;
    for (const line of candidates.slice(i + 1, i + 1 + MOST_SIGNERS)) {
      if (line.mass > 30 || line.mark !== null || (line.segments?.coverage ?? 0) >= 0.8) break;
      found.add(line);
    }
  });
  return found;
}

/** Whether a line is a heading of related stories. */
const headsRelated = (candidate: Candidate | undefined) =>
  candidate?.mark?.rule === 'noise/related' && candidate.mass <= 14;

/** Short lines below a heading of related stories, until prose comes again. */
function relatedBlocks(candidates: readonly Candidate[]): Set<Candidate> {
  const found = new Set<Candidate>();
  let below = false;
  for (const candidate of candidates) {
    if (headsRelated(candidate)) below = true;
    else if (candidate.mass >= 28 && candidate.period) below = false;
    else if (below && candidate.mark === null && !candidate.period && candidate.mass < 45) found.add(candidate);
  }
  return found;
}

/** What follows a line while it looks as it should: items below `Key points`, lines below `About the author`. */
function below(
  candidates: readonly Candidate[],
  opens: (candidate: Candidate) => boolean,
  goesOn: (candidate: Candidate, first: Candidate) => boolean,
  most: number,
): Set<Candidate> {
  const found = new Set<Candidate>();
  candidates.forEach((candidate, i) => {
    if (!opens(candidate)) return;
    const lines = candidates.slice(i + 1, i + 1 + most);
    const end = lines.findIndex((line) => !goesOn(line, lines[0] ?? line));
    for (const line of end < 0 ? lines : lines.slice(0, end)) found.add(line);
    if (end !== 0) found.add(candidate);
  });
  return found;
}

/** A box of key points: its heading and its items. */
const deckBoxes = (candidates: readonly Candidate[]) =>
  below(
    candidates,
    ({ text, mass }) => mass <= 8 && is.DECK_BOX.test(text),
    ({ block, mass }) => block.kind === 'list-item' && mass <= 60,
    8,
  );

/** Lines about the author, below a heading that says so: to the end of the half, as far as they are prose or short. */
const authorBoxes = (candidates: readonly Candidate[]) =>
  below(
    candidates,
    ({ text, mass }) => mass <= 12 && is.AUTHOR_BOX.test(text),
    ({ mark, block, mass, segments }) =>
      mark === null && block.kind !== 'heading' && mass <= 90 && (segments?.coverage ?? 0) < 0.8,
    3,
  );

/** Block quotes in a row with a call to subscribe among them: the box is the page's as a whole. */
function offerBoxes(candidates: readonly Candidate[]): Set<Candidate> {
  const found = new Set<Candidate>();
  let box: Candidate[] = [];
  const close = () => {
    if (box.some(({ mark }) => mark?.rule === 'noise/subscription')) for (const line of box) found.add(line);
    box = [];
  };
  for (const candidate of candidates) {
    if (candidate.block.kind === 'block-quote' && candidate.mass <= 40) box.push(candidate);
    else close();
  }
  close();
  return found;
}

/** Whether a half is a transcript or a speech with stage directions: several turns with the names of speakers. */
const hasTurns = (candidates: readonly Candidate[]) =>
  candidates.filter(({ text, stop }) => stop && is.SPEAKER_TURN.test(text)).length >= 3;

/** Blocks in a row that are no sentences: this many of them are links to other stories, if they speak of other things. */
const LIST = 6;
const FOREIGN = 0.5;

const isTitleLike = ({ block, period, open, colon, mass, dateline, broken }: Candidate) =>
  block.kind === 'text' && !period && !open && !colon && mass >= 2.5 && mass <= 60 && dateline === null && !broken;

/** Lists of titles: the links to other stories that stand above or below an article. */
function titleLists(candidates: readonly Candidate[], copies: ReadonlySet<Candidate>, topic: Topic): Set<Candidate> {
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

function loneLevels(candidates: readonly Candidate[]): Set<Candidate> {
  const headings = candidates.filter(({ block }) => block.level > 0);
  return new Set(
    headings.filter(({ block }) => headings.filter((other) => other.block.level === block.level).length === 1),
  );
}

/** Context of one half. */
export function toContext(candidates: readonly Candidate[], title: Title, topic: Topic): Context {
  const copies = new Set(candidates.filter((candidate) => isCopy(candidate, title)));
  const pictured = picturedBlocks(candidates);
  const after = afterTitles(candidates, copies);
  const summaries = aboveBylines(candidates, copies);
  const bylines = bylineBlocks(candidates, copies);
  const ledIn = ledInBlocks(candidates);
  const related = relatedBlocks(candidates);
  const firstRelated = new Set(
    candidates.filter((candidate, i) => related.has(candidate) && headsRelated(candidates[i - 1])),
  );
  const signed = signedBlocks(candidates);
  const lone = loneLevels(candidates);
  const keyPoints = deckBoxes(candidates);
  const aboutAuthor = authorBoxes(candidates);
  const offers = offerBoxes(candidates);
  const turns = hasTurns(candidates);
  const titles = titleLists(candidates, copies, topic);
  return {
    hasTitle: title.key !== '',
    topic,
    copy: (candidate) => copies.has(candidate),
    pictured: (candidate) => pictured.has(candidate),
    afterTitle: (candidate) => after.has(candidate),
    besideByline: (candidate) => bylines.has(candidate),
    aboveByline: (candidate) => summaries.has(candidate),
    opens: (candidate) => candidate === candidates[0],
    related: (candidate) => related.has(candidate),
    relatedBelow: (candidate) => firstRelated.has(candidate),
    keyPoints: (candidate) => keyPoints.has(candidate),
    aboutAuthor: (candidate) => aboutAuthor.has(candidate),
    offer: (candidate) => offers.has(candidate),
    turns,
    titleList: (candidate) => titles.has(candidate),
    loneLevel: (candidate) => lone.has(candidate),
    ledIn: (candidate) => ledIn.has(candidate),
    signs: (candidate) => signed.has(candidate),
  };
}
