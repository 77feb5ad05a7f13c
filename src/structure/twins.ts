// What one half tells about the other: a heading here predicts one at the same place there, boilerplate that is translated
// too is still boilerplate.
//
//   turns   en caption │ zh ?        places   en: p p h p p p
//           same length, next to it           zh: p p ? p p p   as many blocks: the third is a heading
import type { Role } from '../model.ts';
import type { Layout } from '../schema.ts';
import type { Candidate } from './candidate.ts';
import type { Label } from './decode.ts';
import type { Evidence } from './evidence.ts';

/** Roles at the place of a block in the other half, by the index of the block. */
export type Twins = ReadonlyMap<number, Role>;

export interface LabelledHalf {
  readonly candidates: readonly Candidate[];
  readonly labels: readonly Label[];
}

/** A role that was decided with less is no hint. */
const SURE = 0.7;

/** What a twin's role speaks for, in the same role. */
export const TWIN_EVIDENCE: Readonly<Partial<Record<Role, Pick<Evidence, 'id' | 'weight'>>>> = {
  paragraph: { id: 'structure/twin-paragraph', weight: 1 },
  heading: { id: 'structure/twin-heading', weight: 3 },
  caption: { id: 'structure/twin-caption', weight: 11 },
  note: { id: 'structure/twin-note', weight: 9 },
  deck: { id: 'structure/twin-deck', weight: 3 },
  byline: { id: 'structure/twin-byline', weight: 9 },
  credit: { id: 'structure/twin-credit', weight: 9 },
  noise: { id: 'structure/twin-noise', weight: 2.5 },
};

/** Blocks of turns: each language's block stands right beside the other's, at about the same length. */
function byTurns(from: LabelledHalf, into: LabelledHalf, offset: 1 | -1): Twins {
  const known = new Map(from.candidates.map((candidate, i) => [candidate.index, { candidate, label: from.labels[i] }]));
  const twins = new Map<number, Role>();
  for (const candidate of into.candidates) {
    const other = known.get(candidate.index + offset);
    if (other?.label === undefined || other.label.confidence < SURE) continue;
    const [a, b] = [candidate.mass, other.candidate.mass];
    if (a <= 2.5 * b + 6 && b <= 2.5 * a + 6) twins.set(candidate.index, other.label.role);
  }
  return twins;
}

/** Paragraphs and headings in order: what has a counterpart in a translation. */
function content({ candidates, labels }: LabelledHalf): { index: number; role: Role }[] {
  return candidates.flatMap(({ index }, i) => {
    const role = labels[i]?.role;
    return role === 'paragraph' || role === 'heading' ? [{ index, role }] : [];
  });
}

/** Halves one after the other: the same place, if both have as many blocks. */
function byPlace(from: LabelledHalf, into: LabelledHalf): Twins {
  const [a, b] = [content(from), content(into)];
  if (a.length !== b.length) return new Map();
  return new Map(a.flatMap(({ role }, i) => (b[i] === undefined ? [] : [[b[i].index, role] as const])));
}

/** Blocks right beside the headline of the other half, where this one has none: two titles stand together. */
export function besideHeadline(from: LabelledHalf, into: LabelledHalf): ReadonlySet<number> {
  const headlines = ({ candidates, labels }: LabelledHalf) =>
    candidates.filter((_, i) => labels[i]?.role === 'headline').map(({ index }) => index);
  if (headlines(into).length > 0) return new Set();
  return new Set(headlines(from).flatMap((index) => [index - 1, index + 1]));
}

/** Parts of one line: the other language's part stands right before or behind. */
function byLines(from: LabelledHalf, into: LabelledHalf): Twins {
  const known = new Map(from.candidates.map((candidate, i) => [candidate.index, { candidate, label: from.labels[i] }]));
  const twins = new Map<number, Role>();
  for (const { block, index } of into.candidates) {
    if (!block.shared) continue;
    const beside = [known.get(index - 1), known.get(index + 1)].filter(
      (other) => other?.candidate.block.line === block.line,
    );
    const [other] = beside;
    if (beside.length === 1 && other?.label !== undefined && other.label.confidence >= SURE)
      twins.set(index, other.label.role);
  }
  return twins;
}

/** Twins of the blocks of `into`. @param second whether `into` is the language that comes second */
export function findTwins(from: LabelledHalf, into: LabelledHalf, kind: Layout['kind'], second: boolean): Twins {
  const lines = byLines(from, into);
  if (kind === 'interleaved') return new Map([...byTurns(from, into, second ? -1 : 1), ...lines]);
  return kind === 'sequential' ? new Map([...byPlace(from, into), ...lines]) : lines;
}
