// Folders and patterns to lists of files, in an order that no file system decides.
import { globSync } from 'tinyglobby';

function sorted(paths: string[]): string[] {
  return paths.sort((a, b) => (a < b ? -1 : 1));
}

/** Files below a folder with one of the endings, as paths relative to it; hidden files and folders left out. */
export function filesUnder(folder: string, endings: readonly string[]): string[] {
  const files = globSync('**/*', { cwd: folder, onlyFiles: true, expandDirectories: false });
  return sorted(files.filter((file) => endings.some((ending) => file.toLowerCase().endsWith(ending))));
}

/** Files that match a pattern, as paths relative to the current folder. */
export function filesMatching(pattern: string): string[] {
  return sorted(globSync(pattern, { onlyFiles: true, expandDirectories: false }));
}
