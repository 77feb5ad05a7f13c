// A text of paragraphs, one a line, made into units; its quotes as one line each: `direct Ann Lee ← she: It rained. … A lot.`
import type { Lang, Unit } from '../src/model.ts';
import { findQuotes } from '../src/quote/index.ts';
import type { Quote } from '../src/schema.ts';
import { sliceReading } from '../src/text/reading.ts';

/** Units of a text; a line that begins with `# ` is a heading, `^ ` a caption, `> ` a block quote. */
export function unitsOf(text: string, lang: Lang): Unit[] {
  const units: Unit[] = [];
  let at = 0;
  let paragraphs = 0;
  for (const line of text.split('\n')) {
    const [, sign = ''] = /^([#^>] )?/.exec(line) ?? [];
    const reading = sliceReading(text, [at + sign.length, at + line.length]);
    const role = sign === '# ' ? 'heading' : sign === '^ ' ? 'caption' : 'paragraph';
    const id = role === 'paragraph' ? `${lang}.p${++paragraphs}` : null;
    const kind = sign === '> ' ? 'block-quote' : 'prose';
    units.push({ id, role, kind, reading, sentences: [[0, reading.text.length]] });
    at += line.length + 1;
  }
  return units;
}

function lineOf({ kind, speaker, fragments }: Quote): string {
  const mention = speaker?.mention && speaker.mention.text !== speaker.name ? ` ← ${speaker.mention.text}` : '';
  const who = speaker ? ` ${speaker.name}${mention}` : '';
  return `${kind}${who}: ${fragments.map((fragment) => fragment.text).join(' … ')}`;
}

/** The marked quotes of a text, or the unmarked ones, a line each. */
export function quotesOf(text: string, lang: Lang, marked = true): string[] {
  return findQuotes(unitsOf(text, lang), lang)
    .quotes.filter((quote) => quote.marked === marked)
    .map(lineOf);
}
