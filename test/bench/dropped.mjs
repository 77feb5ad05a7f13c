// How well units without counterpart are found: lines are dropped at random from texts with alignments made by hand, so that
// what they translated stands alone, and the aligner is asked which units do.
//   node test/bench/dropped.mjs FOLDER… [--share 0.12] [--side both|en|zh] [--seeds 3]
// A folder holds DOC.en, DOC.zh and DOC.align with lines `[zh ids]:[en ids]`, 0-based.
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { align } from '../../dist/lib/index.js';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    share: { type: 'string', default: '0.12' },
    side: { type: 'string', default: 'both' },
    seeds: { type: 'string', default: '3' },
  },
});

/** Random numbers from 0 to 1 that a seed gives again (mulberry32). */
function randoms(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const lines = (path) => readFileSync(path, 'utf8').trimEnd().split('\n');

/** Texts and the units that stand alone on either side, after dropping. */
function dropFrom(path, seed) {
  const random = randoms(seed);
  const kept = {};
  for (const side of ['en', 'zh']) {
    const dropping = values.side === 'both' || values.side === side;
    kept[side] = lines(`${path}.${side}`).map((text) => ({
      text,
      stays: !dropping || random() >= Number(values.share),
    }));
  }
  const alone = { en: new Set(), zh: new Set() };
  const place = Object.fromEntries(
    ['en', 'zh'].map((side) => {
      let next = 0;
      return [side, kept[side].map(({ stays }) => (stays ? next++ : -1))];
    }),
  );
  for (const line of lines(`${path}.align`)) {
    const [zh, en] = line.split(':').map((list) => JSON.parse(list));
    const left = { en: en.filter((at) => kept.en[at]?.stays), zh: zh.filter((at) => kept.zh[at]?.stays) };
    if (left.zh.length === 0) for (const at of left.en) alone.en.add(place.en[at]);
    if (left.en.length === 0) for (const at of left.zh) alone.zh.add(place.zh[at]);
  }
  const texts = (side) => kept[side].filter(({ stays }) => stays).map(({ text }) => text);
  return { en: texts('en'), zh: texts('zh'), alone };
}

for (const folder of positionals) {
  const total = { right: 0, given: 0, gold: 0 };
  const shown = [];
  for (const file of readdirSync(folder)
    .filter((name) => name.endsWith('.align'))
    .sort()) {
    const own = { right: 0, given: 0, gold: 0 };
    for (let seed = 1; seed <= Number(values.seeds); seed++) {
      const { en, zh, alone } = dropFrom(join(folder, file.slice(0, -6)), seed);
      own.gold += alone.en.size + alone.zh.size;
      for (const bead of align(en, zh)) {
        const side = bead.zh.length === 0 ? 'en' : bead.en.length === 0 ? 'zh' : null;
        if (!side) continue;
        own.given += bead[side].length;
        own.right += bead[side].filter((at) => alone[side].has(at)).length;
      }
    }
    for (const name of Object.keys(total)) total[name] += own[name];
    shown.push(`${basename(file, '.align')} ${percent(own.right, own.gold)}/${percent(own.right, own.given)}`);
  }
  const found = `found ${percent(total.right, total.gold)} % of ${total.gold}, precision ${percent(total.right, total.given)} %`;
  console.log(`${basename(folder)}: ${found}\n  ${shown.join('  ')}`);
}

function percent(part, whole) {
  return whole ? ((100 * part) / whole).toFixed(1) : '–';
}
