// The first place of an ordered list that is not before what is sought, found by halving.
//
//   2 3 5 7 11   sought 5:   before before NOT NOT NOT   →  2

/** The first index of `low`…`high` for which `isBefore` is false; `high` where it never is. It must not turn true again. */
export function firstFrom(low: number, high: number, isBefore: (at: number) => boolean): number {
  let [from, to] = [low, high];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (isBefore(middle)) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** The first index of `low`…`high` of a rising list whose number is at least `value`. */
export const lowerBound = (list: ArrayLike<number>, low: number, high: number, value: number): number =>
  firstFrom(low, high, (at) => (list[at] as number) < value);
