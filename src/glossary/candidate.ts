// Names of one half: where each stands, and from that in which segments.
import type { GlossaryEntry } from '../schema.ts';
import type { SegmentOf } from './segments.ts';

export type Kind = GlossaryEntry['kind'];

export interface Candidate {
  /** The fullest form of the half. */
  readonly name: string;
  /** Null where the half does not tell. */
  readonly kind: Kind | null;
  readonly segments: ReadonlySet<number>;
  /** How often any form of it stands in the half. */
  readonly count: number;
}

/** A place where a name stands, in whatever form. */
export interface Sighting {
  /** The fullest form of the half. */
  readonly name: string;
  readonly kind: Kind | null;
  readonly unit: number;
  /** Offset in the unit. */
  readonly at: number;
}

interface Draft {
  readonly name: string;
  kind: Kind | null;
  readonly segments: Set<number>;
  count: number;
}

/** The names of sightings with the segments in which they stand; those that stand in none are left out. */
export function gather(sightings: readonly Sighting[], segmentOf: SegmentOf): Candidate[] {
  const drafts = new Map<string, Draft>();
  for (const { name, kind, unit, at } of sightings) {
    const draft = drafts.get(name) ?? { name, kind, segments: new Set<number>(), count: 0 };
    draft.kind ??= kind;
    draft.count++;
    const segment = segmentOf(unit, at);
    if (segment >= 0) draft.segments.add(segment);
    drafts.set(name, draft);
  }
  return [...drafts.values()].filter(({ segments }) => segments.size > 0);
}
