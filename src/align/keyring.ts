// Keys of one text: short strings, each once.
//
//   n:5   m:12   d:7   l:fda   c:question        values, months, weekdays, Latin words, cues

/** Add a key that is not yet there. */
export function addKey(keys: string[], key: string): void {
  if (!keys.includes(key)) keys.push(key);
}

/** Add a value, if it is one. “One” and 一 are articles oftener than numbers. */
export function addValue(keys: string[], value: number): void {
  if (!Number.isNaN(value) && value !== 1)
    addKey(keys, `n:${Number.isInteger(value) ? value : +value.toPrecision(12)}`);
}
