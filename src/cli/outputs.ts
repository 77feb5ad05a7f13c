// Where documents go: stdout, one file, or a folder that mirrors the inputs. What cannot work is refused before any work.
//
//   scrapes/a/b.txt -d out  →  out/a/b.json, and out/a/b.2.json for its second article
import { existsSync, mkdirSync, realpathSync, type Stats, statSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { visible } from '../index.ts';
import { Failed, systemReason } from './failure.ts';
import type { Input } from './inputs.ts';
import { EXIT, type Io, UsageError } from './io.ts';
import { replaceFile, unwritable, writeWhole } from './write.ts';

export interface Sink {
  /** Takes the renderings of one input. @returns the files that it wrote */
  put(input: Input, renderings: readonly string[]): readonly string[];
  /** Everything has been put. @returns the files that it wrote */
  end(): readonly string[];
}

/** `between` stands between two documents. */
export function stdoutSink(io: Io, between: string): Sink {
  let lead = '';
  const put: Sink['put'] = (_input, renderings) => {
    for (const rendering of renderings) {
      try {
        io.stdout.write(lead + rendering);
      } catch (error) {
        throw unwritable('stdout', error);
      }
      lead = between;
    }
    return [];
  };
  return { put, end: () => [] };
}

function statOf(path: string): Stats | undefined {
  return existsSync(path) ? statSync(path) : undefined;
}

function samePlace(path: string): string {
  return existsSync(path) ? realpathSync(path) : resolve(path);
}

/** No output may take the place of an input. */
function refuseOverwriting(outputs: Iterable<string>, inputs: readonly Input[]): void {
  const sources = new Set(inputs.flatMap(({ path }) => (path === null ? [] : [samePlace(path)])));
  for (const output of outputs) {
    if (sources.has(samePlace(output))) throw new UsageError(`the output ${visible(output)} would overwrite an input`);
  }
}

/** One file for all documents, written at the end; nothing where there is no document. */
export function fileSink(path: string, between: string, inputs: readonly Input[]): Sink {
  const folder = statOf(dirname(path));
  if (statOf(path)?.isDirectory()) throw new UsageError(`-o ${visible(path)} is a folder; -d writes into one`);
  if (!folder?.isDirectory()) throw new UsageError(`-o ${visible(path)}: there is no folder ${visible(dirname(path))}`);
  if (!statOf(path) || statOf(path)?.isFile()) refuseOverwriting([path], inputs);
  const all: string[] = [];
  return {
    put: (_input, renderings) => {
      all.push(...renderings);
      return [];
    },
    end: () => {
      if (all.length === 0) return [];
      writeWhole(path, all.join(between));
      return [path];
    },
  };
}

/** Output path → the input that it belongs to. Two inputs of one output are refused. */
function claims(folder: string, ending: string, inputs: readonly Input[]): Map<string, Input> {
  const owners = new Map<string, Input>();
  for (const input of inputs) {
    const output = join(folder, input.below + ending);
    const other = owners.get(output);
    if (other) {
      const names = `${visible(other.name)} and ${visible(input.name)}`;
      throw new UsageError(`${names} would both be written to ${visible(output)}`);
    }
    owners.set(output, input);
  }
  return owners;
}

/** The nearest folder above a path that exists: links on the way are followed only to see where they lead. */
function existingAbove(path: string): string {
  return existsSync(path) ? path : existingAbove(dirname(path));
}

/** Makes a folder and those above it, one by one: Node's own `recursive` never returns below /proc. */
function makeFolders(path: string): void {
  if (statOf(path)?.isDirectory()) return;
  if (!existsSync(dirname(path))) makeFolders(dirname(path));
  try {
    mkdirSync(path);
  } catch (error) {
    // Another process may have made it meanwhile.
    if (!statOf(path)?.isDirectory()) throw error;
  }
}

/** A link below the output folder must not lead out of it. */
function makeParent(root: string, output: string): void {
  const parent = dirname(output);
  const inside = relative(realpathSync(root), realpathSync(existingAbove(parent)));
  if (inside === '..' || inside.startsWith(`..${sep}`))
    throw new Failed({ name: output, rule: 'output/outside', reason: `leads out of ${root}`, code: EXIT.usage });
  makeFolders(parent);
}

function makeRoot(folder: string): void {
  try {
    makeFolders(folder);
  } catch (error) {
    if (statOf(folder)) throw new UsageError(`-d ${visible(folder)} is not a folder`);
    throw new UsageError(`-d ${visible(folder)}: ${systemReason(error) ?? String(error)}`);
  }
}

/** One file a document, below `folder`. */
export function folderSink(folder: string, ending: string, inputs: readonly Input[]): Sink {
  const owners = claims(folder, ending, inputs);
  refuseOverwriting(owners.keys(), inputs);
  makeRoot(folder);
  const pathOf = (input: Input, part: number) =>
    join(folder, `${input.below}${part > 0 ? `.${part + 1}` : ''}${ending}`);
  const put: Sink['put'] = (input, renderings) => {
    const paths = renderings.map((_, part) => pathOf(input, part));
    const taken = paths.find((path) => (owners.get(path) ?? input) !== input);
    if (taken !== undefined) {
      const reason = `its output ${taken} belongs to ${owners.get(taken)?.name}`;
      throw new Failed({ name: input.name, rule: 'output/shared', reason, code: EXIT.usage });
    }
    for (const [part, path] of paths.entries()) {
      try {
        makeParent(folder, path);
        replaceFile(path, renderings[part] ?? '');
      } catch (error) {
        throw unwritable(path, error);
      }
      owners.set(path, input);
    }
    return paths;
  };
  return { put, end: () => [] };
}
