// The one door to the lexicon: loaded when first asked for, kept for the life of the process.
import { readLexicon } from '#read-lexicon';
import { Lexicon } from './lexicon.ts';

export type { Gloss, Lexicon } from './lexicon.ts';
export { stemOf } from './stem.ts';

let loaded: Lexicon | null | undefined;

/** The lexicon of the package; null where there is none (browsers that were given no bytes). */
export function theLexicon(): Lexicon | null {
  if (loaded === undefined) {
    const bytes = readLexicon();
    loaded = bytes ? new Lexicon(bytes) : null;
  }
  return loaded;
}

/** Use a lexicon from these bytes from now on: the package's `lexicon.bin`, fetched by a page. Null for none. */
export function useLexicon(bytes: Uint8Array | null): void {
  loaded = bytes ? new Lexicon(bytes) : null;
}
