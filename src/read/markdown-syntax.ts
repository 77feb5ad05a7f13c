// The only door to unified and remark-parse: one stretch of inline Markdown → its syntax tree. Constructs that misread
// newspaper text are off by name: blocks are read line by line elsewhere, so that "2024. It was" loses no number.
import type { Root } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

const OFF = [
  'blockQuote',
  'characterEscape',
  'characterReference',
  'codeFenced',
  'codeIndented',
  'codeText',
  'definition',
  'hardBreakEscape',
  'headingAtx',
  'htmlFlow',
  'htmlText',
  'list',
  'setextUnderline',
  'thematicBreak',
];

const processor = unified()
  .data('micromarkExtensions', [{ disable: { null: OFF } }])
  .use(remarkParse)
  .freeze();

/** Syntax tree of inline Markdown: emphasis, strong, links, images, autolinks; offsets count in `text`. */
export function inlineTree(text: string): Root {
  // A working directory is given so that none is asked for: in a browser there is no process to ask.
  return processor.parse({ value: text, cwd: '' });
}
