// From arguments to an invocation. commander reads them and writes the help; it runs nothing: the actions only note what
// was asked for, so that everything else loads after the arguments are known to be good. In the bundle (package.json, tsdown)
// its node:child_process is node:events: no command here is a program of its own, and loading it costs a millisecond.
import { Command, CommanderError } from 'commander';
import type { ParseOptions } from '../index.ts';
import { ALIGN_EXAMPLES, afterHelp, EXAMPLES, EXPLAIN_EXAMPLES, SCHEMA_EXAMPLES, VALIDATE_EXAMPLES } from './help.ts';
import type { AlignFormat, Answer, Invocation } from './invocation.ts';
import { UsageError } from './io.ts';
import { choice, OPTIONS, type OptionName, type Values, withOptions } from './option-list.ts';
import { ALIGN_FORMATS, alignFormatOf, COMMANDS, version } from './values.ts';

/** What `parse` is told; options that were not given stay absent. */
function parseOptions({ encoding, layout, order, date, align }: Values): ParseOptions {
  return {
    ...(encoding === undefined ? {} : { encoding }),
    ...(layout === undefined ? {} : { layout }),
    ...(order === undefined ? {} : { order }),
    ...(date === undefined ? {} : { date }),
    ...(align === false ? { align } : {}),
  };
}

function parseInvocation(inputs: string[], values: Values): Invocation {
  return {
    command: 'parse',
    inputs,
    format: values.format ?? null,
    pretty: values.pretty ?? false,
    output: values.output ?? null,
    outputDir: values.outputDir ?? null,
    ext: values.ext,
    parse: parseOptions(values),
    maxSize: values.maxSize,
    strict: values.strict ?? false,
    failFast: values.failFast ?? false,
    quiet: values.quiet ?? false,
    verbose: values.verbose ?? false,
    colour: values.color,
  };
}

/** An option given before the name of a command belongs to the command, or to nobody. */
function handDown(root: Command, command: Command): void {
  for (const option of root.options) {
    const key = option.attributeName();
    if (root.getOptionValueSource(key) !== 'cli') continue;
    if (!command.options.some((own) => own.attributeName() === key))
      throw new UsageError(`option '${option.long}' does not apply to ${command.name()}`);
    command.setOptionValueWithSource(key, root.getOptionValue(key), 'cli');
  }
}

type Note = (invocation: Invocation) => void;

/** Values of the options of `align`. */
type AlignValues = Omit<Values, 'format'> & { format?: AlignFormat; split?: boolean; paragraphs?: boolean };

function addAlign(program: Command, note: Note): void {
  const align = program
    .command('align')
    .description('link the sentences of two files, one English, one Chinese, that translate each other')
    .argument('<en>', 'the English file, or - for stdin')
    .argument('<zh>', 'the Chinese file, or - for stdin')
    .addOption(choice('-f, --format <format>', 'what to write', ALIGN_FORMATS))
    .option('-o, --output <file>', 'write a file; its ending chooses the format')
    .option('--split', 'free text: cut it into sentences first')
    .option('--paragraphs', 'blank lines bound what may belong together')
    .addHelpText('before', ALIGN_EXAMPLES)
    .action((en: string, zh: string, values: AlignValues) =>
      note({
        command: 'align',
        en,
        zh,
        format: values.format ?? alignFormatOf(values.output),
        output: values.output ?? null,
        split: values.split ?? false,
        paragraphs: values.paragraphs ?? false,
        encoding: values.encoding ?? null,
        maxSize: values.maxSize,
        colour: values.color,
      }),
    );
  withOptions(align, ['encoding', 'maxSize', 'color']);
}

function addCommands(program: Command, note: Note): void {
  const explain = program
    .command('explain')
    .description('show the source line by line: label, language, rule, confidence')
    .argument('[file]', 'a file, or - for stdin')
    .addHelpText('before', EXPLAIN_EXAMPLES)
    .action((file: string | undefined, values: Values) =>
      note({
        command: 'explain',
        file: file ?? null,
        parse: parseOptions(values),
        maxSize: values.maxSize,
        colour: values.color,
      }),
    );
  withOptions(explain, ['encoding', 'layout', 'order', 'maxSize', 'color']);
  addAlign(program, note);
  const schema = program
    .command('schema')
    .description('print the JSON Schema (2020-12) of the documents')
    .addHelpText('before', SCHEMA_EXAMPLES)
    .action((values: Values) => note({ command: 'schema', pretty: values.pretty ?? false }));
  withOptions(schema, ['pretty']);
  const validate = program
    .command('validate')
    .description('check documents, JSON or NDJSON, against the schema')
    .argument('[files...]', 'files, or - for stdin')
    .addHelpText('before', VALIDATE_EXAMPLES)
    .action((files: string[], values: Values) =>
      note({
        command: 'validate',
        files,
        maxSize: values.maxSize,
        quiet: values.quiet ?? false,
        colour: values.color,
      }),
    );
  withOptions(validate, ['maxSize', 'quiet', 'color']);
}

/** The program with its commands. Help and version go to `answer`, what is to be done to `note`. */
function program(note: Note, answer: (text: string) => void): Command {
  const root = new Command('article-parse')
    .exitOverride()
    .configureOutput({
      writeOut: answer,
      writeErr: () => {},
      getOutHelpWidth: () => 120,
      getErrHelpWidth: () => 120,
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    })
    .enablePositionalOptions()
    .helpCommand('help [command]', 'display help for a command')
    .argument('[inputs...]', 'files, folders, quoted globs, or - for stdin')
    .addHelpText('before', EXAMPLES)
    .addHelpText('after', afterHelp())
    .hook('preSubcommand', handDown)
    .action((inputs: string[], values: Values) => note(parseInvocation(inputs, values)));
  withOptions(root, Object.keys(OPTIONS) as OptionName[]);
  root.option('-V, --version', 'print the version');
  root.on('option:version', () => {
    answer(`${version()}\n`);
    throw new CommanderError(0, 'commander.version', '');
  });
  addCommands(root, note);
  return root;
}

/** One line: `unknown option '--fromat' (Did you mean --format?)`. */
function oneLine(message: string): string {
  return message
    .replace(/^error: /, '')
    .replace(/\s*\n\s*/g, ' ')
    .trim();
}

/**
 * Read the arguments.
 * @returns what to do, or the text that was asked for
 * @throws UsageError where they are not good
 */
export function readArguments(argv: readonly string[]): Invocation | Answer {
  const noted: Invocation[] = [];
  let text = '';
  const root = program(
    (invocation) => noted.push(invocation),
    (part) => {
      text += part;
    },
  );
  try {
    root.parse(argv, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return { command: 'answer', text };
    const unknown = error.code === 'commander.help';
    throw new UsageError(unknown ? `the commands are ${COMMANDS.join(', ')}` : oneLine(error.message));
  }
  return noted[0] ?? { command: 'answer', text };
}
