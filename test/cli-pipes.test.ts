// Pipes that are slow or go away, terminals that must not be played with, and Ctrl-C.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from '../src/cli/run.ts';
import { fakeIo } from './cli-fake-io.ts';
import { ARTICLE, cli, filesIn, finish, folderWith, start } from './cli-process.ts';

/** Many small files: more output than any pipe holds, without asking much of the parser. */
const manyFiles = (count: number) =>
  Object.fromEntries(Array.from({ length: count }, (_, i) => [`in/${String(i).padStart(3, '0')}.txt`, ARTICLE]));

describe('pipes', () => {
  it('loses nothing where the reader is slow', async () => {
    const child = start(['in', '--pretty', '-q'], folderWith(manyFiles(60)));
    child.stdout?.pause();
    const started = new Promise((resolve) => setTimeout(resolve, 300));
    const result = finish(child);
    child.stdout?.pause();
    await started;
    child.stdout?.resume();
    const { code, stdout } = await result;
    expect(code).toBe(0);
    expect(stdout.length).toBeGreaterThan(200_000);
    expect(stdout.match(/^\{$/gm)).toHaveLength(60);
    expect(stdout.endsWith('\n}\n')).toBe(true);
  });

  it('ends quietly with 0 where the reader goes away', async () => {
    const child = start(['in', '--pretty', '-q'], folderWith(manyFiles(60)));
    child.stdout?.once('data', () => child.stdout?.destroy());
    const { code, stderr } = await finish(child);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });

  it.skipIf(!existsSync('/dev/full'))('says so where the disk is full', async () => {
    const folder = folderWith({ 'a.txt': ARTICLE });
    const { code, stderr } = await cli(['a.txt', '-o', '/dev/full'], folder);
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: '/dev/full: error output/unwritable no space left on the device\n',
    });
  });
});

describe('Ctrl-C', () => {
  it('ends with 130 between two inputs, no temporary file left, every output whole', async () => {
    const folder = folderWith(manyFiles(300));
    const child = start(['in', '-d', 'out', '-v'], folder);
    child.stderr?.once('data', () => child.kill('SIGINT'));
    const { code, stderr } = await finish(child);
    expect(code).toBe(130);
    expect(stderr).toMatch(/\d+ ok, \d+ not done\n$/);
    const written = filesIn(join(folder, 'out'));
    expect(written.length).toBeGreaterThan(0);
    expect(written.length).toBeLessThan(300);
    expect(written.filter((name) => !/^\d{3}\.json$/.test(name))).toEqual([]);
  });

  it('ends with 130 while it waits for stdin', async () => {
    const child = start(['-v'], folderWith());
    setTimeout(() => child.kill('SIGINT'), 2000);
    const code = await new Promise((resolve) => child.on('close', resolve));
    expect(code).toBe(130);
  });
});

describe('control characters of the input', () => {
  const HOSTILE = `${ARTICLE.slice(0, 60)}\u001b[2J\u009b31m\u0007 ${ARTICLE.slice(60)}`;

  it.each([[['--pretty']], [['-f', 'ndjson']], [['-f', 'outline']], [['explain']], [['explain', '--color', 'always']]])(
    'never reach the terminal raw: %j',
    async (args) => {
      const { io, said } = fakeIo({ stdin: HOSTILE });
      await run(args, io);
      expect(said.stdout).not.toBe('');
      expect(said.stdout.replace(/\u001b\[\d+m/g, '')).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/);
    },
  );

  it('are the same in JSON as in the source', async () => {
    const { io, said } = fakeIo({ stdin: HOSTILE });
    await run([], io);
    const strings = JSON.stringify(JSON.parse(said.stdout));
    expect(strings).toContain('\u009b31m');
  });
});
