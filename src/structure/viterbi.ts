// The best sequence of states over a list, by Viterbi's algorithm (1967): scores add up, the best way into every state is kept.
//
//   item        首页      Prices rise   By Ann Lee   Milk is dear…
//   state       top       headline      byline       paragraph

type Row = ArrayLike<number>;

const LEAST = Number.NEGATIVE_INFINITY;

/** The best state to come from, and the score of coming from it. */
function bestBefore(best: Row, steps: readonly Row[], to: number): { from: number; score: number } {
  let from = 0;
  let score = LEAST;
  for (let s = 0; s < best.length; s++) {
    const value = (best[s] ?? LEAST) + (steps[s]?.[to] ?? LEAST);
    if (value > score) {
      score = value;
      from = s;
    }
  }
  return { from, score };
}

function indexOfMost(row: Row): number {
  let most = 0;
  for (let s = 1; s < row.length; s++) if ((row[s] ?? LEAST) > (row[most] ?? LEAST)) most = s;
  return most;
}

/**
 * The states with the highest sum of scores.
 * @param items evidence of each item, a state a column; @param steps score of going from state (row) to state (column)
 */
export function bestPath(items: readonly Row[], steps: readonly Row[], start: Row, end: Row): number[] {
  const states = steps.length;
  const back = new Uint8Array(items.length * states);
  let best = new Float64Array(states);
  items.forEach((evidence, i) => {
    const next = new Float64Array(states);
    for (let to = 0; to < states; to++) {
      const before = i === 0 ? { from: 0, score: start[to] ?? LEAST } : bestBefore(best, steps, to);
      back[i * states + to] = before.from;
      next[to] = before.score + (evidence[to] ?? LEAST);
    }
    best = next;
  });
  let state = indexOfMost(best.map((value, s) => value + (end[s] ?? 0)));
  const path = items.map(() => 0);
  for (let i = items.length - 1; i >= 0; i--) {
    path[i] = state;
    state = back[i * states + state] ?? 0;
  }
  return path;
}
