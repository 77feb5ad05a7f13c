// What the arguments ask for, once read: types only. `options.ts` makes it, `run.ts` acts on it.
import type { Format, ParseOptions } from '../index.ts';

export type ColourMode = 'auto' | 'always' | 'never';

/** What decides how an input is read. */
export interface ReadOptions {
  readonly parse: ParseOptions;
  /** Bytes; what is larger is refused. */
  readonly maxSize: number;
}

export interface ParseInvocation extends ReadOptions {
  readonly command: 'parse';
  readonly inputs: readonly string[];
  /** null: by the ending of the output file, else json. */
  readonly format: Format | null;
  readonly pretty: boolean;
  readonly output: string | null;
  readonly outputDir: string | null;
  /** Endings of the files that a folder gives, with their dot. */
  readonly ext: readonly string[];
  readonly strict: boolean;
  readonly failFast: boolean;
  readonly quiet: boolean;
  readonly verbose: boolean;
  readonly colour: ColourMode;
}

export interface ExplainInvocation extends ReadOptions {
  readonly command: 'explain';
  readonly file: string | null;
  readonly colour: ColourMode;
}

export interface SchemaInvocation {
  readonly command: 'schema';
  readonly pretty: boolean;
}

export interface ValidateInvocation {
  readonly command: 'validate';
  readonly files: readonly string[];
  readonly maxSize: number;
  readonly quiet: boolean;
  readonly colour: ColourMode;
}

export interface AlignInvocation {
  readonly command: 'align';
  readonly en: string;
  readonly zh: string;
  readonly format: AlignFormat;
  /** null for stdout. */
  readonly output: string | null;
  /** Whether the files are free text to be cut into sentences. */
  readonly split: boolean;
  /** Whether blank lines bound what may belong together. */
  readonly paragraphs: boolean;
  readonly encoding: string | null;
  readonly maxSize: number;
  readonly colour: ColourMode;
}

export type AlignFormat = 'ndjson' | 'tsv' | 'tmx' | 'text';

export type Invocation = ParseInvocation | ExplainInvocation | SchemaInvocation | ValidateInvocation | AlignInvocation;

/** Help or version was asked for: the text, and the code to end with. */
export interface Answer {
  readonly command: 'answer';
  readonly text: string;
}
