// The blocks of one article → the role of each, and the parts of both halves.
//
// Each half is read by itself, then once more with what the other half showed: a heading in one predicts a heading at the
// same place in the other, a dateline with a place makes "新德里-" one.

import type { MetadataFields } from '../byline/fields.ts';
import type { Block, Lang, NoiseMark, Source } from '../model.ts';
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

export interface ArticleInput {
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

function pass(input: ArticleInput, lang: Lang, placeExpected: boolean, twins: ReadonlySet<number>): Pass {
  const { source, blocks, marks, sides, titles } = input;
  const candidates = toCandidates(source, blocks, marks, sides[lang], lang, { placeExpected });
  const title = chooseTitle(candidates, { titles: titles[lang] });
  return { candidates, labels: decode(candidates, toContext(candidates, title, twins)) };
}

/** Content of a half in order: what has a counterpart in a translation. */
function content({ candidates, labels }: Pass): { candidate: Candidate; role: Label['role'] }[] {
  return candidates
    .map((candidate, i) => ({ candidate, role: labels[i]?.role ?? 'noise' }))
    .filter(({ role }) => role === 'paragraph' || role === 'heading');
}

/** Blocks of `into` that stand where `from` has a heading, if both halves have as many blocks. */
function twinsOf(from: Pass, into: Pass): Set<number> {
  const [a, b] = [content(from), content(into)];
  if (a.length !== b.length) return new Set();
  return new Set(a.flatMap(({ role }, i) => (role === 'heading' && b[i] !== undefined ? [b[i].candidate.index] : [])));
}

/** Whether one of the first paragraphs of a half opens with a dateline that names a place. */
function namesPlace({ candidates, labels }: Pass): boolean {
  const lead = candidates.filter((_, i) => labels[i]?.role === 'paragraph').slice(0, 3);
  return lead.some((candidate) => candidate.dateline?.place != null);
}

/** Structure of one article. */
export function structureArticle(input: ArticleInput): ArticleStructure {
  const none: ReadonlySet<number> = new Set();
  const en = pass(input, 'en', false, none);
  const zh = pass(input, 'zh', false, none);
  const both = en.candidates.length > 0 && zh.candidates.length > 0;
  const secondEn = both ? pass(input, 'en', namesPlace(zh), twinsOf(zh, en)) : en;
  const secondZh = both ? pass(input, 'zh', namesPlace(en), twinsOf(en, zh)) : zh;
  const labels = new Map<number, Label>();
  for (const { candidates, labels: given } of [secondEn, secondZh]) {
    candidates.forEach((candidate, i) => {
      const label = given[i];
      if (label !== undefined) labels.set(candidate.index, label);
    });
  }
  const parts = (lang: Lang, { candidates, labels: given }: Pass) =>
    toParts(input.source, lang, candidates, given, input.metadata[lang]);
  return { halves: { en: parts('en', secondEn), zh: parts('zh', secondZh) }, labels };
}
