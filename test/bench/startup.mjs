// Start-up of the command line: processor time (user + system) of `article-parse FILE` against `node -e 0`, in pairs so
// that a busy machine weighs on both. Prints the medians, the ratio.
//   node test/bench/startup.mjs [FILE] [--pairs 12]
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const root = fileURLToPath(new URL('../..', import.meta.url));
const bin = join(root, 'bin/article-parse.js');
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { pairs: { type: 'string', default: '12' } },
});

const SAMPLE = `City council delays vote on flood barrier
By Ann Lee, May 22
The council on Thursday put off a vote on the flood barrier. “We need more time,” Mayor Jo Park said.
市议会推迟防洪堤表决
市议会周四推迟了防洪堤的表决。“我们需要更多时间,”市长朴乔说。
`;

/** The file to parse: the one named, the seed where it lies beside the project, else a sample. */
function input() {
  const seed = join(root, '../shared/real/seed/input.txt');
  if (positionals[0]) return positionals[0];
  if (existsSync(seed)) return seed;
  const sample = join(mkdtempSync(join(tmpdir(), 'article-parse-')), 'sample.txt');
  writeFileSync(sample, SAMPLE);
  return sample;
}

/** Milliseconds of processor time of a Node process up to its exit, as it tells itself on descriptor 3. */
function processorTime(args) {
  const child = spawnSync(process.execPath, ['--require', join(root, 'test/bench/processor-time.cjs'), ...args], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  if (child.status !== 0) throw new Error(`${args.join(' ')} ended with ${child.status}`);
  return Number(child.output[3]) / 1000;
}

const median = (numbers) => [...numbers].sort((a, b) => a - b)[numbers.length >> 1];

const file = input();
const pairs = Array.from({ length: Number(values.pairs) }, () => {
  const floor = processorTime(['-e', '0']);
  return { floor, full: processorTime([bin, file]), version: processorTime([bin, '--version']) };
});
const column = (name) => median(pairs.map((pair) => pair[name]));
const ratio = (name) => median(pairs.map((pair) => pair[name] / pair.floor)).toFixed(2);
console.log(`${file}, median of ${pairs.length} pairs, processor time`);
console.log(`  node -e 0                ${column('floor').toFixed(1)} ms`);
console.log(`  article-parse --version  ${column('version').toFixed(1)} ms  ${ratio('version')}`);
console.log(`  article-parse FILE       ${column('full').toFixed(1)} ms  ${ratio('full')}`);
