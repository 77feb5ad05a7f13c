// What help says before and after the list of options. Examples first: most readers need no more.
import { formats } from '../index.ts';

export const EXAMPLES = `Turns raw scrapes of articles in English and Chinese into structured, validated documents.

Examples:
  article-parse article.txt                    one JSON document on stdout
  article-parse article.txt --format outline   the same for reading
  article-parse scrapes/ -d out/               a folder: out/ mirrors it, one file an article
  article-parse 'scrapes/**/*.md' --format ndjson | jq .en.headline.text
  curl -s https://example.org/story.txt | article-parse -o story.json
  article-parse explain article.txt            each line with its label and the rule behind it
  article-parse align en.txt zh.txt             which lines of two files translate each other
  article-parse schema > document.schema.json  the JSON Schema of the documents
  article-parse validate out/*.json            check documents against it
`;

function formatLines(): string {
  const lines = Object.entries(formats).map(([name, { note, endings }]) => {
    return `  ${name.padEnd(9)} ${note} (${endings.join(', ')})`;
  });
  return lines.join('\n');
}

/** Formats and exit codes, below the options. */
export function afterHelp(): string {
  return `
Formats, and the endings of -o that choose them:
${formatLines()}

Exit codes: 0 all well; 1 an input could not be parsed or is not valid; 2 usage, missing file or output; 130 interrupted.
Documents go to stdout, everything else to stderr.`;
}

export const EXPLAIN_EXAMPLES = `Examples:
  article-parse explain article.txt
  article-parse explain --color always article.txt | less -R
`;

export const SCHEMA_EXAMPLES = `Examples:
  article-parse schema > document.schema.json
`;

export const VALIDATE_EXAMPLES = `Examples:
  article-parse validate article.json
  article-parse article.txt | article-parse validate
`;

export const ALIGN_EXAMPLES = `Examples:
  article-parse align en.txt zh.txt                          a unit a line; one bead a line, numbers from 0
  article-parse align en.txt zh.txt --paragraphs --format tsv blank lines are bounds that no bead crosses
  article-parse align en.txt zh.txt --split -o pairs.tmx      free text, cut into sentences first
`;
