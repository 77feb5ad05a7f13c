// In Node the Markdown parser is loaded when the first Markdown comes along: plain text never pays for it.
import { createRequire } from 'node:module';
import type { inlineTree } from './markdown-syntax.ts';

interface MarkdownSyntax {
  readonly inlineTree: typeof inlineTree;
}

/** The parser of inline Markdown, loaded on the first call. */
export function loadMarkdown(): typeof inlineTree {
  const loaded: MarkdownSyntax = createRequire(import.meta.url)('#markdown-syntax');
  return loaded.inlineTree;
}
