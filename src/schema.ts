// The document, as an executable contract. Its inferred types are the public types; `article-parse schema` prints it.
// The only file that imports zod.
import * as z from 'zod';

const spanSchema = z
  .tuple([z.int().nonnegative(), z.int().nonnegative()])
  .describe('Half-open [start, end) in UTF-16 code units of the decoded source, byte-order mark removed');
const score = z.number().min(0).max(1);
const id = z.string().regex(/^(en|zh)\.(headline|deck|[spq]\d+|p\d+\.\d+)$/);

const textSchema = z
  .object({ text: z.string(), span: spanSchema })
  .describe('Clean reading text and where it stands, markers included');

const sentenceSchema = z
  .object({ id, text: z.string(), span: spanSchema })
  .describe('Sentences tile their paragraph: each reaches to the start of the next');

const linkSchema = z.object({ text: z.string(), url: z.string(), span: spanSchema });

export const PARAGRAPH_KINDS = ['prose', 'list-item', 'block-quote', 'table-row'] as const;
const paragraphSchema = z.object({
  id,
  kind: z.enum(PARAGRAPH_KINDS),
  text: z.string(),
  span: spanSchema,
  sentences: z.array(sentenceSchema),
  links: z.array(linkSchema),
});

const sectionSchema = z.object({
  id,
  heading: textSchema.nullable().describe('null for the lead section'),
  level: z.int().min(0).max(6).describe('Depth of the heading: 0 for the lead section, 2 where no markup tells'),
  paragraphs: z.array(paragraphSchema),
});

const bylineSchema = z.object({
  parts: z.array(textSchema).describe('Leaves: lines or beginnings of lines that hold a byline or dateline'),
  authors: z.array(z.string()),
  editors: z.array(z.string()),
  translators: z.array(z.string()),
  photographers: z.array(z.string()),
  agency: z.string().nullable().describe('Wire or outlet named in a byline or dateline'),
  place: z.string().nullable(),
  source: z.string().nullable().describe('What a source line names, else the site of the headline or of the URL'),
  date: z
    .object({
      text: z.string(),
      edtf: z.string().regex(/^(\d{4}|XXXX)-(\d{2}|XX)-(\d{2}|XX)$/),
    })
    .nullable()
    .describe('EDTF (ISO 8601-2) of day precision; XXXX where no year is stated'),
});

export const QUOTE_KINDS = ['direct', 'partial', 'indirect', 'term', 'title'] as const;
const speakerSchema = z.object({
  name: z.string().describe('Fullest form found in this half'),
  mention: textSchema.nullable().describe('What stands beside the quote'),
  via: z.enum(['name', 'pronoun', 'description', 'carried', 'other-half']),
  role: z.string().nullable(),
});
const quoteSchema = z.object({
  id,
  kind: z.enum(QUOTE_KINDS),
  marked: z.boolean().describe('false where no quotation marks stand'),
  fragments: z.array(textSchema).describe('Marked runs, without the marks; several where a quote is split'),
  paragraphs: z.array(id).describe('Empty for quotes of headlines, captions and notes'),
  speaker: speakerSchema.nullable(),
  cue: textSchema.nullable().describe('The reporting verb'),
  confidence: score,
});

const halfSchema = z.object({
  language: z.enum(['en', 'zh-Hans', 'zh-Hant']),
  headline: textSchema
    .extend({ from: z.enum(['text', 'metadata']), repeats: z.array(spanSchema) })
    .nullable()
    .describe('The cleanest copy; from metadata only where the text has none, and then it is no leaf'),
  deck: textSchema.nullable(),
  byline: bylineSchema.nullable(),
  sections: z.array(sectionSchema),
  quotes: z.array(quoteSchema),
  captions: z.array(textSchema),
  credits: z.array(textSchema),
  notes: z.array(textSchema),
});

const beadSchema = z
  .object({ en: z.array(id), zh: z.array(id), score })
  .describe('What translates what, n:m; a unit without counterpart stands beside an empty side');

export const LAYOUT_KINDS = ['sequential', 'interleaved', 'same-line', 'columns', 'embedded', 'monolingual'] as const;

export const documentSchema = z.object({
  schemaVersion: z.literal(1),
  id: z.string().describe('From the bytes of the source and the part, nothing else'),
  source: z.object({
    name: z.string(),
    format: z.enum(['text', 'markdown']),
    encoding: z.string(),
    byteLength: z.int().nonnegative(),
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
    url: z.string().nullable(),
    part: z.int().positive(),
    parts: z.int().positive(),
  }),
  layout: z.object({
    kind: z.enum(LAYOUT_KINDS),
    order: z.array(z.enum(['en', 'zh'])).describe('Which language comes first'),
    confidence: score,
  }),
  metadata: z.array(z.object({ key: z.string(), value: z.string(), span: spanSchema })),
  en: halfSchema.nullable(),
  zh: halfSchema.nullable(),
  alignment: z.object({
    sections: z.array(beadSchema).describe('Also the headline and the deck, as en.headline, zh.deck'),
    paragraphs: z.array(beadSchema),
    sentences: z.array(beadSchema),
    quotes: z.array(beadSchema),
  }),
  glossary: z.array(
    z.object({
      en: z.string(),
      zh: z.string(),
      kind: z.enum(['person', 'organisation', 'place', 'work', 'term']),
      evidence: z.enum(['parenthesis', 'transliteration', 'lexicon', 'aligned']),
      count: z.int().positive(),
    }),
  ),
  discarded: z.array(textSchema.extend({ rule: z.string().describe('Id of the rule, e.g. noise/navigation') })),
  messages: z.array(
    z.object({
      severity: z.enum(['info', 'warning', 'error']),
      rule: z.string(),
      reason: z.string(),
      span: spanSchema.nullable(),
    }),
  ),
});

/** One article: the JSON that `article-parse` writes. */
export type Document = z.infer<typeof documentSchema>;
export type Half = z.infer<typeof halfSchema>;
export type Section = z.infer<typeof sectionSchema>;
export type Paragraph = z.infer<typeof paragraphSchema>;
export type Sentence = z.infer<typeof sentenceSchema>;
export type Byline = z.infer<typeof bylineSchema>;
export type Quote = z.infer<typeof quoteSchema>;
export type Speaker = z.infer<typeof speakerSchema>;
export type Bead = z.infer<typeof beadSchema>;
export type Text = z.infer<typeof textSchema>;
export type Layout = Document['layout'];
export type GlossaryEntry = Document['glossary'][number];
export type Discarded = Document['discarded'][number];

/** A place where a value breaks the contract: JSON path such as `en.sections.0.id`, and the reason. */
export interface SchemaIssue {
  readonly path: string;
  readonly reason: string;
}

/** Check any value against the document schema. An empty list means that it is a valid document. */
export function checkDocument(value: unknown): SchemaIssue[] {
  const result = documentSchema.safeParse(value);
  if (result.success) return [];
  return result.error.issues.map((issue) => ({ path: issue.path.join('.') || '(root)', reason: issue.message }));
}

/** The schema as JSON Schema 2020-12. */
export function jsonSchema(): Record<string, unknown> {
  return { ...z.toJSONSchema(documentSchema, { target: 'draft-2020-12' }), title: 'article-parse document' };
}
