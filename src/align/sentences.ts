// Sentences, inside the beads of their paragraphs. Weights come from all sentences of the document, the search stays in
// one paragraph bead.
//
//   p4 ↔ p4 p5     p4.1 p4.2 p4.3 against p4.1 p4.2 p5.1
import type { Bead } from '../schema.ts';
import { alignBlock, gatherEvidence, type ScoredBead, type Texts } from './evidence.ts';
import { SENTENCE_SETTINGS } from './flat.ts';
import type { StreamItem } from './halves.ts';

interface SentenceList extends Texts {
  readonly ids: readonly string[];
  /** First sentence of each item of the stream, and the number of all at the end. */
  readonly first: readonly number[];
}

function listSentences(items: readonly StreamItem[]): SentenceList {
  const texts: string[] = [];
  const keys: (readonly string[])[] = [];
  const ids: string[] = [];
  const first = [0];
  for (const { id, unit, sentences } of items) {
    if (id !== null && unit.sentences.length > 0) {
      texts.push(...sentences.texts);
      keys.push(...sentences.keys);
      sentences.texts.forEach((_, at) => {
        ids.push(`${id}.${at + 1}`);
      });
    }
    first.push(texts.length);
  }
  return { texts, keys, ids, first };
}

/** Beads of all sentences of the two streams. */
export function alignSentences(
  beads: readonly ScoredBead[],
  enItems: readonly StreamItem[],
  zhItems: readonly StreamItem[],
): Bead[] {
  const en = listSentences(enItems);
  const zh = listSentences(zhItems);
  const evidence = gatherEvidence(en, zh, SENTENCE_SETTINGS);
  return beads.flatMap(({ i, m, j, n, score }) => {
    const block = {
      en: en.first[i] ?? 0,
      enEnd: en.first[i + m] ?? 0,
      zh: zh.first[j] ?? 0,
      zhEnd: zh.first[j + n] ?? 0,
    };
    const inner = m && n ? alignBlock(evidence, block) : loneBeads(block, score);
    return inner.map((bead) => ({
      en: en.ids.slice(bead.i, bead.i + bead.m),
      zh: zh.ids.slice(bead.j, bead.j + bead.n),
      score: bead.score * (m && n ? score : 1),
    }));
  });
}

interface Ranges {
  readonly i: number;
  readonly m: number;
  readonly j: number;
  readonly n: number;
  readonly score: number;
}

/** Sentences of a paragraph without counterpart have none either. */
function loneBeads(
  block: { readonly en: number; readonly enEnd: number; readonly zh: number; readonly zhEnd: number },
  score: number,
): Ranges[] {
  const beads: Ranges[] = [];
  for (let i = block.en; i < block.enEnd; i++) beads.push({ i, m: 1, j: block.zh, n: 0, score });
  for (let j = block.zh; j < block.zhEnd; j++) beads.push({ i: block.enEnd, m: 0, j, n: 1, score });
  return beads;
}
