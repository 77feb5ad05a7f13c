// Inline markup that the parser is told to leave, or leaves because of full-width marks, as data.
//
//   他**说“下雨了。”**后走了      stars beside a full-width mark
//   10–12 &amp; 2–4              a character by its name: the cut leaves one in its place
import type { Span, Swap } from '../model.ts';
import { characterOf } from './entities.ts';

interface Leftover {
  readonly id: string;
  readonly example: string;
  readonly test: RegExp;
  /** The groups of the match that are cut; none: the whole match. */
  readonly groups: readonly number[];
  /** The character that the match stands for; null: it is no markup. */
  readonly becomes?: (match: string) => string | null;
}

const LEFTOVERS: readonly Leftover[] = [
  {
    id: 'note-mark',
    example: 'so it was.<sup>1</sup>',
    test: /(?<=[.。!！?？,，;；:：”"’』」)）])<sup\b[^<>\n]{0,200}>\s{0,3}(?:<a\b[^<>\n]{0,300}>)?\[?(?:\d{1,3}|[*†‡])\]?(?:<\/a>)?\s{0,3}<\/sup>/dg,
    groups: [],
  },
  { id: 'tag', example: '</p>', test: /<\/?[a-zA-Z][^<>\n]{0,2000}>|<!--[^\n]{0,2000}?-->/dg, groups: [] },
  { id: 'shortcode', example: '{{< more >}}', test: /\{\{[<%][^{}\n]{0,500}[>%]\}\}/dg, groups: [] },
  { id: 'code', example: '`sic`', test: /(`+)[^`\n]{1,500}?(`+)/dg, groups: [1, 2] },
  { id: 'strong', example: '**“中文。”**后', test: /(\*\*)(?=\S)[^*\n]{1,2000}?(\*\*)/dg, groups: [1, 2] },
  { id: 'stray-strong', example: '**Note: no end', test: /\*\*+/dg, groups: [] },
  {
    id: 'emphasis',
    example: '*“中文。”*后',
    test: /(\*)(?=[“‘「『《（【])[^*\n]{1,2000}?[。，！？”’」』》）】](\*)/dg,
    groups: [1, 2],
  },
  { id: 'mark', example: '==so it is==', test: /(==)(?=[^\s=])[^=\n]{1,2000}?(==)/dg, groups: [1, 2] },
  { id: 'strike', example: '~~four~~ five', test: /(~~)(?=[^\s~])[^~\n]{1,2000}?(~~)/dg, groups: [1, 2] },
  { id: 'embed', example: '![[quay.png]]', test: /!\[\[[^[\]\n]{1,300}\]\]/dg, groups: [] },
  {
    id: 'wiki-link',
    example: '[[Ferry|the ferry]]',
    test: /(\[\[(?:[^[\]|\n]{1,200}\|)?)(?!\d+\]\])[^[\]|\n]{1,200}(\]\])(?!\()/dg,
    groups: [1, 2],
  },
  {
    id: 'attributes',
    example: '{#how} {: .small}',
    test: /[ \t]{0,8}\{(?::\s?|#|\.)[^{}\n]{0,200}\}[ \t]*$/dgm,
    groups: [],
  },
  { id: 'block-id', example: 'so it was. ^end', test: /[ \t]\^[\w-]{1,60}[ \t]*$/dgm, groups: [] },
  { id: 'hard-break', example: 'first line\\', test: /\\[ \t]*$/dgm, groups: [] },
  { id: 'escape', example: '\\"', test: /\\(?=[!-/:-@[-`{-~])/dg, groups: [] },
  {
    id: 'entity',
    example: '&mdash;',
    test: /&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z]{2,8}\d{0,2});/dg,
    groups: [],
    becomes: characterOf,
  },
  {
    id: 'invisible',
    example: 'tan\u00adker',
    test: /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]+/dg,
    groups: [],
  },
];

const ANY = /[<`*=~[{^\\&\u0000-\u0008\u000e-\u001f\u007f-\u009f\u00ad\u200b-\u206f\ufeff]/;

/** What is cut, and the characters that stay in place of cuts. */
export interface Left {
  readonly cuts: readonly Span[];
  readonly swaps: readonly Swap[];
}

/** Whether nothing is cut in a range yet; `taken` has a byte a character. */
export const isFree = (taken: Uint8Array, [start, end]: Span): boolean => !taken.subarray(start, end).includes(1);

/** Ranges that the rules cut, where nothing is cut yet; `taken` has a byte a character and is written to. */
export function leftovers(text: string, taken: Uint8Array): Left {
  const cuts: Span[] = [];
  const swaps: Swap[] = [];
  if (!ANY.test(text)) return { cuts, swaps };
  for (const rule of LEFTOVERS) {
    for (const match of text.matchAll(rule.test)) {
      const ranges = rule.groups.length > 0 ? rule.groups.map((group) => match.indices?.[group]) : [match.indices?.[0]];
      const spans = ranges.filter((range) => range !== undefined);
      const becomes = rule.becomes?.(match[0]);
      if (becomes === null || !spans.every((span) => isFree(taken, span))) continue;
      for (const [start, end] of spans) taken.fill(1, start, end);
      cuts.push(...spans);
      const [span] = spans;
      if (becomes !== undefined && becomes !== '' && span !== undefined) swaps.push({ span, text: becomes });
    }
  }
  return { cuts, swaps };
}
