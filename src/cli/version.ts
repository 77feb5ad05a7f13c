// The version of the package, read from its package.json.
import { createRequire } from 'node:module';

/** `0.1.0` */
export function version(): string {
  const { version } = createRequire(import.meta.url)('article-parse/package.json') as { version: string };
  return version;
}
