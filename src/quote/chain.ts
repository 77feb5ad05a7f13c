// Quotations over several paragraphs: the fragments of a chain of runs become one finding, with the best speaker of them.
import { type Finding, isSpeech } from './finding.ts';
import type { Run } from './run.ts';

const key = (unit: number, start: number): string => `${unit}:${start}`;

/** The better evidence: a speaker whom a verb of the fragment itself names before one carried to it. */
function better(a: Finding, b: Finding): Finding {
  if (!a.speaker) return b;
  if (!b.speaker) return a;
  return a.cue === null && b.cue !== null ? b : a;
}

/** Join each finding whose run continues the one before. */
export function joinChains(findings: readonly Finding[], runs: readonly Run[]): Finding[] {
  const continuing = new Set(runs.filter((run) => run.continues).map((run) => key(run.unit, run.inner[0])));
  if (continuing.size === 0) return [...findings];
  const joined: Finding[] = [];
  for (const finding of findings) {
    const first = finding.fragments[0];
    const before = joined.at(-1);
    if (first && before && continuing.has(key(first.unit, first.span[0])) && isSpeech(before.kind)) {
      const { speaker, cue, confidence } = better(before, finding);
      joined[joined.length - 1] = {
        ...before,
        kind: 'direct',
        fragments: [...before.fragments, ...finding.fragments],
        speaker,
        cue,
        confidence,
      };
    } else joined.push(finding);
  }
  return joined;
}
