// Quotations of a Chinese half. (Grows next.)
import type { Unit } from '../../model.ts';
import type { Finding } from '../finding.ts';
import type { Run } from '../run.ts';

export function findChinese(_units: readonly Unit[], runs: readonly Run[]): Finding[] {
  return runs.map((run) => ({
    kind: 'term',
    marked: true,
    fragments: [{ unit: run.unit, span: run.inner }],
    speaker: null,
    cue: null,
    confidence: 0.5,
  }));
}
