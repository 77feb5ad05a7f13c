// A name of one half with the segments in which it stands.
import type { GlossaryEntry } from '../schema.ts';

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

interface Draft {
  readonly name: string;
  kind: Kind | null;
  readonly segments: Set<number>;
  count: number;
}

/** Gathers sightings of names. */
export class Candidates {
  readonly #drafts = new Map<string, Draft>();

  /** @param segment −1 where its sentence has no counterpart */
  see(name: string, kind: Kind | null, segment: number): void {
    const draft = this.#drafts.get(name) ?? { name, kind, segments: new Set<number>(), count: 0 };
    draft.kind ??= kind;
    draft.count++;
    if (segment >= 0) draft.segments.add(segment);
    this.#drafts.set(name, draft);
  }

  all(): Candidate[] {
    return [...this.#drafts.values()].filter(({ segments }) => segments.size > 0);
  }
}
