// Writing a file whole or not at all: a temporary file beside it, then a rename. All of it happens in one turn of the event
// loop, so that an interruption finds either the old file or the new one.
import { closeSync, openSync, realpathSync, renameSync, rmSync, type Stats, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Failed, systemReason } from './failure.ts';
import { EXIT } from './io.ts';

/** Short and unlike any output, whatever the length of the name that it becomes. */
function temporaryBeside(path: string): string {
  return join(dirname(path), `.article-parse-${process.pid}-${Math.random().toString(36).slice(2)}.tmp`);
}

/** Write a file atomically; where `path` is a link, the link is replaced and not followed. */
export function replaceFile(path: string, text: string): void {
  const temporary = temporaryBeside(path);
  const file = openSync(temporary, 'wx');
  try {
    try {
      writeFileSync(file, text);
    } finally {
      closeSync(file);
    }
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

/** An output that could not be written, with the words of the file system. */
export function unwritable(name: string, error: unknown): unknown {
  const reason = systemReason(error);
  return reason === null ? error : new Failed({ name, rule: 'output/unwritable', reason, code: EXIT.usage });
}

/** Write a file atomically. A link keeps its place and its target is replaced; a device or pipe is written as it is. @throws Failed */
export function writeWhole(path: string, text: string): void {
  try {
    const stats: Stats | undefined = statSync(path, { throwIfNoEntry: false });
    if (stats && !stats.isFile()) writeFileSync(path, text);
    else replaceFile(stats ? realpathSync(path) : path, text);
  } catch (error) {
    throw unwritable(path, error);
  }
}
