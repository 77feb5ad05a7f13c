// Folders and patterns to lists of files, in an order that no file system decides. A folder that cannot be read is told.
import { readdirSync } from 'node:fs';
import { type GlobOptions, globSync } from 'tinyglobby';

export interface Listing {
  readonly files: readonly string[];
  /** What the file system said of folders that it would not list. */
  readonly errors: readonly { readonly folder: string; readonly error: unknown }[];
}

/** tinyglobby passes over what it cannot read; listening at its file system tells what that was. */
function list(pattern: string, options: GlobOptions): Listing {
  const errors: { folder: string; error: unknown }[] = [];
  const listen = ((folder: string, how: { withFileTypes: true }) => {
    try {
      return readdirSync(folder, how);
    } catch (error) {
      errors.push({ folder, error });
      throw error;
    }
  }) as typeof readdirSync;
  const files = globSync(pattern, {
    ...options,
    onlyFiles: true,
    expandDirectories: false,
    fs: { readdirSync: listen },
  });
  return { files: files.sort((a, b) => (a < b ? -1 : 1)), errors };
}

/** Files below a folder with one of the endings, as paths relative to it; hidden files and folders left out. */
export function filesUnder(folder: string, endings: readonly string[]): Listing {
  const { files, errors } = list('**/*', { cwd: folder });
  return { files: files.filter((file) => endings.some((ending) => file.toLowerCase().endsWith(ending))), errors };
}

/** Files that match a pattern, as paths relative to the current folder. */
export function filesMatching(pattern: string): Listing {
  return list(pattern, {});
}
