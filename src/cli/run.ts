// The command line as a function: arguments and streams in, exit code out. Each command loads when it is asked for.
import { visible } from '../index.ts';
import { failureOf } from './failure.ts';
import type { Answer, Invocation } from './invocation.ts';
import { ClosedPipe, EXIT, Interrupted, type Io, UsageError } from './io.ts';

/** Whether the command reads stdin, and nobody pipes anything into it. */
function lacksInput(invocation: Invocation | Answer, io: Io): boolean {
  const reads =
    (invocation.command === 'parse' && invocation.inputs.length === 0) ||
    (invocation.command === 'explain' && invocation.file === null) ||
    (invocation.command === 'validate' && invocation.files.length === 0);
  return reads && io.stdin.isTTY;
}

async function act(invocation: Invocation | Answer, io: Io): Promise<number> {
  switch (invocation.command) {
    case 'answer':
      io.stdout.write(invocation.text);
      return EXIT.ok;
    case 'parse':
      return (await import('./convert.ts')).convert(invocation, io);
    case 'explain':
      return (await import('./explain.ts')).explainFile(invocation, io);
    case 'align':
      return (await import('./align.ts')).alignFiles(invocation, io);
    case 'schema':
      return (await import('./schema.ts')).printSchema(invocation, io);
    case 'validate':
      return (await import('./validate.ts')).validateFiles(invocation, io);
  }
}

/** Help of the command on stderr: stdout is for data. */
function helpInstead(
  invocation: Invocation | Answer,
  io: Io,
  read: typeof import('./options.ts').readArguments,
): number {
  const help = read(invocation.command === 'parse' ? ['--help'] : [invocation.command, '--help']);
  if (help.command === 'answer') io.stderr.write(help.text);
  return EXIT.usage;
}

/** The exit code of what ended the run, after one line about it. */
function ending(error: unknown, io: Io): number {
  if (error instanceof ClosedPipe) return EXIT.ok;
  if (error instanceof Interrupted) return EXIT.interrupted;
  const reason = error instanceof UsageError ? error.message : failureOf('', error).reason;
  io.stderr.write(`article-parse: error: ${visible(reason)}\n`);
  return EXIT.usage;
}

/**
 * Run the command line.
 * @param argv the arguments after the name of the program
 * @returns the exit code: 0, 1, 2 or 130
 */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  try {
    const { readArguments } = await import('./options.ts');
    const invocation = readArguments(argv);
    if (lacksInput(invocation, io)) return helpInstead(invocation, io, readArguments);
    return await act(invocation, io);
  } catch (error) {
    try {
      return ending(error, io);
    } catch {
      return EXIT.usage; // stderr itself is gone
    }
  }
}
