// What `article-parse align` writes: beads as NDJSON, TSV, TMX 1.4b or text. Each format is a function from the beads to text.
import { stringify } from 'csv-stringify/sync';
import XmlBuilder from 'fast-xml-builder';
import { visible } from '../index.ts';

/** A bead with the numbers and the texts of its units. */
export interface TextBead {
  readonly en: readonly number[];
  readonly zh: readonly number[];
  readonly enTexts: readonly string[];
  readonly zhTexts: readonly string[];
  readonly score: number;
}

export interface AlignWriting {
  /** Whether the numbers of units say nothing without their texts. */
  readonly withTexts: boolean;
  /** Version of the program, for TMX. */
  readonly version: string;
}

type Writer = (beads: readonly TextBead[], writing: AlignWriting) => string;

const rounded = (score: number) => Math.round(score * 1000) / 1000;

/** {"en":[0,1],"zh":[0],"score":0.93} */
const ndjson: Writer = (beads, { withTexts }) =>
  beads
    .map(({ en, zh, enTexts, zhTexts, score }) => {
      const bead = { en, zh, score: rounded(score) };
      return `${JSON.stringify(withTexts ? { ...bead, enTexts, zhTexts } : bead)}\n`;
    })
    .join('');

const joinEnglish = (texts: readonly string[]) => texts.join(' ');
const joinChinese = (texts: readonly string[]) => texts.join('');

/** Numbers, score and texts; a tab or a quotation mark inside a text is quoted. */
const tsv: Writer = (beads) =>
  stringify(
    beads.map(({ en, zh, enTexts, zhTexts, score }) => [
      en.join(' '),
      zh.join(' '),
      rounded(score),
      joinEnglish(enTexts),
      joinChinese(zhTexts),
    ]),
    { delimiter: '\t', header: true, columns: ['en', 'zh', 'score', 'enText', 'zhText'], escape_formulas: false },
  );

/** Characters that XML 1.0 cannot hold. */
const FORBIDDEN =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Translation memory, pairs with both sides only. */
const tmx: Writer = (beads, { version }) => {
  const builder = new XmlBuilder({ ignoreAttributes: false, format: true, attributeNamePrefix: '@' });
  const tuv = (lang: string, text: string) => ({ '@xml:lang': lang, seg: text.replace(FORBIDDEN, '') });
  const tu = beads
    .filter(({ en, zh }) => en.length > 0 && zh.length > 0)
    .map(({ enTexts, zhTexts, score }) => ({
      prop: { '@type': 'score', '#text': String(rounded(score)) },
      tuv: [tuv('en', joinEnglish(enTexts)), tuv('zh', joinChinese(zhTexts))],
    }));
  const header = {
    '@creationtool': 'article-parse',
    '@creationtoolversion': version,
    '@segtype': 'sentence',
    '@o-tmf': 'article-parse',
    '@adminlang': 'en',
    '@srclang': 'en',
    '@datatype': 'plaintext',
  };
  const xml = builder.build({
    '?xml': { '@version': '1.0', '@encoding': 'UTF-8' },
    tmx: { '@version': '1.4', header, body: { tu } },
  });
  return xml.endsWith('\n') ? xml : `${xml}\n`;
};

/** For reading: score, numbers and texts, a blank line between beads. */
const text: Writer = (beads) =>
  beads
    .map(({ en, zh, enTexts, zhTexts, score }) => {
      const head = `${score.toFixed(2)}  en ${en.join(' ') || '–'}  zh ${zh.join(' ') || '–'}`;
      return `${[head, ...[...enTexts, ...zhTexts].map((unit) => `      ${visible(unit)}`)].join('\n')}\n`;
    })
    .join('\n');

/** The formats by name. */
export const ALIGN_WRITERS = { ndjson, tsv, tmx, text } as const satisfies Record<string, Writer>;
