#!/usr/bin/env node
require('node:module').enableCompileCache?.(); // Node 22.1 and later
const { processIo, run } = require('../dist/cli/index.cjs');
run(process.argv.slice(2), processIo()).then((code) => (process.exitCode = code));
