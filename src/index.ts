// The public surface. Everything else may change between versions.
export { type AlignOptions, align, type IndexBead, useLexicon } from './align/index.ts';
export type { LayoutKind, ParseOptions } from './options.ts';
export { ParseError } from './options.ts';
export { type ExplainedLine, explain, parse } from './parse.ts';
export { type Format, formats, type RenderOptions, render } from './render/index.ts';
export type { Paint, Tone } from './render/page.ts';
export { visible } from './render/visible.ts';
export type {
  Bead,
  Byline,
  Discarded,
  Document,
  GlossaryEntry,
  Half,
  Layout,
  Paragraph,
  Quote,
  SchemaIssue,
  Section,
  Sentence,
  Speaker,
  Text,
} from './schema.ts';
export { checkDocument, documentSchema, jsonSchema } from './schema.ts';
export { readUnits, type UnitOptions, type Units } from './units.ts';
