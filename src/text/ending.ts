// How a text ends, without a pattern: closing marks skipped, the mark that ends it.
//
//   …he said.”        → .            …有什么考量?**   → ?          Three demands:  → :

const CLOSERS = new Set(' \t\u3000\u00a0"\'”’»」』）)]*_');

/** The last character of a text that is no closing mark, no emphasis and no white space; '' for none. */
export function lastMark(text: string): string {
  let at = text.length - 1;
  while (at >= 0 && CLOSERS.has(text.charAt(at))) at--;
  return at < 0 ? '' : text.charAt(at);
}

/** How many commas of either language stand in the first `within` characters. */
export function countCommas(text: string, within: number): number {
  const end = Math.min(text.length, within);
  let count = 0;
  for (let i = 0; i < end; i++) if (COMMAS.has(text.charAt(i))) count++;
  return count;
}

const COMMAS = new Set(',，、;；');
