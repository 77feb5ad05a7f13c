// Candidates → roles: the evidence of every block summed, then the best path down the page.
import type { Role } from '../model.ts';
import type { Candidate } from './candidate.ts';
import { type Context, EVIDENCE } from './evidence.ts';
import { endScore, STATES, startScore, stepScore } from './states.ts';
import { bestPath } from './viterbi.ts';

/** What a block is, why, and how sure that is (0–1). */
export interface Label {
  readonly role: Role;
  readonly rule: string;
  readonly confidence: number;
}

interface Scored {
  /** Sum of the evidence, a state each. */
  readonly sums: Float64Array;
  /** The strongest evidence for each state. */
  readonly rules: readonly string[];
}

/** How much a noise rule counts for noise: the logarithm of its odds, bounded. */
const odds = (certainty: number) => Math.min(5.5, Math.log(certainty / (1 - Math.min(certainty, 0.996))) * 1.5);
/** How much it counts against everything else. */
const AGAINST = 3;

function score(candidate: Candidate, context: Context): Scored {
  const sums = new Float64Array(STATES.length);
  const rules: string[] = STATES.map((state) => `structure/${state.role}`);
  const best = new Float64Array(STATES.length);
  const { mark } = candidate;
  STATES.forEach((state, s) => {
    if (mark === null) return;
    sums[s] = state.role === 'noise' ? odds(mark.certainty) : -AGAINST * mark.certainty;
    if (state.role === 'noise') rules[s] = mark.rule;
  });
  for (const evidence of EVIDENCE) {
    if (!evidence.test(candidate, context)) continue;
    STATES.forEach((state, s) => {
      if (state.role !== evidence.role || (evidence.zone !== undefined && evidence.zone !== state.zone)) return;
      sums[s] = (sums[s] ?? 0) + evidence.weight;
      if (evidence.weight <= (best[s] ?? 0) || (mark !== null && state.role === 'noise')) return;
      best[s] = evidence.weight;
      rules[s] = evidence.id;
    });
  }
  return { sums, rules };
}

const NOISE_BY_ZONE: Readonly<Record<string, string>> = {
  top: 'noise/above',
  head: 'noise/unmarked',
  body: 'noise/unmarked',
  bottom: 'noise/below',
};

/** Confidence from the margin over the best state of another role. */
function confidence(sums: Float64Array, state: number): number {
  const role = STATES[state]?.role;
  let other = Number.NEGATIVE_INFINITY;
  STATES.forEach((rival, s) => {
    if (rival.role !== role) other = Math.max(other, sums[s] ?? other);
  });
  const margin = (sums[state] ?? 0) - other;
  return Math.round(100 / (1 + Math.exp(-margin / 2))) / 100;
}

/** A half has one deck: what follows it without a gap belongs to it, another one further down is a paragraph. */
function settleDecks(candidates: readonly Candidate[], labels: readonly Label[]): Label[] {
  let last = -1;
  return labels.map((label, i) => {
    const index = candidates[i]?.index ?? 0;
    if (label.role !== 'deck') return label;
    if (last >= 0 && index !== last + 1) return { ...label, role: 'paragraph' };
    last = index;
    return label;
  });
}

/** Roles of the blocks of one half. */
export function decode(candidates: readonly Candidate[], context: Context): Label[] {
  const scored = candidates.map((candidate) => score(candidate, context));
  const path = bestPath(
    candidates.length,
    STATES.length,
    (item, state) => scored[item]?.sums[state] ?? 0,
    (from, to) => stepScore[from]?.[to] ?? 0,
    (state) => startScore[state] ?? 0,
    (state) => endScore[state] ?? 0,
  );
  const labels = path.map((s, i): Label => {
    const state = STATES[s] ?? STATES[0];
    const { sums, rules } = scored[i] ?? { sums: new Float64Array(0), rules: [] };
    const marked = state.role !== 'noise' || candidates[i]?.mark != null;
    const rule = marked ? rules[s] : NOISE_BY_ZONE[state.zone];
    return { role: state.role, rule: rule ?? `structure/${state.role}`, confidence: confidence(sums, s) };
  });
  return settleDecks(candidates, labels);
}
