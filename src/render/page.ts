// Lines of an outline: a label in a column of its own, continuation lines under the text.
//
//   deck      Officials split over the bill,
//             again
import { visible } from './visible.ts';

/** What a piece of an outline is; a caller that paints decides the colour of each. */
export type Tone = 'title' | 'label' | 'id' | 'heading' | 'quote' | 'name' | 'good' | 'warning' | 'error' | 'faint';

/** Colours `text`; the identity where no colour is wanted. */
export type Paint = (tone: Tone, text: string) => string;

/** The painter that leaves everything as it is. */
export const plain: Paint = (_tone, text) => text;

const LABEL_WIDTH = 12;

/** The lines of a text, controls made visible, each after `indent` spaces but the first, which follows `lead`. */
export function hang(lead: string, indent: number, text: string, style = (line: string): string => line): string[] {
  const [first = '', ...rest] = text.split(/\r\n|\n|\r/).map((line) => style(visible(line).trimEnd()));
  return [`${lead}${first}`, ...rest.map((line) => `${' '.repeat(indent)}${line}`)];
}

/** `label` and its text, at the left margin. */
export function row(paint: Paint, label: string, text: string): string[] {
  return hang(paint('label', label.padEnd(LABEL_WIDTH)), LABEL_WIDTH, text);
}

/** One row a value; the label stands at the first only. */
export function rows(paint: Paint, label: string, values: readonly string[]): string[] {
  return values.flatMap((value, i) => row(paint, i === 0 ? label : '', value));
}

/** A block with its title and an empty line above; nothing where it has no lines. */
export function block(paint: Paint, title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ['', paint('title', `== ${title} ==`), ...lines];
}

/** A score with two digits, as every outline shows it. */
export function figure(score: number): string {
  return score.toFixed(2);
}
