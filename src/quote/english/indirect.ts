// Reported speech without marks: a verb of saying with a clause, before it or after it.
//
//   Lee said that the rain would stop.     The rain would stop, Lee said.
//                 ^^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^^^
import type { Place } from '../finding.ts';
import type { Cue } from './cue.ts';
import type { Scene } from './scene.ts';

export interface Indirect {
  readonly place: Place;
  readonly cue: Cue;
}

const MIN_WORDS = 3;

function place(scene: Scene, from: number, to: number): Place | null {
  let end = to;
  while (end > from && !scene.tokens[end - 1]?.isWord && !/^[)%’']$/.test(scene.tokens[end - 1]?.text ?? '')) end--;
  if (end - from < MIN_WORDS) return null;
  return { unit: scene.unit, span: [scene.tokens[from]?.start ?? 0, scene.tokens[end - 1]?.end ?? 0] };
}

/** A clause begins at `at` with a subject of its own: a name, a pronoun, a determiner. */
function opensClause(scene: Scene, at: number): boolean {
  const token = scene.tokens[at];
  if (!token?.isWord) return false;
  if (
    /^(?:that|he|she|it|they|we|i|you|there|this|these|those|the|a|an|his|her|its|their|if|when|while|some|many|most|no)$/.test(
      token.lower,
    )
  )
    return true;
  return scene.nameAt.has(at);
}

/** The reported clause of a sentence, where a verb of saying governs one. */
export function indirectOf(scene: Scene, [from, to]: readonly [number, number], cues: readonly Cue[]): Indirect | null {
  for (const cue of cues) {
    if (cue.form.kind === 'judge' || cue.form.form === 'stem' || cue.way === 'relative' || cue.way === 'infinitive')
      continue;
    const next = cue.at + 1;
    const isLast = next >= to - 1 || /^[.!?]$/.test(scene.tokens[next]?.text ?? '');
    if (cue.form.kind === 'speech' && cue.subject.from > from + MIN_WORDS && (isLast || cue.way === 'inverted')) {
      const comma = scene.tokens[Math.min(cue.subject.from, cue.at) - 1];
      if (comma?.text === ',') {
        const found = place(scene, from, Math.min(cue.subject.from, cue.at) - 1);
        if (found) return { place: found, cue };
      }
      continue;
    }
    if (!opensClause(scene, next)) continue;
    const start = scene.tokens[next]?.lower === 'that' ? next + 1 : next;
    const found = scene.tokens[next]?.lower === 'that' || cue.form.kind === 'speech' ? place(scene, start, to) : null;
    if (found) return { place: found, cue };
  }
  return null;
}
