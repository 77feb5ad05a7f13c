// Sentences, inside the beads of their paragraphs. Weights come from all sentences of the document, the search stays in
// one paragraph bead.
//
//   p4 ↔ p4 p5     p4.1 p4.2 p4.3 against p4.1 p4.2 p5.1
import type { Bead } from '../schema.ts';
import type { Block } from './band.ts';
import { alignBlock, type Evidence, gatherEvidence, type ScoredBead } from './evidence.ts';
import { SENTENCE_SETTINGS } from './flat.ts';
import type { StreamItem, Streams } from './halves.ts';
import type { Texts } from './reader.ts';

interface SentenceList extends Texts {
  readonly ids: readonly string[];
  /** First sentence of each item of the stream, and the number of all at the end. */
  readonly first: readonly number[];
}

/** A name of the English half with what the Chinese half calls it. */
export interface NamePair {
  readonly en: string;
  readonly zh: string;
}

/** The keys of a sentence with those of the names that it holds: `g:3`, the third pair. */
function withNames(keys: readonly string[], places: readonly number[], text: string, names: readonly string[]) {
  const all = { keys: [...keys], places: [...places] };
  names.forEach((name, at) => {
    const found = text.indexOf(name);
    if (found < 0) return;
    all.keys.push(`g:${at}`);
    all.places.push((found + name.length / 2) / text.length);
  });
  return all;
}

function listSentences(items: readonly StreamItem[], names: readonly string[]): SentenceList {
  const weights: number[] = [];
  const keys: (readonly string[])[] = [];
  const places: (readonly number[])[] = [];
  const ids: string[] = [];
  const first = [0];
  for (const { id, unit, sentences } of items) {
    if (id !== null && unit.sentences.length > 0)
      for (let at = 0; at < sentences.keys.length; at++) {
        const [start, end] = unit.sentences[at] ?? [0, 0];
        const own = withNames(
          sentences.keys[at] as readonly string[],
          sentences.places[at] as readonly number[],
          unit.reading.text.slice(start, end),
          names,
        );
        keys.push(own.keys);
        places.push(own.places);
        weights.push(sentences.weights[at] as number);
        ids.push(`${id}.${at + 1}`);
      }
    first.push(ids.length);
  }
  return { weights, keys, places, ids, first };
}

type Ranges = Pick<ScoredBead, 'i' | 'm' | 'j' | 'n' | 'score'>;

/** One sentence for one, between paragraphs that translate each other: there is hardly another way. */
const ALONE = 0.98;

/** Beads of one block; `score` is that of its paragraphs. */
function alignInside(evidence: Evidence, block: Block, score: number): Ranges[] {
  const m = block.enEnd - block.en;
  const n = block.zhEnd - block.zh;
  if (m === 1 && n === 1) return [{ i: block.en, m, j: block.zh, n, score: ALONE * score }];
  return alignBlock(evidence, block).map((bead) => ({ ...bead, score: bead.score * score }));
}

/** Beads of all sentences of the two streams, given names that both halves have. */
export function alignSentences(beads: readonly ScoredBead[], streams: Streams, names: readonly NamePair[]): Bead[] {
  const en = listSentences(
    streams.en,
    names.map((name) => name.en),
  );
  const zh = listSentences(
    streams.zh,
    names.map((name) => name.zh),
  );
  const evidence = gatherEvidence(en, zh, SENTENCE_SETTINGS, streams.pairs);
  const found: Bead[] = [];
  for (const { i, m, j, n, score } of beads) {
    const block = {
      en: en.first[i] as number,
      enEnd: en.first[i + m] as number,
      zh: zh.first[j] as number,
      zhEnd: zh.first[j + n] as number,
    };
    for (const inner of alignInside(evidence, block, score))
      found.push({
        en: en.ids.slice(inner.i, inner.i + inner.m),
        zh: zh.ids.slice(inner.j, inner.j + inner.n),
        score: inner.score,
      });
  }
  return found;
}
