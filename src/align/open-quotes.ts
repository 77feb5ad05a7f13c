// Whether a quotation is still open where a unit ends: a translation breaks off inside a quotation where its original does.
//
//   “I know,” she said. “You told me.   | Twice.”        after the first unit open, after the second closed
//
// Marks that show their direction heal what a forgotten one breaks.
const OPENS = '“「『';
const CLOSES = '”」』';
const LETTER = /[\p{L}\p{N}]/u;

/** Whether a straight mark at `at` opens: a letter follows and none stands before. */
function opensAt(text: string, at: number): boolean {
  const before = at === 0 ? ' ' : text.charAt(at - 1);
  return /[\s(—–-]/.test(before) && at + 1 < text.length && !/\s/.test(text.charAt(at + 1));
}

/** Whether a straight single mark at `at` closes: what stands before it ends a sentence or clause. */
function closesAt(text: string, at: number): boolean {
  const next = at + 1 < text.length ? text.charAt(at + 1) : ' ';
  return !LETTER.test(next) && /[.,!?…—–-]/.test(text.charAt(at - 1));
}

/** For each unit 1 where a quotation is open at its end, else 0. */
export function openAtEnds(texts: readonly string[]): Uint8Array {
  const found = new Uint8Array(texts.length);
  let open = 0;
  texts.forEach((text, unit) => {
    for (let at = 0; at < text.length; at++) {
      const sign = text.charAt(at);
      if (OPENS.includes(sign)) open = 1;
      else if (CLOSES.includes(sign)) open = 0;
      else if (sign === '"') open = opensAt(text, at) ? 1 : 0;
      else if (sign === "'" || sign === '‘' || sign === '’') {
        if (sign !== '’' && opensAt(text, at)) open = 1;
        else if (sign !== '‘' && closesAt(text, at)) open = 0;
      }
    }
    found[unit] = open;
  });
  return found;
}
