// The main command: what goes in, what comes out, and where it is put.
import { existsSync, lstatSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkDocument } from '../src/index.ts';
import { ARTICLE, cli, ENGLISH, filesIn, folderWith, read } from './cli-process.ts';

const documents = (ndjson: string): { source: { name: string } }[] =>
  ndjson
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
const names = (ndjson: string): string[] => documents(ndjson).map(({ source }) => source.name);

describe('inputs', () => {
  it('reads a file: one valid document on one line, nothing on stderr', async () => {
    const folder = folderWith({ 'a.txt': ARTICLE });
    const { code, stdout, stderr } = await cli(['a.txt'], folder);
    expect({ code, stderr, lines: stdout.split('\n').length }).toEqual({ code: 0, stderr: '', lines: 2 });
    expect(checkDocument(JSON.parse(stdout))).toEqual([]);
  });

  it.each([
    ['a pipe', []],
    ['-', ['-']],
  ])('reads stdin from %s', async (_name, args) => {
    const { code, stdout } = await cli(args, folderWith(), ARTICLE);
    expect(code).toBe(0);
    expect(names(stdout)).toEqual(['stdin']);
  });

  it('reads several files in their order, one that is named twice once', async () => {
    const folder = folderWith({ 'b.txt': ARTICLE, 'a.txt': ARTICLE });
    const { stdout, stderr } = await cli(['b.txt', 'a.txt', './b.txt'], folder);
    expect(names(stdout)).toEqual(['b.txt', 'a.txt']);
    expect(stderr).toBe('2 ok\n');
  });

  it('recurses into a folder: text and Markdown in a fixed order, hidden ones and others left out', async () => {
    const files = ['in/z.txt', 'in/b/a.md', 'in/b/c.MARKDOWN', 'in/k.text'];
    const others = ['in/.hidden.txt', 'in/.git/x.txt', 'in/n.json', 'in/n.html'];
    const folder = folderWith(Object.fromEntries([...files, ...others].map((name) => [name, ARTICLE])));
    const { stdout } = await cli(['in'], folder);
    expect(names(stdout)).toEqual(['in/b/a.md', 'in/b/c.MARKDOWN', 'in/k.text', 'in/z.txt']);
  });

  it('takes other endings with --ext', async () => {
    const folder = folderWith({ 'in/a.txt': ARTICLE, 'in/b.scrape': ARTICLE, 'in/c.html': ARTICLE });
    const { stdout } = await cli(['in', '--ext', 'scrape,.html'], folder);
    expect(names(stdout)).toEqual(['in/b.scrape', 'in/c.html']);
  });

  it('expands a quoted glob, and takes a file whose name looks like one as it stands', async () => {
    const folder = folderWith({
      'in/a.txt': ARTICLE,
      'in/b/c.txt': ARTICLE,
      'in/[x].txt': ARTICLE,
      'in/x.md': ARTICLE,
    });
    expect(names((await cli(['in/**/*.txt'], folder)).stdout)).toEqual(['in/[x].txt', 'in/a.txt', 'in/b/c.txt']);
    expect(names((await cli(['in/[x].txt'], folder)).stdout)).toEqual(['in/[x].txt']);
  });

  it('goes round a loop of links once', async () => {
    const folder = folderWith({ 'in/a.txt': ARTICLE });
    symlinkSync(join(folder, 'in'), join(folder, 'in/again'));
    const { code, stdout } = await cli(['in'], folder);
    expect(code).toBe(0);
    expect(names(stdout)[0]).toBe('in/a.txt');
  });

  it('overrules the order of the languages and the encoding', async () => {
    const folder = folderWith({ 'a.txt': ARTICLE });
    const { stdout } = await cli(['a.txt', '--order', 'zh,en', '--encoding', 'utf-8', '--no-align'], folder);
    const { layout, alignment } = JSON.parse(stdout);
    expect(layout.order).toEqual(['zh', 'en']);
    expect(alignment.sentences).toEqual([]);
  });
});

describe('formats', () => {
  it('indents JSON with --pretty', async () => {
    const { stdout } = await cli(['--pretty'], folderWith(), ARTICLE);
    expect(stdout).toMatch(/^\{\n {2}"schemaVersion": 1,\n/);
  });

  it('writes an outline without escape codes into a pipe', async () => {
    const { stdout } = await cli(['-f', 'outline'], folderWith(), `${ARTICLE}\u001b[31m red\n`);
    expect(stdout).toContain('== en ==');
    expect(stdout).not.toContain('\u001b');
  });

  it.each([
    ['x.json', /^\{"schemaVersion":1/],
    ['x.ndjson', /^\{"schemaVersion":1/],
    ['x.jsonl', /^\{"schemaVersion":1/],
    ['x.outline', /^source {2}/],
    ['X.TXT', /^source {2}/],
    ['x', /^\{"schemaVersion":1/],
  ])('chooses the format of -o %s by its ending', async (output, start) => {
    const folder = folderWith({ 'a.md': ARTICLE });
    const { code, stdout } = await cli(['a.md', '-o', output], folder);
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
    expect(read(folder, output)).toMatch(start);
  });

  it('lets --format overrule the ending', async () => {
    const folder = folderWith({ 'a.md': ARTICLE });
    await cli(['a.md', '-o', 'x.dat', '-f', 'outline'], folder);
    expect(read(folder, 'x.dat')).toMatch(/^source {2}/);
  });
});

describe('output files', () => {
  it('puts all documents into the file of -o, one after the other, and replaces what stood there', async () => {
    const folder = folderWith({ 'a.txt': ARTICLE, 'b.txt': ARTICLE, 'out.json': 'old' });
    await cli(['a.txt', 'b.txt', '-o', 'out.json'], folder);
    expect(names(read(folder, 'out.json'))).toEqual(['a.txt', 'b.txt']);
    expect(filesIn(folder)).toEqual(['a.txt', 'b.txt', 'out.json']);
  });

  it('writes through a link, and into a device without replacing it', async () => {
    const folder = folderWith({ 'a.txt': ARTICLE, 'real/x.json': 'old' });
    symlinkSync('real/x.json', join(folder, 'link.json'));
    await cli(['a.txt', '-o', 'link.json'], folder);
    expect(lstatSync(join(folder, 'link.json')).isSymbolicLink()).toBe(true);
    expect(names(read(folder, 'real/x.json'))).toEqual(['a.txt']);
    expect((await cli(['a.txt', '-o', '/dev/null'], folder)).code).toBe(0);
    expect(lstatSync('/dev/null').isCharacterDevice()).toBe(true);
  });

  it('mirrors folders, files and globs below -d, parents created', async () => {
    const folder = folderWith({
      'in/a.txt': ARTICLE,
      'in/b/c.v2.md': ARTICLE,
      'deep/er/d.txt': ARTICLE,
      'g/h/i.txt': ARTICLE,
    });
    const { code, stdout } = await cli(['in', 'deep/er/d.txt', 'g/**/*.txt', '-d', 'new/out'], folder);
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
    expect(filesIn(join(folder, 'new/out'))).toEqual(['a.json', 'b/c.v2.json', 'd.json', 'h/i.json']);
  });

  it('names outputs by their format', async () => {
    const folder = folderWith({ 'a.txt': ARTICLE });
    await cli(['a.txt', '-d', 'out', '-f', 'ndjson'], folder);
    await cli(['a.txt', '-d', 'out', '-f', 'outline'], folder);
    expect(filesIn(join(folder, 'out'))).toEqual(['a.ndjson', 'a.outline']);
  });

  it('writes the same bytes on every run', async () => {
    const folder = folderWith({ 'in/a.txt': ARTICLE, 'in/b.txt': ENGLISH });
    await cli(['in', '-d', 'one'], folder);
    await cli(['in', '-d', 'two'], folder);
    for (const name of ['a.json', 'b.json']) expect(read(folder, `one/${name}`)).toBe(read(folder, `two/${name}`));
  });

  it('writes good inputs although others fail, and nothing for those', async () => {
    const folder = folderWith({ 'in/a.txt': ARTICLE, 'in/bad.txt': '', 'in/z.txt': ARTICLE });
    const { code, stderr } = await cli(['in', '-d', 'out'], folder);
    expect(code).toBe(1);
    expect(stderr).toMatch(/^in\/bad\.txt: error \S+ \S.*\n2 ok, 1 failed\n$/);
    expect(filesIn(join(folder, 'out'))).toEqual(['a.json', 'z.json']);
  });
});

describe('refused before any work', () => {
  const refused = async (args: string[], folder: string, why: RegExp) => {
    const before = filesIn(folder);
    const { code, stdout, stderr } = await cli(args, folder);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/^[^\n]+\n$/);
    expect(stderr).toMatch(why);
    expect(filesIn(folder)).toEqual(before);
  };

  it.each([
    ['two inputs of one output', ['a/x.txt', 'b/x.txt', '-d', 'out'], /a\/x\.txt and b\/x\.txt .* out\/x\.json/],
    ['two endings of one name', ['a', '-d', 'out'], /a\/x\.md and a\/x\.txt .* out\/x\.json/],
    ['-o that is a folder', ['a/x.txt', '-o', 'a'], /-o a is a folder/],
    ['-o in a missing folder', ['a/x.txt', '-o', 'none/x.json'], /no folder none/],
    ['-o over an input', ['a/x.txt', '-o', 'a/../a/x.txt'], /overwrite an input/],
    ['-d that is a file', ['a/x.txt', '-d', 'b/x.txt'], /-d b\/x\.txt is not a folder/],
    ['-d below a file', ['a/x.txt', '-d', 'b/x.txt/out'], /-d b\/x\.txt\/out: .*not a folder/],
    ['-o of no known ending', ['a/x.txt', '-o', 'x.jsno'], /\.jsno.*Did you mean \.json\?/],
    ['--pretty where it does nothing', ['a/x.txt', '-f', 'outline', '--pretty'], /--pretty does nothing/],
  ])('%s', async (_name, args, why) => {
    await refused(args, folderWith({ 'a/x.txt': ARTICLE, 'a/x.md': ARTICLE, 'b/x.txt': ARTICLE }), why);
  });

  // Node's own recursive mkdir never returns here.
  it.runIf(process.platform === 'linux')('-d where no folder can be made', async () => {
    await refused(['a.txt', '-d', '/proc/none/out'], folderWith({ 'a.txt': ARTICLE }), /-d \/proc\/none\/out: no such/);
  });

  it('never writes outside the output folder', async () => {
    const folder = folderWith({ 'in/sub/a.txt': ARTICLE, 'in/b.txt': ARTICLE, 'elsewhere/b.json': 'untouched' });
    mkdirSync(join(folder, 'out'));
    symlinkSync(join(folder, 'elsewhere'), join(folder, 'out/sub'));
    symlinkSync(join(folder, 'elsewhere/b.json'), join(folder, 'out/b.json'));
    const { code, stderr } = await cli(['in', '-d', 'out'], folder);
    expect(code).toBe(2);
    expect(stderr).toContain('out/sub/a.json: error output/outside');
    expect(readdirSync(join(folder, 'elsewhere'))).toEqual(['b.json']);
    expect(read(folder, 'elsewhere/b.json')).toBe('untouched');
    expect(names(read(folder, 'out/b.json'))).toEqual(['in/b.txt']);
  });

  it('leaves an old output whole where writing fails', async () => {
    const folder = folderWith({ 'a.txt': ARTICLE });
    const name = `${'x'.repeat(300)}.json`;
    const { code, stderr } = await cli(['a.txt', '-o', name], folder);
    expect(code).toBe(2);
    expect(stderr).toMatch(/: error output\/unwritable the name is too long\n$/);
    expect(filesIn(folder)).toEqual(['a.txt']);
    expect(existsSync(join(folder, name))).toBe(false);
  });
});
