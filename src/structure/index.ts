// The blocks of one article → the role of each, and the parts of both halves.
//
// Each half is read by itself, then once more with what the other half showed: a heading in one predicts a heading at the
// same place in the other, a dateline with a place makes "新德里-" one.

import type { MetadataFields } from '../byline/fields.ts';
import type { Block, Lang, NoiseMark, Role, Source } from '../model.ts';
import type { Layout as DocumentLayout } from '../schema.ts';
import { type Candidate, toCandidates } from './candidate.ts';
import { toContext } from './context.ts';
import { decode, type Label } from './decode.ts';
import { type HalfParts, toParts } from './parts.ts';
import { chooseTitle } from './title.ts';

export { dateOfUrl, findDates } from '../byline/dates.ts';
export type { BylineFields, MetadataFields } from '../byline/fields.ts';
export { completeYear, isEmpty } from '../byline/fields.ts';
export type { Label } from './decode.ts';
export type { HalfParts, StructuredParagraph, StructuredSection } from './parts.ts';

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

interface Pass {
  readonly candidates: readonly Candidate[];
  readonly labels: readonly Label[];
}

function pass(input: ArticleInput, lang: Lang, placeExpected: boolean, twins: Twins): Pass {
  const { source, blocks, marks, sides, titles } = input;
  const candidates = toCandidates(source, blocks, marks, sides[lang], lang, { placeExpected });
  const title = chooseTitle(candidates, { titles: titles[lang] });
  return { candidates, labels: decode(candidates, toContext(candidates, title, twins)) };
}

type Twins = ReadonlyMap<number, Role>;

/** A role that was decided with less is no hint for the other half. */
const SURE = 0.7;

function byIndex({ candidates, labels }: Pass): Map<number, { candidate: Candidate; label: Label }> {
  return new Map(
    candidates.flatMap((candidate, i) =>
      labels[i] === undefined ? [] : [[candidate.index, { candidate, label: labels[i] }] as const],
    ),
  );
}

/** Blocks of turns: each language's block stands right beside the other's, at about the same length. */
function twinsByTurns(from: Pass, into: Pass, offset: 1 | -1): Map<number, Role> {
  const known = byIndex(from);
  const twins = new Map<number, Role>();
  for (const candidate of into.candidates) {
    const other = known.get(candidate.index + offset);
    if (other === undefined || other.label.confidence < SURE) continue;
    const [a, b] = [candidate.mass, other.candidate.mass];
    if (a <= 2.5 * b + 6 && b <= 2.5 * a + 6) twins.set(candidate.index, other.label.role);
  }
  return twins;
}

/** Halves one after the other: the same place among what has a counterpart, if both have as many blocks. */
function twinsByPlace(from: Pass, into: Pass): Map<number, Role> {
  const content = ({ candidates, labels }: Pass) =>
    candidates
      .map((candidate, i) => ({ candidate, role: labels[i]?.role ?? 'noise' }))
      .filter(({ role }) => role === 'paragraph' || role === 'heading');
  const [a, b] = [content(from), content(into)];
  if (a.length !== b.length) return new Map();
  return new Map(a.flatMap(({ role }, i) => (b[i] === undefined ? [] : [[b[i].candidate.index, role] as const])));
}

function twinsOf(from: Pass, into: Pass, layout: Layout, after: boolean): Twins {
  if (layout.kind === 'interleaved') return twinsByTurns(from, into, after ? -1 : 1);
  return layout.kind === 'sequential' ? twinsByPlace(from, into) : new Map();
}

/** Whether one of the first paragraphs of a half opens with a dateline that names a place. */
function namesPlace({ candidates, labels }: Pass): boolean {
  const lead = candidates.filter((_, i) => labels[i]?.role === 'paragraph').slice(0, 3);
  return lead.some((candidate) => candidate.dateline?.place != null);
}

/** Structure of one article. */
export function structureArticle(input: ArticleInput): ArticleStructure {
  const none: Twins = new Map();
  const { layout } = input;
  const second = layout.order[1] ?? null;
  const en = pass(input, 'en', false, none);
  const zh = pass(input, 'zh', false, none);
  const both = en.candidates.length > 0 && zh.candidates.length > 0;
  const secondEn = both ? pass(input, 'en', namesPlace(zh), twinsOf(zh, en, layout, second === 'en')) : en;
  const secondZh = both ? pass(input, 'zh', namesPlace(en), twinsOf(en, zh, layout, second === 'zh')) : zh;
  const labels = new Map<number, Label>();
  for (const { candidates, labels: given } of [secondEn, secondZh]) {
    candidates.forEach((candidate, i) => {
      const label = given[i];
      if (label !== undefined) labels.set(candidate.index, label);
    });
  }
  const parts = (lang: Lang, { candidates, labels: given }: Pass) =>
    toParts(input.source, lang, candidates, given, input.metadata[lang], input.titles[lang]);
  return { halves: { en: parts('en', secondEn), zh: parts('zh', secondZh) }, labels };
}
