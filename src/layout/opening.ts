// Where the text of an article opens: a title, and below it a dateline or a line that names who wrote it.
//
//   A bird book comes home to roost       ← title
//   By Dana Whitlock                      ← opening
import { readDateline } from '../byline/dateline.ts';
import { segment } from '../byline/segments.ts';
import type { Block } from '../model.ts';

/** A title is at most this long. */
const TITLE_MASS = 75;

/** Whether a block looks as titles do. */
export const looksLikeTitle = (block: Block | undefined): boolean =>
  block !== undefined &&
  (block.kind === 'heading' || block.kind === 'text') &&
  block.mass <= TITLE_MASS &&
  block.mass >= 3 &&
  !/[.。,，]$/.test(block.reading.text);

/** Whether a block opens with a dateline that names an agency or a day. */
export function hasDateline(block: Block): boolean {
  if (block.lang === null) return false;
  const dateline = readDateline(block.reading.text, block.lang);
  return dateline !== null && (dateline.agency !== null || dateline.date !== null);
}

/** What a short line names, where it names authors, sources or dates and nothing else. */
export function bylineRoles(block: Block): ReadonlySet<string> {
  if (block.lang === null || block.mass > 40 || block.reading.text.length > 160) return new Set();
  const { claims, coverage } = segment(block.reading.text, block.lang);
  return new Set(coverage >= 0.9 ? claims.map((claim) => claim.role) : []);
}

/** Whether a title and an opening of the language of block `first` stand between the blocks `last` and `first`. */
export function opensText(blocks: readonly Block[], last: number, first: number): boolean {
  const lang = blocks[first]?.lang;
  const between = blocks.slice(last + 1, first + 1).filter((block) => block.lang === lang);
  return between.some(
    (block, i) => looksLikeTitle(between[i - 1]) && (hasDateline(block) || bylineRoles(block).has('authors')),
  );
}
