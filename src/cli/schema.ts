// `article-parse schema`: the JSON Schema of the documents on stdout.
import { jsonSchema } from '../index.ts';
import type { SchemaInvocation } from './invocation.ts';
import { EXIT, type Io } from './io.ts';

/** Print the schema, indented on a terminal or where asked. */
export function printSchema({ pretty }: SchemaInvocation, io: Io): number {
  io.stdout.write(`${JSON.stringify(jsonSchema(), null, pretty || io.stdout.isTTY ? 2 : 0)}\n`);
  return EXIT.ok;
}
