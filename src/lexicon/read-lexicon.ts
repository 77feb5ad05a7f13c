// Where there is no file system (browsers) the lexicon comes from the caller, or not at all. Node twin: read-lexicon.node.ts.

/** Nothing to read: alignment works without the lexicon, or with bytes given to it. */
export function readLexicon(): Uint8Array | null {
  return null;
}
