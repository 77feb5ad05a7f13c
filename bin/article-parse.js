#!/usr/bin/env node
const { processIo, run } = require('../dist/cli/load.cjs').load();
run(process.argv.slice(2), processIo()).then((code) => (process.exitCode = code));
