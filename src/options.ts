// What a caller may overrule, and how a file that is no article at all is refused.
import type { Document } from './schema.ts';

export type LayoutKind = Document['layout']['kind'];

/** Options of `parse`; they mirror the command line. Everything left out is detected. */
export interface ParseOptions {
  /** Name of the input, as messages and `source.name` show it. Default `input`. A name ending in .md or .markdown means Markdown. */
  readonly name?: string;
  /** Encoding label such as `gb18030`; overrides detection. A string input has no encoding to detect. */
  readonly encoding?: string;
  /** Overrules the layout that was detected. */
  readonly layout?: LayoutKind;
  /** Overrules which language comes first. */
  readonly order?: readonly ('en' | 'zh')[];
  /** EDTF date for articles that state none, such as `2026-05-22`. */
  readonly date?: string;
  /** Whether to align the halves. Default true. */
  readonly align?: boolean;
}

/** An input that holds no article: empty, binary, undecodable, or in neither language. `rule` is its id, such as `read/empty`. */
export class ParseError extends Error {
  override readonly name = 'ParseError';
  readonly rule: string;

  constructor(rule: string, reason: string) {
    super(reason);
    this.rule = rule;
  }
}
