// The best sequence of states over a list, by Viterbi's algorithm (1967): scores add up, the best way into every state is kept.
//
//   item        首页      Prices rise   By Ann Lee   Milk is dear…
//   state       top       headline      byline       paragraph

/** The states with the highest sum of scores. `score(i, s)` is the evidence, `step(a, b)` the score of going from a to b. */
export function bestPath(
  length: number,
  states: number,
  score: (item: number, state: number) => number,
  step: (from: number, to: number) => number,
  start: (state: number) => number,
  end: (state: number) => number,
): number[] {
  if (length === 0) return [];
  const back = new Uint8Array(length * states);
  let best = Array.from({ length: states }, (_, s) => start(s) + score(0, s));
  for (let i = 1; i < length; i++) {
    const next = new Array<number>(states).fill(Number.NEGATIVE_INFINITY);
    for (let to = 0; to < states; to++) {
      for (let from = 0; from < states; from++) {
        const value = (best[from] ?? Number.NEGATIVE_INFINITY) + step(from, to);
        if (value > (next[to] ?? Number.NEGATIVE_INFINITY)) {
          next[to] = value;
          back[i * states + to] = from;
        }
      }
      next[to] = (next[to] ?? Number.NEGATIVE_INFINITY) + score(i, to);
    }
    best = next;
  }
  let state = best
    .map((value, s) => value + end(s))
    .reduce((top, value, s, all) => (value > (all[top] ?? 0) ? s : top), 0);
  const path = [state];
  for (let i = length - 1; i > 0; i--) {
    state = back[i * states + state] ?? 0;
    path.push(state);
  }
  return path.reverse();
}
