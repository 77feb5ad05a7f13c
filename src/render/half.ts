// One language of the article, in reading order: headline, byline, then each paragraph a sentence a line, its quotes below.
//
//   s2  The Bridge Returns
//     p4
//       .1  Tulle’s bridge stands again.
//       q3 direct  “…” — Ann Lee (name), said
import type { Byline, Half, Paragraph, Quote, Section } from '../schema.ts';
import { hang, type Paint, row, rows } from './page.ts';
import { quoteLines, shortId } from './quotes.ts';

/** Quotes under the paragraph that they start in; those of headlines, captions and notes under the empty string. */
function quotesByParagraph(quotes: readonly Quote[]): Map<string, Quote[]> {
  const byParagraph = new Map<string, Quote[]>();
  for (const quote of quotes) {
    const key = quote.paragraphs[0] ?? '';
    byParagraph.set(key, [...(byParagraph.get(key) ?? []), quote]);
  }
  return byParagraph;
}

/** Fields of a byline that are set, as `editors: Ann Lee`. */
function bylineFields(byline: Byline): string[] {
  const lists = (['authors', 'editors', 'translators', 'photographers'] as const)
    .filter((key) => byline[key].length > 0)
    .map((key) => `${key}: ${byline[key].join(', ')}`);
  const single = (['agency', 'place', 'source'] as const)
    .filter((key) => byline[key] !== null)
    .map((key) => `${key}: ${byline[key]}`);
  return [...lists, ...single, ...(byline.date ? [`date: ${byline.date.edtf} (${byline.date.text})`] : [])];
}

function bylineLines(byline: Byline | null, paint: Paint): string[] {
  if (!byline) return [];
  const parts = byline.parts.map((part) => part.text);
  return [
    ...rows(paint, 'byline', parts.length > 0 ? parts : ['(from metadata)']),
    ...rows(paint, '', bylineFields(byline)),
  ];
}

function headLines(half: Half, paint: Paint): string[] {
  const { headline, deck } = half;
  const from = headline?.from === 'metadata' ? ' (from metadata)' : '';
  return [
    ...row(paint, 'headline', headline ? `${headline.text}${from}` : '(none)'),
    ...rows(paint, 'repeats', headline?.repeats.map(([start, end]) => `${start}–${end}`) ?? []),
    ...(deck ? row(paint, 'deck', deck.text) : []),
    ...bylineLines(half.byline, paint),
  ];
}

const squeeze = (text: string): string => text.replace(/\s+/g, '');

/** A sentence a line. Where they do not add up to their paragraph, its own text stands first. */
function sentenceLines(paragraph: Paragraph, paint: Paint): string[] {
  const { id, sentences, text } = paragraph;
  const tiled = squeeze(sentences.map((sentence) => sentence.text).join('')) === squeeze(text);
  const own = tiled ? [] : hang(`    ${paint('warning', '≠')}  `, 7, text);
  const lines = sentences.flatMap((sentence) => {
    const number = sentence.id.startsWith(`${id}.`) ? sentence.id.slice(id.length) : sentence.id;
    return hang(`    ${paint('faint', number)}  `, 6 + number.length, sentence.text.trim());
  });
  return [...own, ...lines];
}

function paragraphLines(paragraph: Paragraph, quotes: readonly Quote[], paint: Paint): string[] {
  const kind = paragraph.kind === 'prose' ? '' : ` ${paragraph.kind}`;
  return [
    `  ${paint('id', shortId(paragraph.id))}${kind}`,
    ...sentenceLines(paragraph, paint),
    ...paragraph.links.flatMap((link) => hang('    link  ', 10, `${link.text} → ${link.url}`)),
    ...quotes.flatMap((quote) => quoteLines(quote, paint, 4)),
  ];
}

/** `s2  ## The Bridge Returns`: as many signs as the heading is deep. */
function headingLines({ id, heading, level }: Section, paint: Paint): string[] {
  const lead = paint('id', shortId(id));
  return heading ? hang(`${lead}  ${'#'.repeat(level)} `, 4, heading.text, (line) => paint('heading', line)) : [lead];
}

function sectionLines(section: Section, quotes: Map<string, Quote[]>, paint: Paint): string[] {
  return [
    '',
    ...headingLines(section, paint),
    ...section.paragraphs.flatMap((p) => paragraphLines(p, quotes.get(p.id) ?? [], paint)),
  ];
}

/** Captions, credits and notes, and the quotes that stand in no paragraph. */
function tailLines(half: Half, elsewhere: readonly Quote[], paint: Paint): string[] {
  const lines = [
    ...rows(
      paint,
      'captions',
      half.captions.map((text) => text.text),
    ),
    ...rows(
      paint,
      'credits',
      half.credits.map((text) => text.text),
    ),
    ...rows(
      paint,
      'notes',
      half.notes.map((text) => text.text),
    ),
    ...(elsewhere.length > 0 ? [paint('label', 'quotes outside paragraphs')] : []),
    ...elsewhere.flatMap((quote) => quoteLines(quote, paint, 2)),
  ];
  return lines.length > 0 ? ['', ...lines] : [];
}

/** Everything of one half. */
export function halfLines(half: Half, paint: Paint): string[] {
  const quotes = quotesByParagraph(half.quotes);
  return [
    ...headLines(half, paint),
    ...half.sections.flatMap((section) => sectionLines(section, quotes, paint)),
    ...tailLines(half, quotes.get('') ?? [], paint),
  ];
}
