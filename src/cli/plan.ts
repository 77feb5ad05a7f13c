// Everything that is settled before the first input is read: format, place of the output, colours. What cannot work is
// refused here.
import { type Format, formats, type Paint, type RenderOptions, visible } from '../index.ts';
import { painterFor } from './colour.ts';
import type { Input } from './inputs.ts';
import type { ParseInvocation } from './invocation.ts';
import { type Io, UsageError } from './io.ts';
import { suggestion } from './nearest.ts';
import { fileSink, folderSink, type Sink, stdoutSink } from './outputs.ts';

const FORMATS = Object.keys(formats) as Format[];

/** What every input of one run shares. */
export interface Run {
  readonly invocation: ParseInvocation;
  readonly io: Io;
  readonly format: Format;
  readonly rendering: RenderOptions;
  readonly sink: Sink;
  /** Whether there is one input only. */
  readonly alone: boolean;
  /** For stderr. */
  readonly paint: Paint | null;
}

/** `--format`, else by the ending of `-o`, else json. */
function chooseFormat({ format, output }: ParseInvocation): Format {
  if (format !== null) return format;
  const ending = output === null ? '' : (/\.[^./\\]+$/.exec(output)?.[0].toLowerCase() ?? '');
  if (ending === '') return 'json';
  const found = FORMATS.find((name) => (formats[name].endings as readonly string[]).includes(ending));
  if (found) return found;
  const endings = FORMATS.flatMap((name) => formats[name].endings);
  throw new UsageError(
    `no format is known by the ending ${visible(ending)}.${suggestion(ending, endings)} --format names one`,
  );
}

function openSink({ output, outputDir }: ParseInvocation, format: Format, inputs: readonly Input[], io: Io): Sink {
  const { between, endings } = formats[format];
  if (outputDir !== null) return folderSink(outputDir, endings[0], inputs);
  return output === null || output === '-' ? stdoutSink(io, between) : fileSink(output, between, inputs);
}

/** @throws UsageError where the arguments do not go together */
export async function openRun(invocation: ParseInvocation, inputs: readonly Input[], io: Io): Promise<Run> {
  const format = chooseFormat(invocation);
  if (invocation.pretty && format !== 'json') throw new UsageError(`--pretty does nothing with the format ${format}`);
  const toStdout = invocation.outputDir === null && (invocation.output ?? '-') === '-';
  const paint = toStdout && format === 'outline' ? await painterFor(invocation.colour, io, io.stdout) : null;
  return {
    invocation,
    io,
    format,
    rendering: { pretty: invocation.pretty || (toStdout && io.stdout.isTTY), ...(paint ? { paint } : {}) },
    sink: openSink(invocation, format, inputs, io),
    alone: inputs.length === 1,
    paint: await painterFor(invocation.colour, io, io.stderr),
  };
}
