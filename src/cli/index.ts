// What the bin requires: the command line and the world of a real process.
export { processIo } from './process-io.ts';
export { run } from './run.ts';
