// What is wrong with a command is said in one line, with the nearest suggestion; nothing is read, nothing written.
import { describe, expect, it } from 'vitest';
import { run } from '../src/cli/run.ts';
import { fakeIo } from './cli-fake-io.ts';
import { ARTICLE, cli, folderWith } from './cli-process.ts';

describe('wrong usage: exit 2, one line on stderr, nothing on stdout', () => {
  it.each<[string[], RegExp]>([
    [['a.txt', '--fromat', 'json'], /unknown option '--fromat'.*--format/],
    [['a.txt', '--prety'], /unknown option '--prety'.*--pretty/],
    [['a.txt', '-x'], /unknown option '-x'/],
    [['a.txt', '--format', 'jsno'], /'jsno' is invalid\. Did you mean json\?/],
    [['a.txt', '--format', 'pdf!!!!'], /'pdf!!!!' is invalid\. Choose from json, ndjson, outline\./],
    [['a.txt', '--format'], /argument missing/],
    [['a.txt', '--layout', 'colums'], /Did you mean columns\?/],
    [['a.txt', '--order', 'zh-en'], /Did you mean zh,en\?/],
    [['a.txt', '--encoding', 'gb18303'], /Did you mean gb18030\?/],
    [['a.txt', '--date', '2026-02-30'], /Give a day such as 2026-05-22/],
    [['a.txt', '--date', 'May 22'], /Give a day such as 2026-05-22/],
    [['a.txt', '--max-size', 'big'], /Give a size such as 64MB/],
    [['a.txt', '--max-size', '0'], /Give a size such as 64MB/],
    [['a.txt', '--ext', 'txt,'], /Give endings such as txt,md/],
    [['a.txt', '--color', 'allways'], /Did you mean always\?/],
    [['a.txt', '-o', 'x.json', '-d', 'out'], /cannot be used with/],
    [['a.txt', '-q', '-v'], /cannot be used with/],
    [['explian'], /explian: error input\/missing .*did you mean the command explain\?/],
    [['schema', 'a.txt'], /too many arguments for 'schema'/],
    [['explain', 'a.txt', 'b.txt'], /too many arguments for 'explain'/],
    [['explain', '--format', 'json', 'a.txt'], /unknown option '--format'/],
    [['--pretty', 'explain', 'a.txt'], /'--pretty' does not apply to explain/],
    [['--format', 'json', 'schema'], /'--format' does not apply to schema/],
    [['explain', 'in'], /explain takes one file/],
    [['help', 'nonsense'], /the commands are explain, align, schema, validate, help/],
  ])('%j', async (args, why) => {
    const folder = folderWith({ 'a.txt': ARTICLE, 'b.txt': ARTICLE, 'in/a.txt': ARTICLE, 'in/b.txt': ARTICLE });
    const { code, stdout, stderr } = await cli(args, folder);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/^[^\n]+\n$/);
    expect(stderr).toMatch(why);
  });

  it('shows control characters of the arguments instead of sending them', async () => {
    const { stderr } = await cli(['--\u001b[31mx'], folderWith());
    expect(stderr).toContain('␛[31mx');
    expect(stderr).not.toContain('\u001b');
  });
});

describe('help and version', () => {
  it.each([
    [['--help'], /^Turns raw scrapes[\s\S]*Examples:[\s\S]*Usage: article-parse[\s\S]*--format[\s\S]*Exit codes/],
    [['explain', '--help'], /^Examples:[\s\S]*Usage: article-parse explain/],
    [['help'], /^Turns raw scrapes/],
    [['help', 'explain'], /^Examples:[\s\S]*Usage: article-parse explain/],
    [['schema', '-h'], /^Examples:[\s\S]*Usage: article-parse schema/],
    [['validate', '--help'], /^Examples:[\s\S]*Usage: article-parse validate/],
    [['--version'], /^\d+\.\d+\.\d+\n$/],
    [['-V'], /^\d+\.\d+\.\d+\n$/],
  ])('%j goes to stdout, exit 0', async (args, text) => {
    const { code, stdout, stderr } = await cli(args, folderWith());
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(text);
  });

  it.each([[[]], [['explain']], [['validate']]])(
    '%j on a terminal without input: help on stderr, exit 2',
    async (args) => {
      const { io, said } = fakeIo({ terminal: true });
      expect(await run(args, io)).toBe(2);
      expect(said.stdout).toBe('');
      expect(said.stderr).toMatch(/Examples:[\s\S]*Usage: article-parse/);
    },
  );

  it('applies an option of a command that stands before its name', async () => {
    const folder = folderWith({ 'a.txt': ARTICLE });
    const { code, stdout } = await cli(['--color', 'always', 'explain', 'a.txt'], folder);
    expect(code).toBe(0);
    expect(stdout).toContain('\u001b[');
  });
});

describe('colour', () => {
  const escapes = async (args: string[], env: Record<string, string>, terminal: boolean) => {
    const { io, said } = fakeIo({ terminal, env, stdin: ARTICLE });
    await run(['-f', 'outline', ...args, '-'], io);
    return said.stdout.includes('\u001b[');
  };

  it.each<[string, string[], Record<string, string>, boolean, boolean]>([
    ['a pipe', [], {}, false, false],
    ['a terminal', [], {}, true, true],
    ['a terminal with NO_COLOR', [], { NO_COLOR: '1' }, true, false],
    ['a terminal with an empty NO_COLOR', [], { NO_COLOR: '' }, true, true],
    ['a dumb terminal', [], { TERM: 'dumb' }, true, false],
    ['a pipe with FORCE_COLOR', [], { FORCE_COLOR: '1' }, false, true],
    ['a terminal with FORCE_COLOR=0', [], { FORCE_COLOR: '0' }, true, false],
    ['--color always in a pipe', ['--color', 'always'], { NO_COLOR: '1' }, false, true],
    ['--color never on a terminal', ['--color', 'never'], { FORCE_COLOR: '1' }, true, false],
  ])('%s', async (_name, args, env, terminal, coloured) => {
    expect(await escapes(args, env, terminal)).toBe(coloured);
  });

  it('indents JSON on a terminal', async () => {
    const { io, said } = fakeIo({ terminal: true, stdin: ARTICLE });
    await run(['-'], io);
    expect(said.stdout).toMatch(/^\{\n {2}"schemaVersion"/);
  });
});
