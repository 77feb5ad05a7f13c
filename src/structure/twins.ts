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

/** Twins of the blocks of `into`. @param second whether `into` is the language that comes second */
export function findTwins(from: LabelledHalf, into: LabelledHalf, kind: Layout['kind'], second: boolean): Twins {
  if (kind === 'interleaved') return byTurns(from, into, second ? -1 : 1);
  return kind === 'sequential' ? byPlace(from, into) : new Map();
}
