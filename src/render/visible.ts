// Text for a terminal: what would move the cursor, ring, recolour or reorder the line is shown instead of sent.
//
//   "\x1b[31mred\u202e"  →  ␛[31mred<U+202E>
const UNSAFE = /[\u0000-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/g;

/** C0 controls have pictures of their own in Unicode; the rest is named by number. */
function picture(character: string): string {
  const code = character.charCodeAt(0);
  if (code < 0x20) return String.fromCharCode(0x2400 + code);
  return code === 0x7f ? '␡' : `<U+${code.toString(16).toUpperCase().padStart(4, '0')}>`;
}

/** The text with control and direction characters made visible, line breaks and tabs included; safe to print on a terminal. */
export function visible(text: string): string {
  return text.replace(UNSAFE, picture);
}
