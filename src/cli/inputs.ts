// What the arguments name: files, folders, patterns, stdin. Nothing is read yet but folders.
//
//   scrapes/  →  { name: scrapes/a/b.txt, path: scrapes/a/b.txt, below: a/b }
import { readFileSync, type Stats, statSync } from 'node:fs';
import { basename, join, parse as parsePath, relative, resolve } from 'node:path';
import { Failed, type Failure, failureOf } from './failure.ts';
import type { Listing } from './glob.ts';
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

/** The inputs of a listing, and a failure for each folder that could not be read; one where there is neither. */
function found(name: string, { files, errors }: Listing, toInput: (file: string) => Input, none: string): Found {
  const failures = errors.map(({ folder, error }) => failureOf(relative('.', folder) || '.', error));
  if (files.length === 0 && failures.length === 0) throw missing(name, 'input/no-files', none);
  return { inputs: files.map(toInput), failures };
}

async function folderInputs(folder: string, endings: readonly string[]): Promise<Found> {
  const { filesUnder } = await import('./glob.ts');
  const toInput = (file: string) => fileInput(join(folder, file), file);
  return found(folder, filesUnder(folder, endings), toInput, `no file ending in ${endings.join(', ')} in this folder`);
}

/** The folders of a pattern before its first sign: what an output folder mirrors is below them. */
function fixedFolder(pattern: string): string {
  const parts = pattern.split('/');
  const first = parts.findIndex((part) => MAGIC.test(part));
  return parts.slice(0, first).join('/') || (pattern.startsWith('/') ? '/' : '.');
}

async function patternInputs(pattern: string): Promise<Found> {
  const { filesMatching } = await import('./glob.ts');
  const toInput = (file: string) => fileInput(file, relative(fixedFolder(pattern), file));
  return found(pattern, filesMatching(pattern), toInput, 'no file matches this pattern');
}

function absent(argument: string): Failed {
  const command = nearest(argument, COMMANDS);
  const hint = command === null ? '' : ` (did you mean the command ${command}?)`;
  return missing(argument, 'input/missing', `no such file or folder${hint}`);
}

const only = (input: Input): Found => ({ inputs: [input], failures: [] });

async function expand(argument: string, endings: readonly string[]): Promise<Found> {
  if (argument === '-') return only(STDIN);
  const stats: Stats | undefined = statSync(argument, { throwIfNoEntry: false });
  if (stats?.isDirectory()) return folderInputs(argument, endings);
  if (stats) return only(fileInput(argument, basename(argument)));
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
      const here = await expand(name, endings);
      inputs.push(...here.inputs);
      failures.push(...here.failures);
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
