// A quote on one line: id, kind, its fragments, then who speaks and how that is known.
//
//   q2 direct  “I think it holds” … “I walked on it” — Dorian Tulle ← he (pronoun), said
import type { Quote } from '../schema.ts';
import { hang, type Paint } from './page.ts';
import { visible } from './visible.ts';

/** `Dorian Tulle ← he (pronoun), president`: the fullest name, what stands beside the quote, how one led to the other. */
function speakerText({ speaker }: Quote, paint: Paint): string {
  if (!speaker) return '?';
  const mention = speaker.mention && speaker.mention.text !== speaker.name ? ` ← ${visible(speaker.mention.text)}` : '';
  const role = speaker.role ? `, ${visible(speaker.role)}` : '';
  return `${paint('name', visible(speaker.name))}${mention} (${speaker.via}${role})`;
}

/** Paragraphs after the first that a quote runs through. */
function reach(quote: Quote): string {
  return quote.paragraphs.length > 1 ? ` [${quote.paragraphs.join(' ')}]` : '';
}

/** The lines of one quote, indented. */
export function quoteLines(quote: Quote, paint: Paint, indent: number): string[] {
  const lead = `${' '.repeat(indent)}${paint('id', shortId(quote.id))} ${quote.kind}${quote.marked ? '' : ' unmarked'}  `;
  const words = quote.fragments.map((fragment) => `“${fragment.text}”`).join(' … ');
  const lines = hang(lead, indent + 4, words);
  const cue = quote.cue ? `, ${visible(quote.cue.text)}` : '';
  const said = quote.speaker || quote.cue || isSpeech(quote) ? ` — ${speakerText(quote, paint)}${cue}` : '';
  return [...lines.slice(0, -1), `${lines.at(-1) ?? ''}${said}${reach(quote)}`];
}

/** Terms and titles have no speaker to miss. */
function isSpeech(quote: Quote): boolean {
  return quote.kind === 'direct' || quote.kind === 'partial' || quote.kind === 'indirect';
}

/** `q2` of `en.q2`: inside a half the language goes without saying. */
export function shortId(id: string): string {
  return id.slice(id.indexOf('.') + 1);
}
