// What the arguments name: files, folders, patterns, stdin. Nothing is read yet but folders.
//
//   scrapes/  →  { name: scrapes/a/b.txt, path: scrapes/a/b.txt, below: a/b }
import { readFileSync, type Stats, statSync } from 'node:fs';
import { basename, join, parse as parsePath, relative, resolve } from 'node:path';
import { Failed, type Failure, failureOf } from './failure.ts';
import { EXIT, type Io } from './io.ts';
import { nearest } from './nearest.ts';
import { COMMANDS, sizeText } from './values.ts';

export interface Input {
  /** As messages show it. */
  readonly name: string;
  /** null for stdin. */
  readonly path: string | null;
  /** Where its output stands below an output folder, without ending. */
  readonly below: string;
}

export interface Found {
  readonly inputs: readonly Input[];
  readonly failures: readonly Failure[];
}

export const STDIN: Input = { name: 'stdin', path: null, below: 'stdin' };

const MAGIC = /[*?[\]{}()!]/;

function withoutEnding(path: string): string {
  const { dir, name } = parsePath(path);
  return join(dir, name);
}

function fileInput(path: string, below: string): Input {
  return { name: path, path, below: withoutEnding(below) };
}

function missing(name: string, rule: string, reason: string): Failed {
  return new Failed({ name, rule, reason, code: EXIT.usage });
}

async function folderInputs(folder: string, endings: readonly string[]): Promise<Input[]> {
  const { filesUnder } = await import('./glob.ts');
  const files = filesUnder(folder, endings);
  if (files.length === 0)
    throw missing(folder, 'input/no-files', `no file ending in ${endings.join(', ')} in this folder`);
  return files.map((file) => fileInput(join(folder, file), file));
}

/** The folders of a pattern before its first sign: what an output folder mirrors is below them. */
function fixedFolder(pattern: string): string {
  const parts = pattern.split('/');
  const first = parts.findIndex((part) => MAGIC.test(part));
  return parts.slice(0, first).join('/') || (pattern.startsWith('/') ? '/' : '.');
}

async function patternInputs(pattern: string): Promise<Input[]> {
  const { filesMatching } = await import('./glob.ts');
  const files = filesMatching(pattern);
  if (files.length === 0) throw missing(pattern, 'input/no-files', 'no file matches this pattern');
  return files.map((file) => fileInput(file, relative(fixedFolder(pattern), file)));
}

function absent(argument: string): Failed {
  const command = nearest(argument, COMMANDS);
  const hint = command === null ? '' : ` (did you mean the command ${command}?)`;
  return missing(argument, 'input/missing', `no such file or folder${hint}`);
}

async function expand(argument: string, endings: readonly string[]): Promise<Input[]> {
  if (argument === '-') return [STDIN];
  const stats: Stats | undefined = statSync(argument, { throwIfNoEntry: false });
  if (stats?.isDirectory()) return folderInputs(argument, endings);
  if (stats) return [fileInput(argument, basename(argument))];
  if (MAGIC.test(argument)) return patternInputs(argument);
  throw absent(argument);
}

/** The same file named twice is one input. */
function distinct(inputs: readonly Input[]): Input[] {
  const byPath = new Map<string, Input>();
  for (const input of inputs) {
    const key = input.path === null ? '-' : resolve(input.path);
    if (!byPath.has(key)) byPath.set(key, input);
  }
  return [...byPath.values()];
}

/** The inputs of all arguments in their order, and what could not be found. */
export async function findInputs(names: readonly string[], endings: readonly string[]): Promise<Found> {
  const inputs: Input[] = [];
  const failures: Failure[] = [];
  for (const name of names) {
    try {
      inputs.push(...(await expand(name, endings)));
    } catch (error) {
      failures.push(failureOf(name, error));
    }
  }
  return { inputs: distinct(inputs), failures };
}

/** The bytes of an input. @throws Failed where it holds more than `maxSize` */
export async function readInput({ name, path }: Input, maxSize: number, io: Io): Promise<Uint8Array> {
  const refuse = (size: string) =>
    new Failed({
      name,
      rule: 'input/too-large',
      reason: `${size} is more than --max-size ${sizeText(maxSize)}`,
      code: EXIT.input,
    });
  if (path !== null) {
    const { size } = statSync(path);
    if (size > maxSize) throw refuse(sizeText(size));
  }
  const bytes = path === null ? await io.stdin.read(maxSize) : readFileSync(path);
  if (bytes.length > maxSize) throw refuse(path === null ? 'the input' : sizeText(bytes.length));
  return bytes;
}
