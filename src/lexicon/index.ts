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

/**
 * Use another lexicon from now on. In a browser, which has no file to read, these are the fetched bytes of the package's
 * `lexicon.bin`; null for none, undefined for the package's own.
 */
export function useLexicon(bytes: Uint8Array | null | undefined): void {
  loaded = bytes ? new Lexicon(bytes) : bytes;
}
