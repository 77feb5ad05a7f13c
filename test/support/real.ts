// Real scrapes that stand beside the project on some machines; where they do not, nothing is tested with them.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = join(import.meta.dirname, '../../../shared/real');

export interface RealScrape {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly options: { readonly name: string };
}

/** All of them, in order; none where the folder is missing. */
export function realScrapes(): RealScrape[] {
  if (!existsSync(FOLDER)) return [];
  return readdirSync(FOLDER, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap((entry) => {
      const input = readdirSync(join(FOLDER, entry.name)).find((file) => file.startsWith('input.'));
      if (input === undefined) return [];
      return [{ name: entry.name, bytes: readFileSync(join(FOLDER, entry.name, input)), options: { name: input } }];
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}
