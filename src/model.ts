// The records that travel between stages. Types only: a file of any rank may import them.
//
//   bytes ─read→ Source ─layout→ Block[] ─noise, structure→ LabelledBlock[] ─sentence→ Unit[] ─quote, align→ Document

/** Half-open range `[start, end)` of UTF-16 code units in the decoded source text. */
export type Span = readonly [start: number, end: number];

/** The two languages of an article. */
export type Lang = 'en' | 'zh';

/** Written form of a half: English, or Chinese in simplified or traditional characters. */
export type LanguageTag = 'en' | 'zh-Hans' | 'zh-Hant';

/** What the input is written in; `markdown` only where its signs were found. */
export type SourceFormat = 'text' | 'markdown';

export type Severity = 'info' | 'warning' | 'error';

/** Something a reader should know. `span` is null where no single place is meant. */
export interface Message {
  readonly severity: Severity;
  readonly rule: string;
  readonly reason: string;
  readonly span: Span | null;
}

/** What stands before the text of a line: `## `, `- `, `> `, or that the line is markup as a whole. */
export type LineKind =
  | 'text'
  | 'heading'
  | 'list-item'
  | 'block-quote'
  | 'table-row'
  | 'image'
  /** The line of signs under a title: it belongs to the title's block. */
  | 'underline'
  | 'markup'
  | 'metadata'
  | 'blank';

/** A line of the source. `span` is without its ending; `content` is without markers and outer white space. */
export interface Line {
  readonly kind: LineKind;
  readonly span: Span;
  readonly content: Span;
  /** Depth of a heading (1–6), 0 elsewhere. */
  readonly level: number;
}

/** A link of the text: where its words stand and where it leads. */
export interface Link {
  readonly url: string;
  /** The words of the link, without brackets and address. */
  readonly span: Span;
}

/** Signs that stand for a character: `&mdash;`. */
export interface Swap {
  readonly span: Span;
  readonly text: string;
}

/** Markup inside lines: `cuts` are taken out of reading text, in order and disjoint. */
export interface Markup {
  readonly cuts: readonly Span[];
  /** Cuts that leave a character in reading text, in order. */
  readonly swaps: readonly Swap[];
  readonly links: readonly Link[];
  /** Links, images and tags that run over the end of a line, in order: the lines belong together. */
  readonly across: readonly Span[];
}

/** One entry of front matter or of a scraper's labelled header. */
export interface MetadataEntry {
  readonly key: string;
  readonly value: string;
  readonly span: Span;
}

/** A decoded input. Every later position counts in `text`. */
export interface Source {
  readonly name: string;
  readonly text: string;
  readonly format: SourceFormat;
  readonly encoding: string;
  readonly byteLength: number;
  readonly sha256: string;
  /** Whether bytes that do not fit a forced encoding were replaced. */
  readonly replaced: boolean;
  readonly lines: readonly Line[];
  readonly markup: Markup;
  readonly metadata: readonly MetadataEntry[];
}

/** A run of `length` code units that stand at `at` in the reading text and at `from` in the source. */
export interface Piece {
  readonly at: number;
  readonly from: number;
  readonly length: number;
  /** How many code units of the source it stands for, where these are more: `&mdash;`. */
  readonly width?: number;
}

/** Clean reading text with the way back to the source. `pieces` are in order; joints (a space for a hard wrap) lie between them. */
export interface Reading {
  readonly text: string;
  readonly span: Span;
  readonly pieces: readonly Piece[];
}

/** One or more lines that belong together, or one language's part of a line that holds both. */
export interface Block {
  readonly kind: LineKind;
  /** Depth of a heading, 0 elsewhere. */
  readonly level: number;
  /** Where it stands, markers included, without outer white space. */
  readonly span: Span;
  readonly reading: Reading;
  /** Language of its words; null where it has none, or another one. */
  readonly lang: Lang | null;
  /** How much it says: Chinese characters, or English words × 1.6. */
  readonly mass: number;
  /** Index of its first line, and how many lines it takes. */
  readonly line: number;
  readonly lines: number;
  /** Whether blank lines stand before it. */
  readonly apart: boolean;
  /** Whether it shares its line with a part in the other language. */
  readonly shared: boolean;
}

/** What speaks for a block being no part of the article. */
export interface NoiseMark {
  /** Id of the rule, `noise/navigation`. */
  readonly rule: string;
  /** 0–1: how sure the rule is when it stands alone. */
  readonly certainty: number;
}

export type ParagraphKind = 'prose' | 'list-item' | 'block-quote' | 'table-row';

/** What a block is for the article. */
export type Role =
  | 'metadata'
  | 'headline'
  | 'deck'
  | 'byline'
  | 'heading'
  | 'paragraph'
  | 'caption'
  | 'credit'
  | 'note'
  | 'noise';

/** A stretch of reading text in one language that later stages split, search for quotes and align. */
export interface Unit {
  /** `en.p1`, `zh.s2`, `en.headline`; null for what has no id (captions, notes). */
  readonly id: string | null;
  readonly role: Role;
  readonly kind: ParagraphKind;
  readonly reading: Reading;
  /** Sentences as ranges of `reading.text`; they tile it. */
  readonly sentences: readonly Span[];
}
