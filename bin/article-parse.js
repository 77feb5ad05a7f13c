#!/usr/bin/env node
const { processIo, run } = require('../dist/cli/index.cjs');
run(process.argv.slice(2), processIo()).then((code) => (process.exitCode = code));
