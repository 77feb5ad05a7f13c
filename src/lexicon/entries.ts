// The entries of CC-CEDICT → what the lexicon keeps of them: stems by written form, and one reading a character.
//
//   發展 发展 fa1 zhan3  development; growth …      發展, 发展 → develop growth …      发 → fa
import { mergeSenses, readGlosses, type Senses } from './glosses.ts';

/** An entry as the package of the dictionary has it. */
export interface DictionaryEntry {
  readonly traditional: string;
  readonly simplified: string;
  readonly pinyin: string;
  readonly english: readonly string[];
}

/** What is known of one written form. */
export interface Word {
  readonly text: string;
  /** Stems that may translate it. */
  readonly stems: readonly string[];
}

export interface Dictionary {
  readonly words: readonly Word[];
  /** The usual reading of each character, without tone. */
  readonly readings: ReadonlyMap<string, string>;
}

/** Words of Chinese characters only; longer ones are proverbs and titles that no text repeats to the letter. */
const HAN_WORD = /^[\u3400-\u9fff]{1,8}$/;

const formsOf = ({ simplified, traditional }: DictionaryEntry) => new Set([simplified, traditional]);

/** Senses of each written form, those of the entries that it refers to included. */
function collectSenses(entries: readonly DictionaryEntry[]): Map<string, Senses[]> {
  const own = new Map<string, Senses[]>();
  for (const entry of entries) {
    const senses = readGlosses(entry.english);
    for (const form of formsOf(entry)) own.set(form, [...(own.get(form) ?? []), senses]);
  }
  const all = new Map<string, Senses[]>();
  for (const [form, senses] of own) {
    const more = senses.flatMap(({ references }) => references).flatMap((other) => own.get(other) ?? []);
    all.set(form, [...senses, ...more]);
  }
  return all;
}

const plainSyllable = (syllable: string) =>
  syllable
    .toLowerCase()
    .replaceAll('u:', 'v')
    .replace(/[^a-z]/g, '');

/** The reading that most entries give each character. */
function collectReadings(entries: readonly DictionaryEntry[]): Map<string, string> {
  const counts = new Map<string, Map<string, number>>();
  for (const entry of entries) {
    const syllables = entry.pinyin.split(' ').map(plainSyllable);
    for (const form of formsOf(entry)) {
      if (form.length !== syllables.length || !HAN_WORD.test(form)) continue;
      syllables.forEach((syllable, at) => {
        const known = counts.get(form.charAt(at)) ?? new Map<string, number>();
        counts.set(form.charAt(at), known.set(syllable, (known.get(syllable) ?? 0) + 1));
      });
    }
  }
  return new Map([...counts].map(([sign, known]) => [sign, [...known].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '']));
}

/** Read all entries; words in the order of their code units. */
export function readEntries(entries: readonly DictionaryEntry[]): Dictionary {
  const words = [...collectSenses(entries)]
    .filter(([form]) => HAN_WORD.test(form))
    .map(([text, senses]) => ({ text, stems: mergeSenses(senses) }))
    .filter(({ text, stems }) => stems.length > 0 || text.length === 1)
    .sort((a, b) => (a.text < b.text ? -1 : 1));
  return { words, readings: collectReadings(entries) };
}
