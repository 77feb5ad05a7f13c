// Keys of one text: short strings, each once, each with the place where it first stands as a share of the text's length.
//
//   "Five banks, the FDA said?"      n:5 .02   w:bank .3   l:fda .7   c:said .9   c:question NaN (the text as a whole)

/** A key that belongs to no place. */
export const NOWHERE = Number.NaN;

export class KeyRing {
  readonly keys: string[] = [];
  readonly places: number[] = [];

  /** Add a key that is not yet there. */
  add(key: string, place: number): void {
    if (this.keys.includes(key)) return;
    this.keys.push(key);
    this.places.push(place);
  }

  /** Add a value, if it is one. “One” and 一 are articles oftener than numbers. */
  addValue(value: number, place: number): void {
    if (!Number.isNaN(value) && value !== 1)
      this.add(`n:${Number.isInteger(value) ? value : +value.toPrecision(12)}`, place);
  }
}
