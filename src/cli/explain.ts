// `article-parse explain FILE`: the source line by line with what was decided and by which rule.
//
//   1  noise     zh  noise/navigation    0.98  返回首页
//   3  headline  en  structure/headline  0.92  Last-Minute U-Turn! …
import { type ExplainedLine, explain, type Paint, type Tone, visible } from '../index.ts';
import { painterFor } from './colour.ts';
import { Failed, failureOf } from './failure.ts';
import { findInputs, type Input, readInput, STDIN } from './inputs.ts';
import type { ExplainInvocation } from './invocation.ts';
import { EXIT, type Io, UsageError } from './io.ts';
import { failureLine } from './report.ts';

const TONES = {
  headline: 'title',
  deck: 'title',
  heading: 'heading',
  byline: 'name',
  metadata: 'id',
  paragraph: null,
  caption: 'quote',
  credit: 'quote',
  note: 'quote',
  noise: 'faint',
  blank: 'faint',
} as const satisfies Record<ExplainedLine['label'], Tone | null>;

/** The cells of one line; a blank line has none but its number. */
function cells({ line, label, language, rule, confidence, text }: ExplainedLine): string[] {
  if (label === 'blank') return [String(line)];
  return [String(line), label, language ?? '–', rule, confidence.toFixed(2), visible(text)];
}

const COLUMN_TONES: readonly (Tone | null)[] = ['faint', null, 'id', 'faint', 'faint', null];

function paintRow(row: readonly string[], widths: readonly number[], tone: Tone | null, paint: Paint | null): string {
  const padded = row.map((cell, i) =>
    i === 0 ? cell.padStart(widths[i] ?? 0) : i < 5 ? cell.padEnd(widths[i] ?? 0) : cell,
  );
  if (!paint) return padded.join('  ').trimEnd();
  const coloured = padded.map((cell, i) => {
    const own = COLUMN_TONES[i] ?? tone;
    return own ? paint(own, cell) : cell;
  });
  return coloured.join('  ');
}

/** A table of the lines; each further article of the file starts under a line of its own. */
export function explainText(lines: readonly ExplainedLine[], paint: Paint | null): string {
  const table = lines.map(cells);
  const widths = [0, 1, 2, 3, 4].map((i) => table.reduce((width, row) => Math.max(width, row[i]?.length ?? 0), 0));
  let part = 1;
  let text = '';
  for (const [i, line] of lines.entries()) {
    if (line.part !== part)
      text += `${paint ? paint('title', `── article ${line.part} ──`) : `── article ${line.part} ──`}\n`;
    part = line.part;
    text += `${paintRow(table[i] ?? [], widths, TONES[line.label], paint)}\n`;
  }
  return text;
}

/** The one input: a file or stdin. @throws Failed where it cannot be found */
async function theInput(file: string | null): Promise<Input> {
  if (file === null) return STDIN;
  const { inputs, failures } = await findInputs([file], ['']);
  const [failure] = failures;
  if (failure) throw new Failed(failure);
  const [input, second] = inputs;
  if (!input || second) throw new UsageError(`explain takes one file; ${visible(file)} names ${inputs.length}`);
  return input;
}

/** Print the explanation of one file. @returns the exit code */
export async function explainFile({ file, parse, maxSize, colour }: ExplainInvocation, io: Io): Promise<number> {
  try {
    const input = await theInput(file);
    const lines = explain(await readInput(input, maxSize, io), { ...parse, name: input.name });
    io.stdout.write(explainText(lines, await painterFor(colour, io, io.stdout)));
    return EXIT.ok;
  } catch (error) {
    if (error instanceof UsageError) throw error;
    const failure = failureOf(file ?? STDIN.name, error);
    io.stderr.write(failureLine(failure, await painterFor(colour, io, io.stderr)));
    return failure.code;
  }
}
