// Candidates → roles: the evidence of every block summed, then the best path down the page.
import type { Role } from '../model.ts';
import type { Candidate } from './candidate.ts';
import { type Context, EVIDENCE } from './evidence.ts';
import { endScore, STATES, startScore, stepScore } from './states.ts';
import { TWIN_EVIDENCE, type Twins } from './twins.ts';
import { bestPath } from './viterbi.ts';

/** What a block is, why, and how sure that is (0–1). */
export interface Label {
  readonly role: Role;
  readonly rule: string;
  readonly confidence: number;
}

export interface Scored {
  /** Sum of the evidence, a state each. */
  readonly sums: Float64Array;
  /** The strongest evidence for each state. */
  readonly rules: readonly string[];
}

/** How much a noise rule counts for noise: the logarithm of its odds, bounded. */
const odds = (certainty: number) => Math.min(5.5, Math.log(certainty / (1 - Math.min(certainty, 0.996))) * 1.5);
/** How much it counts against everything else. */
const AGAINST = 3;

/** States of each role, so that evidence finds its columns at once. */
const COLUMNS = new Map<Role, readonly { readonly s: number; readonly zone: string }[]>();
STATES.forEach(({ role, zone }, s) => {
  COLUMNS.set(role, [...(COLUMNS.get(role) ?? []), { s, zone }]);
});

function score(candidate: Candidate, context: Context): Scored {
  const sums = new Float64Array(STATES.length);
  const best = new Float64Array(STATES.length);
  const { mark } = candidate;
  const rules: string[] = STATES.map(({ role }) =>
    mark !== null && role === 'noise' ? mark.rule : `structure/${role}`,
  );
  if (mark !== null) {
    STATES.forEach(({ role }, s) => {
      sums[s] = role === 'noise' ? odds(mark.certainty) : -AGAINST * mark.certainty;
    });
  }
  for (const { role, zone: only, weight, id, test } of EVIDENCE) {
    if (!test(candidate, context)) continue;
    for (const { s, zone } of COLUMNS.get(role) ?? []) {
      if (only !== undefined && only !== zone) continue;
      sums[s] = (sums[s] ?? 0) + weight;
      if (weight <= (best[s] ?? 0) || (mark !== null && role === 'noise')) continue;
      best[s] = weight;
      rules[s] = id;
    }
  }
  return { sums, rules };
}

/** Evidence of the other half on top of what a block shows by itself. */
function withTwin(scored: Scored, candidate: Candidate, twins: Twins): Scored {
  const role = twins.get(candidate.index);
  const evidence = role === undefined ? undefined : TWIN_EVIDENCE[role];
  if (role === undefined || evidence === undefined || (role === 'noise' && candidate.mark !== null)) return scored;
  const sums = scored.sums.slice();
  const rules = [...scored.rules];
  for (const { s } of COLUMNS.get(role) ?? []) {
    sums[s] = (sums[s] ?? 0) + evidence.weight;
    if (evidence.weight > 4) rules[s] = evidence.id;
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

/** The evidence of each block of a half by itself. */
export function scoreAll(candidates: readonly Candidate[], context: Context): Scored[] {
  return candidates.map((candidate) => score(candidate, context));
}

/** Roles of the blocks of one half. @param alone what `scoreAll` gave; @param twins what the other half shows */
export function decode(candidates: readonly Candidate[], alone: readonly Scored[], twins: Twins): Label[] {
  const scored = alone.map((one, i) => (candidates[i] === undefined ? one : withTwin(one, candidates[i], twins)));
  const path = bestPath(
    scored.map(({ sums }) => sums),
    stepScore,
    startScore,
    endScore,
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
