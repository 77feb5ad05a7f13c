// What a scraper writes below a page: Jina Reader lists its images and links once more.
//
//   Images:                          Links/Buttons:
//   - ![Image 1: the quay](…)        - [Subscribe](…)
import type { Line } from '../model.ts';

const TAIL = /^(?:Images|Links\/Buttons):$/;
const ENTRY = /^(?:[-*+]\s+)?!?\[.*\]\(.*\)$/s;

/** Index of the first line after a list of images or links that opens at line `at`; `at` itself where none does. */
function endOfTail(source: string, lines: readonly Line[], at: number): number {
  const textAt = (i: number) => source.slice(...(lines[i]?.span ?? [0, 0])).trim();
  if (!TAIL.test(textAt(at))) return at;
  let end = at;
  for (let i = at + 1; i < lines.length; i++) {
    if (lines[i]?.kind === 'blank') continue;
    if (!ENTRY.test(textAt(i))) break;
    end = i + 1;
  }
  return end;
}

/** The lists below a page are markup: what they repeat is no part of the article. */
export function withoutTails(source: string, lines: readonly Line[]): readonly Line[] {
  const tail = new Set<number>();
  lines.forEach((line, i) => {
    if (line.kind !== 'text' || line.span[1] - line.span[0] > 20) return;
    const end = endOfTail(source, lines, i);
    for (let at = i; at < end; at++) tail.add(at);
  });
  if (tail.size === 0) return lines;
  return lines.map((line, i) => (tail.has(i) && line.kind !== 'blank' ? { ...line, kind: 'markup', level: 0 } : line));
}
