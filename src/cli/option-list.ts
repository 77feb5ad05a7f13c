// Every option that more than one command may have, as data: its flags, what help says of it, how its word is read.
import { type Command, InvalidArgumentError, Option } from 'commander';
import { type Format, formats, type ParseOptions } from '../index.ts';
import type { ColourMode } from './invocation.ts';
import { LAYOUTS, oneOf, readDate, readEncoding, readEndings, readOrder, readSize } from './values.ts';

const FORMATS = Object.keys(formats) as Format[];
const COLOURS: ColourMode[] = ['auto', 'always', 'never'];

/** Values of the options as commander gathers them; each command defines some. */
export interface Values extends Omit<ParseOptions, 'name'> {
  readonly format?: Format;
  readonly output?: string;
  readonly outputDir?: string;
  readonly pretty?: boolean;
  readonly ext: string[];
  readonly maxSize: number;
  readonly strict?: boolean;
  readonly failFast?: boolean;
  readonly quiet?: boolean;
  readonly verbose?: boolean;
  readonly color: ColourMode;
}

/** An option whose word is read by `read`; what it throws becomes commander's message. */
function valued(flags: string, note: string, read: (word: string) => unknown): Option {
  return new Option(flags, note).argParser((word) => {
    try {
      return read(word);
    } catch (error) {
      throw new InvalidArgumentError(error instanceof Error ? error.message : String(error));
    }
  });
}

/** An option with a closed list of words. */
export function choice(flags: string, note: string, choices: readonly string[]): Option {
  return valued(flags, `${note}: ${choices.join(', ')}`, (word) => oneOf(choices, word));
}

export const OPTIONS = {
  format: () => choice('-f, --format <format>', 'what to write', FORMATS),
  output: () =>
    new Option('-o, --output <file>', 'write one file; its ending chooses the format').conflicts('outputDir'),
  outputDir: () => new Option('-d, --output-dir <folder>', 'write one file an article, mirroring the input folders'),
  pretty: () => new Option('--pretty', 'indent JSON, as on a terminal'),
  ext: () =>
    valued('--ext <endings>', 'files that a folder gives', readEndings).default(
      ['.txt', '.text', '.md', '.markdown'],
      'txt,text,md,markdown',
    ),
  encoding: () => valued('--encoding <label>', 'encoding of the input, instead of detecting it', readEncoding),
  layout: () => choice('--layout <kind>', 'layout, instead of detecting it', Object.keys(LAYOUTS)),
  order: () => valued('--order <languages>', 'which language comes first: en,zh or zh,en', readOrder),
  date: () => valued('--date <day>', 'date of articles that state none, such as 2026-05-22', readDate),
  maxSize: () => valued('--max-size <size>', 'refuse larger inputs', readSize).default(2 ** 26, '64MB'),
  noAlign: () => new Option('--no-align', 'do not link the two languages'),
  strict: () => new Option('--strict', 'exit with 1 where an input gives a warning'),
  failFast: () => new Option('--fail-fast', 'stop at the first input that fails'),
  quiet: () => new Option('-q, --quiet', 'say nothing on stderr but errors').conflicts('verbose'),
  verbose: () => new Option('-v, --verbose', 'say on stderr what is read, noticed and written'),
  color: () => choice('--color <when>', 'colour', COLOURS).default('auto', 'auto'),
} as const satisfies Record<string, () => Option>;

export type OptionName = keyof typeof OPTIONS;

/** Give a command some of the options. */
export function withOptions(command: Command, names: readonly OptionName[]): Command {
  for (const name of names) command.addOption(OPTIONS[name]());
  return command;
}
