// Starts the bundled command line with the compiled code that the build kept beside its chunks: reading that costs less
// than compiling anew. V8 refuses the code of another version or setting, and compiles as ever. The names of chunks hold a
// hash of their content, so that no code outlives its source. Node 22 and later keeps compiled code by itself.
//
//   main-DzlQ_fUt.cjs        what is required
//   main-DzlQ_fUt.cjs.code   what V8 made of it in a run over a sample article
import { existsSync, readFileSync } from 'node:fs';
import Module, { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { Script } from 'node:vm';

const HASHED = /-[\w-]{8}\.cjs$/;

/** Where the code of a chunk is kept, or null for files whose name says nothing about their content. */
export function codePath(filename: string): string | null {
  return HASHED.test(filename) ? `${filename}.code` : null;
}

function compile(filename: string): Script {
  const code = codePath(filename);
  const kept = code !== null && existsSync(code) ? { cachedData: readFileSync(code) } : {};
  return new Script(Module.wrap(readFileSync(filename, 'utf8')), { filename, ...kept });
}

/** From here on, chunks are compiled with their kept code; `see` gets each. @returns a `require` for this folder */
export function requireKept(see: (filename: string, script: Script) => void): NodeJS.Require {
  const here = createRequire(import.meta.url);
  here.extensions['.cjs'] = (module, filename) => {
    const script = compile(filename);
    see(filename, script);
    const run = script.runInThisContext();
    run.call(module.exports, module.exports, createRequire(filename), module, filename, dirname(filename));
  };
  return here;
}

/** Of Node 22.1 and later. */
interface Keeping {
  enableCompileCache?(): void;
}

/** The command line, for the bin. */
export function load(): typeof import('./index.ts') {
  const node: typeof Module & Keeping = Module;
  if (!node.enableCompileCache) return requireKept(() => {})('./index.cjs');
  node.enableCompileCache();
  return createRequire(import.meta.url)('./index.cjs');
}
