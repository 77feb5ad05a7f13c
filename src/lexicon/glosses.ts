// English definitions of a Chinese word → the stems that may stand for it in a translation, the surest first.
//
//   "to state"  "to say (the quoted words)"                          → state say
//   "surname Wang"                                                   → wang
//   "variant of 發|发[fa1]"                                           → what 發 means
//   "CL:個|个[ge4]"                                                   → nothing
import { stemOf } from './stem.ts';

/** Definitions that speak about the entry itself. */
const ABOUT = /^(?:CL:|also pr\.|Taiwan pr\.|classifier for|see also|\(?old\)? pr\.|used in |used as )/;

/** Definitions that send the reader to another entry: the first Chinese word after this. */
const REFERENCE =
  /(?:variant of|variant form of|^see|same as|abbr\. for|equivalent of|short for|also written|contraction of|equivalent to) ([\u3400-\u9fff]+)/;

/** Pieces in brackets of any kind, innermost first; Chinese words with their readings. */
const BRACKETED = /\([^()]*\)|\[[^[\]]*\]/g;
const CHINESE = /[^\s|]*[\u3400-\u9fff][^\s|]*(?:\|\S+)?/g;

/** Words of a sense beyond which it explains more than it translates. */
const SHORT_SENSE = 4;
/** Stems kept of one word. */
const MOST_STEMS = 28;

export interface Senses {
  /** Stems of short senses, and of the start of long ones; what follows there explains more than it translates. */
  readonly stems: readonly string[];
  /** Words of other entries that say what this one means. */
  readonly references: readonly string[];
}

function unbracket(text: string): string {
  let last = text;
  for (;;) {
    const next = last.replace(BRACKETED, ' ');
    if (next === last) return next;
    last = next;
  }
}

/** Stems of the words of a sense, in order. */
function stemsIn(sense: string): string[] {
  const stems: string[] = [];
  for (const word of sense.toLowerCase().match(/[a-z]+/g) ?? []) {
    const stem = stemOf(word);
    if (stem.length > 1) stems.push(stem);
  }
  return stems;
}

/** Read the definitions of one entry. */
export function readGlosses(definitions: readonly string[]): Senses {
  const found: string[] = [];
  const references: string[] = [];
  for (const definition of definitions) {
    if (ABOUT.test(definition)) continue;
    const reference = REFERENCE.exec(definition)?.[1];
    if (reference !== undefined) references.push(reference);
    const plain = unbracket(definition).replace(CHINESE, ' ');
    if (reference !== undefined && /variant|^see|same as|abbr|also written/.test(plain)) continue;
    for (const sense of plain.split(/[;:]|, (?=\w+$)/)) {
      const stems = stemsIn(sense.replace(/\b(?:surname|lit\.|fig\.|idiom|abbr\.|i\.e\.|e\.g\.)/g, ' '));
      found.push(...(stems.length > SHORT_SENSE ? stems.slice(0, 2) : stems));
    }
  }
  return { stems: found, references };
}

/** Stems of a word from the senses of all its entries, each once. */
export const mergeSenses = (all: readonly Senses[]): string[] =>
  [...new Set(all.flatMap((senses) => senses.stems))].slice(0, MOST_STEMS);
