// Where there is no synchronous loading (browsers), the Markdown parser is part of the bundle. Node twin: load-markdown.node.ts.
import { inlineTree } from './markdown-syntax.ts';

/** The parser of inline Markdown. */
export function loadMarkdown(): typeof inlineTree {
  return inlineTree;
}
