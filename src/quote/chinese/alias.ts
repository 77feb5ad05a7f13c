// Short names that a text gives its bodies itself, in brackets behind the full one.
//
//   东城河流渔业合作总社（下称“渔合社”）… 渔合社说      渔合社 → 东城河流渔业合作总社
import { leadLength } from '../../language/adverbials-zh.ts';
import { HAN, scriptAt } from '../../text/script.ts';

export type Aliases = ReadonlyMap<string, string>;

const BRACKETS = /[（(](?:以?下?[简簡]?[称稱]|[简簡]称)?[“「"]?(\p{Script=Han}{2,6})[”」"]?[）)]/gu;
const MAX_FULL = 24;
/** What stands before a full name and is no part of it. */
const BEFORE_FULL = new Set('在从從由对對与與和向被是据據给給让讓将將把');

/** Whether the characters of `short` stand in `full`, in order. */
function isShortOf(short: string, full: string): boolean {
  let at = 0;
  for (const char of full) if (char === short.charAt(at)) at++;
  return at === short.length && full.length > short.length + 1;
}

/** The Han characters that end at `end`, from a word that is no part of a name on. */
function fullBefore(text: string, end: number): string {
  let start = end;
  while (
    start > 0 &&
    end - start < MAX_FULL &&
    scriptAt(text, start - 1) === HAN &&
    !BEFORE_FULL.has(text.charAt(start - 1))
  )
    start--;
  const words = text.slice(start, end);
  return words.slice(leadLength(words));
}

/** All short names of a half. */
export function aliasesOf(texts: readonly string[]): Aliases {
  const aliases = new Map<string, string>();
  for (const text of texts) {
    for (const found of text.matchAll(BRACKETS)) {
      const short = found[1] ?? '';
      const full = fullBefore(text, found.index);
      if (!aliases.has(short) && isShortOf(short, full)) aliases.set(short, full);
    }
  }
  return aliases;
}
