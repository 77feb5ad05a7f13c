// The document, as an executable contract. Its inferred types are the public types; `article-parse schema` prints it.
// The only file that imports zod, in its small form: the whole one costs three times as much at start-up.

import * as z from 'zod/mini';
import en from 'zod/v4/locales/en.js';

/** `described(schema, text)`: the text stands as `description` in the JSON Schema. For a schema that nothing else uses. */
function described<S extends z.ZodMiniType>(schema: S, description: string): S {
  z.globalRegistry.add(schema, { description });
  return schema;
}

// A schema is dear to make, and cheap to use twice.
const string = z.string();
const strings = z.array(string);
const nullableString = z.nullable(string);
const natural = z.int().check(z.nonnegative());
const positive = z.int().check(z.positive());

const spanSchema = described(
  z.tuple([natural, natural]),
  'Half-open [start, end) in UTF-16 code units of the decoded source, byte-order mark removed',
);
const score = z.number().check(z.minimum(0), z.maximum(1));
const id = z.string().check(z.regex(/^(en|zh)\.(headline|deck|[spq]\d+|p\d+\.\d+)$/));
const ids = z.array(id);

const textSchema = described(
  z.object({ text: string, span: spanSchema }),
  'Clean reading text and where it stands, markers included',
);
const texts = z.array(textSchema);

const sentenceSchema = described(
  z.object({ id, text: string, span: spanSchema }),
  'Sentences tile their paragraph: each reaches to the start of the next',
);

const linkSchema = z.object({ text: string, url: string, span: spanSchema });

export const PARAGRAPH_KINDS = ['prose', 'list-item', 'block-quote', 'table-row'] as const;
const paragraphSchema = z.object({
  id,
  kind: z.enum(PARAGRAPH_KINDS),
  text: string,
  span: spanSchema,
  sentences: z.array(sentenceSchema),
  links: z.array(linkSchema),
});

const sectionSchema = z.object({
  id,
  heading: described(z.nullable(textSchema), 'null for the lead section'),
  level: described(
    z.int().check(z.minimum(0), z.maximum(6)),
    'Depth of the heading: 0 for the lead section, 2 where no markup tells',
  ),
  paragraphs: z.array(paragraphSchema),
});

const bylineSchema = z.object({
  parts: described(z.array(textSchema), 'Leaves: lines or beginnings of lines that hold a byline or dateline'),
  authors: strings,
  editors: strings,
  translators: strings,
  photographers: strings,
  agency: described(z.nullable(string), 'Wire or outlet named in a byline or dateline'),
  place: nullableString,
  source: described(z.nullable(string), 'What a source line names, else the site of the headline or of the URL'),
  date: described(
    z.nullable(
      z.object({
        text: string,
        edtf: z.string().check(z.regex(/^(\d{4}|XXXX)-(\d{2}|XX)-(\d{2}|XX)$/)),
      }),
    ),
    'EDTF (ISO 8601-2) of day precision; XXXX where no year is stated',
  ),
});

export const QUOTE_KINDS = ['direct', 'partial', 'indirect', 'term', 'title'] as const;
const speakerSchema = z.object({
  name: described(z.string(), 'Fullest form found in this half'),
  mention: described(z.nullable(textSchema), 'What stands beside the quote'),
  via: z.enum(['name', 'pronoun', 'description', 'carried', 'other-half']),
  role: nullableString,
});
const quoteSchema = z.object({
  id,
  kind: z.enum(QUOTE_KINDS),
  marked: described(z.boolean(), 'false where no quotation marks stand'),
  fragments: described(z.array(textSchema), 'Marked runs, without the marks; several where a quote is split'),
  paragraphs: described(z.array(id), 'Empty for quotes of headlines, captions and notes'),
  speaker: z.nullable(speakerSchema),
  cue: described(z.nullable(textSchema), 'The reporting verb'),
  confidence: score,
});

const halfSchema = z.object({
  language: z.enum(['en', 'zh-Hans', 'zh-Hant']),
  headline: described(
    z.nullable(z.object({ ...textSchema.shape, from: z.enum(['text', 'metadata']), repeats: z.array(spanSchema) })),
    'The cleanest copy; from metadata only where the text has none, and then it is no leaf',
  ),
  deck: z.nullable(textSchema),
  byline: z.nullable(bylineSchema),
  sections: z.array(sectionSchema),
  quotes: z.array(quoteSchema),
  captions: texts,
  credits: texts,
  notes: texts,
});

const beadSchema = described(
  z.object({ en: ids, zh: ids, score }),
  'What translates what, n:m; a unit without counterpart stands beside an empty side',
);
const beads = z.array(beadSchema);

export const LAYOUT_KINDS = ['sequential', 'interleaved', 'same-line', 'columns', 'embedded', 'monolingual'] as const;

export const documentSchema = z.object({
  schemaVersion: z.literal(1),
  id: described(z.string(), 'From the bytes of the source and the part, nothing else'),
  source: z.object({
    name: string,
    format: z.enum(['text', 'markdown']),
    encoding: string,
    byteLength: natural,
    sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
    url: nullableString,
    part: positive,
    parts: positive,
  }),
  layout: z.object({
    kind: z.enum(LAYOUT_KINDS),
    order: described(z.array(z.enum(['en', 'zh'])), 'Which language comes first'),
    confidence: score,
  }),
  metadata: z.array(z.object({ key: string, value: string, span: spanSchema })),
  en: z.nullable(halfSchema),
  zh: z.nullable(halfSchema),
  alignment: z.object({
    sections: described(z.array(beadSchema), 'Also the headline and the deck, as en.headline, zh.deck'),
    paragraphs: beads,
    sentences: beads,
    quotes: beads,
  }),
  glossary: z.array(
    z.object({
      en: string,
      zh: string,
      kind: z.enum(['person', 'organisation', 'place', 'work', 'term']),
      evidence: z.enum(['parenthesis', 'transliteration', 'lexicon', 'aligned']),
      count: positive,
    }),
  ),
  discarded: z.array(
    z.object({ ...textSchema.shape, rule: described(z.string(), 'Id of the rule, e.g. noise/navigation') }),
  ),
  messages: z.array(
    z.object({
      severity: z.enum(['info', 'warning', 'error']),
      rule: string,
      reason: string,
      span: z.nullable(spanSchema),
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
  const result = documentSchema.safeParse(value, { error: en().localeError });
  if (result.success) return [];
  return result.error.issues.map((issue) => ({ path: issue.path.join('.') || '(root)', reason: issue.message }));
}

/** The schema as JSON Schema 2020-12. */
export function jsonSchema(): Record<string, unknown> {
  return { ...z.toJSONSchema(documentSchema, { target: 'draft-2020-12' }), title: 'article-parse document' };
}
