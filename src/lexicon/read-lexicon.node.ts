// In Node the lexicon is a file of the package, read when alignment first asks for it. Browser twin: read-lexicon.ts.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** The bytes of the lexicon that comes with the package; null where the file is missing. */
export function readLexicon(): Uint8Array | null {
  try {
    return readFileSync(createRequire(import.meta.url).resolve('#lexicon-data'));
  } catch {
    return null;
  }
}
