// Offsets to line and column, counted only when a message is shown.
//
//   "one\r\ntwo"  offset 6  →  2:2
const LINE_END = /\r\n|\n|\r/g;

/** `line:column` of an offset, both from 1; CRLF, LF and CR end a line. */
export function placeAt(text: string, offset: number): string {
  let line = 1;
  let start = 0;
  for (const match of text.slice(0, offset).matchAll(LINE_END)) {
    line++;
    start = match.index + match[0].length;
  }
  return `${line}:${offset - start + 1}`;
}

/** The text that a document's spans count in, decoded again from the bytes. */
export function decodedText(bytes: Uint8Array, encoding: string): string {
  try {
    return new TextDecoder(encoding).decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}
