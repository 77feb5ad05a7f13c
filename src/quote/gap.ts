// What stands between two paragraphs of a half that the half does not hold: a letter in the other language, an image.
//
//   全文如下：
//   Dear Mr. Feng, …            the colon announces this, not the next Chinese paragraph
//   由于种种原因，…
import type { Unit } from '../model.ts';

/** Characters between two paragraphs that follow each other. */
const CLOSE = 40;

/** Whether something else stands between a unit and the next, which in most places of the half is not so. */
export function gapFinder(units: readonly Unit[]): (at: number) => boolean {
  const gaps = units.slice(1).map(({ reading }, at) => reading.span[0] - (units[at]?.reading.span[1] ?? 0));
  const wide = gaps.filter((gap) => gap > CLOSE).length;
  return (at) => wide * 2 < gaps.length && (gaps[at] ?? 0) > CLOSE;
}
