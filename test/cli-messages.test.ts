// What a run says on stderr, and the exit code that it earns.
import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { placeAt } from '../src/cli/place.ts';
import { messageLine, summaryLine } from '../src/cli/report.ts';
import { readSize, sizeText } from '../src/cli/values.ts';
import { ARTICLE, cli, ENGLISH, folderWith } from './cli-process.ts';

describe('inputs that fail: one line with name, rule and reason', () => {
  it.each<[string, Record<string, string | Uint8Array>, string[], number, RegExp]>([
    ['a missing file', {}, ['none.txt'], 2, /^none\.txt: error input\/missing no such file or folder\n$/],
    [
      'a folder without files',
      { 'in/a.json': '{}' },
      ['in'],
      2,
      /^in: error input\/no-files no file ending in \.txt, .* in this folder\n$/,
    ],
    ['a pattern without files', {}, ['*.txt'], 2, /^\*\.txt: error input\/no-files no file matches this pattern\n$/],
    ['a path below a file', { 'a.txt': ARTICLE }, ['a.txt/b.txt'], 2, /^a\.txt\/b\.txt: error input\/\S+ .*\n$/],
    ['an empty file', { 'a.txt': '' }, ['a.txt'], 1, /^a\.txt: error read\/\S+ \S.*\n$/],
    ['white space alone', { 'a.txt': ' \n\n' }, ['a.txt'], 1, /^a\.txt: error \S+\/\S+ \S.*\n$/],
    [
      'a binary file',
      { 'a.txt': new Uint8Array(512).map((_, i) => (i * 7) % 256) },
      ['a.txt'],
      1,
      /^a\.txt: error read\/\S+ \S.*\n$/,
    ],
    ['neither language', { 'a.txt': '12345 67890\n' }, ['a.txt'], 1, /^a\.txt: error \S+\/\S+ \S.*\n$/],
    [
      'a file that is too large',
      { 'a.txt': ARTICLE },
      ['a.txt', '--max-size', '100'],
      1,
      /^a\.txt: error input\/too-large .* is more than --max-size 100 bytes\n$/,
    ],
    ['explain of a missing file', {}, ['explain', 'none.txt'], 2, /^none\.txt: error input\/missing .*\n$/],
    ['explain of an empty file', { 'a.txt': '' }, ['explain', 'a.txt'], 1, /^a\.txt: error read\/\S+ \S.*\n$/],
  ])('%s', async (_name, files, args, code, message) => {
    const result = await cli(args, folderWith(files));
    expect({ code: result.code, stdout: result.stdout }).toEqual({ code, stdout: '' });
    expect(result.stderr).toMatch(message);
  });

  it.skipIf(process.getuid?.() === 0)('names what it may not read, and reads the rest', async () => {
    const folder = folderWith({ 'in/a.txt': ARTICLE, 'in/b.txt': ARTICLE, 'in/sub/c.txt': ARTICLE });
    chmodSync(join(folder, 'in/a.txt'), 0);
    chmodSync(join(folder, 'in/sub'), 0);
    const { code, stderr } = await cli(['in'], folder);
    chmodSync(join(folder, 'in/sub'), 0o700);
    expect(code).toBe(2);
    expect(stderr).toContain('in/sub: error input/unreadable permission denied\n');
    expect(stderr).toContain('in/a.txt: error input/unreadable permission denied\n');
    expect(stderr).toMatch(/\n1 ok, 2 failed\n$/);
  });

  it('refuses too large an input from a pipe', async () => {
    const { code, stderr } = await cli(['--max-size', '10'], folderWith(), ARTICLE);
    expect(code).toBe(1);
    expect(stderr).toMatch(/^stdin: error input\/too-large the input is more than --max-size 10 bytes\n$/);
  });

  it('earns the highest code of its inputs, and finishes the good ones', async () => {
    const folder = folderWith({ 'a.txt': ARTICLE, 'empty.txt': '', 'z.txt': ARTICLE });
    const { code, stdout, stderr } = await cli(['a.txt', 'empty.txt', 'none.txt', 'z.txt'], folder);
    expect(code).toBe(2);
    expect(stdout.trim().split('\n')).toHaveLength(2);
    expect(stderr).toMatch(/\n2 ok, 2 failed\n$/);
    expect(stderr).toContain('none.txt: error input/missing');
    expect(stderr).toContain('empty.txt: error read/');
  });

  it('stops at the first failure with --fail-fast', async () => {
    const folder = folderWith({ 'a.txt': ARTICLE, 'empty.txt': '', 'z.txt': ARTICLE });
    const { code, stdout, stderr } = await cli(['a.txt', 'empty.txt', 'z.txt', '--fail-fast'], folder);
    expect(code).toBe(1);
    expect(stdout.trim().split('\n')).toHaveLength(1);
    expect(stderr).toMatch(/1 ok, 1 failed, 1 not done\n$/);
  });
});

describe('warnings', () => {
  it('names the file, the rule and the reason, and exits with 0', async () => {
    const { code, stdout, stderr } = await cli(['a.txt'], folderWith({ 'a.txt': ENGLISH }));
    expect(code).toBe(0);
    expect(stdout).not.toBe('');
    expect(stderr).toMatch(/^a\.txt(:\d+:\d+)?: warning \S+\/\S+ \S.*\n/);
  });

  it('exits with 1 under --strict, the document written all the same', async () => {
    const { code, stdout } = await cli(['a.txt', '--strict'], folderWith({ 'a.txt': ENGLISH }));
    expect(code).toBe(1);
    expect(JSON.parse(stdout).zh).toBe(null);
  });

  it('is silent with --quiet, but for errors', async () => {
    const folder = folderWith({ 'a.txt': ENGLISH, 'b.txt': ARTICLE, 'empty.txt': '' });
    expect((await cli(['a.txt', 'b.txt', '-q'], folder)).stderr).toBe('');
    expect((await cli(['a.txt', 'empty.txt', '-q'], folder)).stderr).toMatch(
      /^empty\.txt: error .*\n1 ok, 1 failed\n$/,
    );
  });

  it('says with --verbose what was written', async () => {
    const folder = folderWith({ 'a.txt': ARTICLE });
    expect((await cli(['a.txt', '-d', 'out', '-v'], folder)).stderr).toContain('a.txt -> out/a.json\n');
    expect((await cli(['a.txt', '-o', 'b.json', '-v'], folder)).stderr).toContain('-> b.json\n');
  });
});

describe('lines', () => {
  it('shows place, severity, rule and reason', () => {
    const message = { severity: 'warning', rule: 'a/b', reason: 'bad\nthing', place: '3:1' } as const;
    expect(messageLine('x.txt', message, null)).toBe('x.txt:3:1: warning a/b bad␊thing\n');
    expect(messageLine('\u001b.txt', { ...message, place: undefined }, null)).toBe('␛.txt: warning a/b bad␊thing\n');
  });

  it.each([
    [{ ok: 3, failed: 0, left: 0 }, '3 ok\n'],
    [{ ok: 12, failed: 1, left: 0 }, '12 ok, 1 failed\n'],
    [{ ok: 1, failed: 0, left: 4 }, '1 ok, 4 not done\n'],
  ])('sums up %j', (tally, line) => {
    expect(summaryLine(tally, null)).toBe(line);
  });

  it.each([
    ['abc', 0, '1:1'],
    ['a\nbc', 3, '2:2'],
    ['a\r\nbc', 4, '2:2'],
    ['a\rb\rc', 4, '3:1'],
    ['a\n', 2, '2:1'],
    ['你好\n世界', 4, '2:2'],
  ])('places %j at %i', (text, offset, place) => {
    expect(placeAt(text, offset)).toBe(place);
  });

  it.each([
    ['64MB', 67108864],
    ['1.5 k', 1536],
    ['2GiB', 2147483648],
    ['800', 800],
  ])('reads the size %s', (word, bytes) => {
    expect(readSize(word)).toBe(bytes);
  });

  it('shows sizes', () => {
    expect([800, 1536, 67108864].map(sizeText)).toEqual(['800 bytes', '1.5 KB', '64 MB']);
  });
});
