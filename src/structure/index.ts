// The blocks of one article → the role of each, and the parts of both halves.
//
// Each half is read by itself, then once more with what the other half showed: a heading in one predicts a heading at the
// same place in the other, a dateline with a place makes "新德里-" one.

import type { MetadataFields } from '../byline/fields.ts';
import type { Block, Lang, NoiseMark, Source } from '../model.ts';
import type { Layout as DocumentLayout } from '../schema.ts';
import { type Candidate, expectPlaces, toCandidates, toSurroundings } from './candidate.ts';
import { toContext } from './context.ts';
import { decode, type Label, type Scored, scoreAll } from './decode.ts';
import { type HalfParts, toParts } from './parts.ts';
import { chooseTitle } from './title.ts';
import { toTopic } from './topic.ts';
import { besideHeadline, findTwins, type LabelledHalf } from './twins.ts';

export { dateOfUrl, findDates } from '../byline/dates.ts';
export type { BylineFields, MetadataFields } from '../byline/fields.ts';
export { completeYear, isEmpty } from '../byline/fields.ts';
export type { Label } from './decode.ts';
export type { HalfParts, StructuredParagraph, StructuredSection } from './parts.ts';
export { cleanTitle } from './title-key.ts';

type Layout = Pick<DocumentLayout, 'kind' | 'order'>;

export interface ArticleInput {
  readonly layout: Layout;
  readonly source: Source;
  readonly blocks: readonly Block[];
  readonly marks: readonly (NoiseMark | null)[];
  /** Indices of the blocks of each half, in order. */
  readonly sides: Readonly<Record<Lang, readonly number[]>>;
  readonly titles: Readonly<Record<Lang, readonly string[]>>;
  readonly metadata: Readonly<Record<Lang, MetadataFields>>;
}

export interface ArticleStructure {
  readonly halves: Readonly<Record<Lang, HalfParts>>;
  /** Label of each block, by its index; none for metadata. */
  readonly labels: ReadonlyMap<number, Label>;
}

interface Reading extends LabelledHalf {
  readonly scored: readonly Scored[];
}

const NOWHERE: ReadonlySet<number> = new Set();

/** A half read by itself. @param beside blocks that stand beside the headline of the other half */
function readHalf(
  candidates: readonly Candidate[],
  titles: readonly string[],
  beside: ReadonlySet<number> = NOWHERE,
): Reading {
  const topic = toTopic(candidates);
  const context = toContext(candidates, chooseTitle(candidates, { titles, topic, beside }), topic);
  const scored = scoreAll(candidates, context);
  return { candidates, scored, labels: decode(candidates, scored, new Map()) };
}

/** A half read once more with what the other half showed. */
function readAgain(
  half: Reading,
  other: Reading,
  titles: readonly string[],
  kind: Layout['kind'],
  second: boolean,
): Reading {
  const places = namesPlace(other) && !namesPlace(half);
  const beside = besideHeadline(other, half);
  const again = places || beside.size > 0;
  const expected = places ? expectPlaces(half.candidates) : half.candidates;
  const { candidates, scored } = again ? readHalf(expected, titles, beside) : half;
  const twins = findTwins(other, half, kind, second);
  return twins.size === 0 && !again ? half : { candidates, scored, labels: decode(candidates, scored, twins) };
}

/** Whether one of the first paragraphs of a half opens with a dateline that names a place. */
function namesPlace({ candidates, labels }: LabelledHalf): boolean {
  const lead = candidates.filter((_, i) => labels[i]?.role === 'paragraph').slice(0, 3);
  return lead.some((candidate) => candidate.dateline?.place != null);
}

/** Structure of one article. */
export function structureArticle(input: ArticleInput): ArticleStructure {
  const { source, layout, sides, titles } = input;
  const surroundings = toSurroundings(source, input.blocks, input.marks);
  const first = (lang: Lang) => readHalf(toCandidates(source, surroundings, sides[lang], lang), titles[lang]);
  const [en, zh] = [first('en'), first('zh')];
  const again = (lang: Lang, half: Reading, other: Reading) =>
    readAgain(half, other, titles[lang], layout.kind, layout.order[1] === lang);
  const halves = { en: again('en', en, zh), zh: again('zh', zh, en) };
  const labels = new Map<number, Label>();
  for (const half of [halves.en, halves.zh]) {
    half.candidates.forEach(({ index }, i) => {
      const label = half.labels[i];
      if (label !== undefined) labels.set(index, label);
    });
  }
  const parts = (lang: Lang) =>
    toParts(lang, halves[lang].candidates, halves[lang].labels, input.metadata[lang], titles);
  return { halves: { en: parts('en'), zh: parts('zh') }, labels };
}
