// The dictionary → bytes of the lexicon's file. Used when the package is built, never by a reader.
import type { Dictionary, Word } from './entries.ts';
import { aligned, CODE_UNITS, COUNTS, MAGIC, PREFACE, SECTIONS, type SectionName } from './layout.ts';

type Sections = Record<SectionName, ArrayLike<number>>;

const ascii = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0));

/** Words by their first characters, and the rest of each. */
function encodeWords(words: readonly Word[]) {
  const initials = new Uint16Array(CODE_UNITS);
  const initialWords: number[] = [];
  const tailStarts: number[] = [];
  const tails: number[] = [];
  words.forEach(({ text }, at) => {
    const initial = text.charCodeAt(0);
    if (initials[initial] === 0) initials[initial] = initialWords.push(at);
    tailStarts.push(tails.length);
    for (let k = 1; k < text.length; k++) tails.push(text.charCodeAt(k));
  });
  return { initials, initialWords: [...initialWords, words.length], tailStarts: [...tailStarts, tails.length], tails };
}

/** Lists of stems, each list once. */
function encodeGlosses(words: readonly Word[], numbers: ReadonlyMap<string, number>) {
  const glosses: number[] = [];
  const places = new Map<string, number>();
  const wordGlosses = words.map(({ stems }) => {
    const list = [stems.length, ...stems.map((stem) => numbers.get(stem) ?? 0)];
    const key = list.join();
    const known = places.get(key);
    if (known !== undefined) return known;
    places.set(key, glosses.length);
    glosses.push(...list);
    return glosses.length - list.length;
  });
  return { wordGlosses, glosses };
}

function encodeStems(stems: readonly string[]) {
  const stemStarts = [0];
  for (const stem of stems) stemStarts.push((stemStarts.at(-1) ?? 0) + stem.length);
  return { stemStarts, stems: ascii(stems.join('')) };
}

function encodeReadings(readings: ReadonlyMap<string, string>) {
  const syllables = [...new Set(readings.values())].sort();
  const numbers = new Map(syllables.map((syllable, at) => [syllable, at]));
  const table = new Uint16Array(CODE_UNITS);
  for (const [sign, syllable] of readings) table[sign.charCodeAt(0)] = (numbers.get(syllable) ?? 0) + 1;
  return { readings: table, syllables: ascii(syllables.join('\n')) };
}

function write(preface: string, sections: Sections): Uint8Array {
  const sizes = SECTIONS.map(([name, width]) => aligned(sections[name].length * width));
  const bytes = new Uint8Array(PREFACE + COUNTS + sizes.reduce((sum, size) => sum + size, 0));
  bytes.fill(0x20, 0, PREFACE).set(ascii(MAGIC + preface));
  new Uint32Array(bytes.buffer, PREFACE, SECTIONS.length).set(SECTIONS.map(([name]) => sections[name].length));
  let at = PREFACE + COUNTS;
  SECTIONS.forEach(([name, width], k) => {
    const values = sections[name];
    if (width === 4) new Uint32Array(bytes.buffer, at, values.length).set(values);
    else if (width === 2) new Uint16Array(bytes.buffer, at, values.length).set(values);
    else bytes.set(values, at);
    at += sizes[k] ?? 0;
  });
  return bytes;
}

/**
 * The bytes of a lexicon.
 * @param preface source and licence of the data, in ASCII, for whoever opens the file
 */
export function encodeLexicon({ words, readings }: Dictionary, preface: string): Uint8Array {
  const stems = [...new Set(words.flatMap((word) => word.stems))].sort();
  const numbers = new Map(stems.map((stem, at) => [stem, at]));
  return write(preface, {
    ...encodeWords(words),
    ...encodeGlosses(words, numbers),
    ...encodeStems(stems),
    ...encodeReadings(readings),
  });
}
