// What the evidence asks about a block's surroundings.
import { authorBoxes, deckBoxes, hasTurns, offerBoxes, signedBlocks } from './boxes.ts';
import { aboveBylines, bylineBlocks } from './byline-lines.ts';
import type { Candidate } from './candidate.ts';
import type { Context } from './evidence.ts';
import { headsRelated, relatedBlocks, titleLists } from './other-stories.ts';
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

/** An item that lost its sign: no sentence, on the line right below the one before it. */
const isBareItem = ({ block, period, colon, mass }: Candidate) =>
  block.kind === 'text' && !block.apart && !period && !colon && mass >= 10;

/** Items behind a line that ends in a colon: `three demands:` and what follows, while it looks alike. */
function ledInBlocks(candidates: readonly Candidate[]): Set<Candidate> {
  const found = new Set<Candidate>();
  candidates.forEach((candidate, i) => {
    const before = candidates[i - 1];
    if (before === undefined || candidate.block.kind === 'heading' || candidate.mass > 60) return;
    const item = candidate.block.kind === 'list-item' || candidate.open || candidate.broken || isBareItem(candidate);
    const alike = found.has(before) && (candidate.block.kind === before.block.kind || before.open);
    if ((before.colon && before.mass >= 5 && item) || (alike && (item || before.open))) found.add(candidate);
  });
  return found;
}

/** Headings without another one of their level. */
function loneLevels(candidates: readonly Candidate[]): Set<Candidate> {
  const levels = new Map<number, number>();
  for (const { block } of candidates) levels.set(block.level, (levels.get(block.level) ?? 0) + 1);
  return new Set(candidates.filter(({ block }) => block.level > 0 && levels.get(block.level) === 1));
}

/** Candidates whose neighbour is as it should be. */
function beside(
  candidates: readonly Candidate[],
  step: 1 | -1,
  test: (candidate: Candidate, neighbour: Candidate) => boolean,
): Set<Candidate> {
  return new Set(
    candidates.filter((candidate, i) => {
      const neighbour = candidates[i + step];
      return neighbour !== undefined && test(candidate, neighbour);
    }),
  );
}

/** Lines that begin with the words that stand for the image above them. */
const altLines = (candidates: readonly Candidate[]) =>
  beside(candidates, -1, ({ block, text }, above) => {
    const alt = above.block.kind === 'image' ? above.text : '';
    return block.kind === 'text' && alt.length >= 8 && text.startsWith(alt);
  });

/** Lines with a colon above the items of a list. */
const leadIns = (candidates: readonly Candidate[]) =>
  beside(
    candidates,
    1,
    ({ colon, block, mark }, next) =>
      colon && mark === null && block.kind === 'text' && (next.block.kind === 'list-item' || isBareItem(next)),
  );

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
  const alts = altLines(candidates);
  const leading = leadIns(candidates);
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
    saysAlt: (candidate) => alts.has(candidate),
    leadsIn: (candidate) => leading.has(candidate),
    turns,
    titleList: (candidate) => titles.has(candidate),
    loneLevel: (candidate) => lone.has(candidate),
    ledIn: (candidate) => ledIn.has(candidate),
    signs: (candidate) => signed.has(candidate),
  };
}
