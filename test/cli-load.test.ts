// The compiled code that the build keeps: used where it fits, and never in the way where it does not.

import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import Module from 'node:module';
import { join } from 'node:path';
import { Script } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { ARTICLE, finish, folderWith } from './cli-process.ts';

const ROOT = join(import.meta.dirname, '..');
const CHUNKS = join(ROOT, 'dist/cli');
const kept = (folder: string) => readdirSync(folder).filter((name) => name.endsWith('.code'));

/** A copy of the program whose kept code the test may spoil. */
function copy(): string {
  const folder = folderWith({ 'a.txt': ARTICLE });
  mkdirSync(join(folder, 'dist'));
  for (const name of ['bin', 'dist/cli', 'package.json'])
    cpSync(join(ROOT, name), join(folder, name), { recursive: true });
  return folder;
}

const run = (folder: string) => finish(spawn(process.execPath, ['bin/article-parse.js', 'a.txt'], { cwd: folder }));

describe('kept code', () => {
  it('is there for the chunks of an ordinary run, and this V8 takes it', () => {
    const names = kept(CHUNKS);
    expect(names.map((name) => name.replace(/-.*/, ''))).toEqual(['base', 'explain', 'main', 'options']);
    for (const name of names) {
      const source = Module.wrap(readFileSync(join(CHUNKS, name.replace(/\.code$/, '')), 'utf8'));
      const script = new Script(source, { cachedData: readFileSync(join(CHUNKS, name)) });
      expect(script.cachedDataRejected).toBe(false);
    }
  });

  it.each<[string, (path: string) => void]>([
    ['missing', (path) => rmSync(path)],
    ['empty', (path) => writeFileSync(path, '')],
    ['of something else', (path) => writeFileSync(path, 'no code at all, but quite long enough to be some')],
    ['cut short', (path) => writeFileSync(path, readFileSync(path).subarray(0, 1000))],
  ])('changes nothing where it is %s', async (_name, spoil) => {
    const folder = copy();
    const before = await run(folder);
    const chunks = join(folder, 'dist/cli');
    for (const name of kept(chunks)) spoil(join(chunks, name));
    expect(await run(folder)).toEqual(before);
    expect(before.code).toBe(0);
  });
});
