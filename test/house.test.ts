// The rules of the house: ranks, one door for each dependency, sizes, no way around the types, and the public exports.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative, sep } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import * as library from '../src/index.ts';

const ROOT = join(import.meta.dirname, '..');

/**
 * A folder, or a file of src/, and its rank: it imports from itself and from lower ranks. Within a whole number the order is
 * that of what needs what: names need the lists of a language, the assembly of a document needs its parts.
 */
const RANKS: Readonly<Record<string, number>> = {
  'model.ts': 0,
  'schema.ts': 0,
  'options.ts': 0.1,
  text: 1,
  language: 1.1,
  lexicon: 1.15,
  name: 1.2,
  byline: 1.3,
  read: 2,
  noise: 2,
  layout: 2,
  structure: 2,
  sentence: 2,
  quote: 2,
  align: 2,
  glossary: 2.05,
  cast: 2.05,
  document: 2.1,
  'parse.ts': 3,
  'units.ts': 3,
  render: 3,
  'index.ts': 4,
  cli: 5,
};

/** Steps of the build, which no browser runs. */
const BUILD_STEPS = new Set(['lexicon/compile.node.ts']);

/** Packages, and the files that alone may import them. */
const DOORS: Readonly<Record<string, RegExp>> = {
  '@humanwhocodes/momoa': /^cli\/json-text\.ts$/,
  '@noble/hashes': /^read\/sha256\.ts$/,
  chalk: /^cli\/palette\.ts$/,
  commander: /^cli\/(options|option-list)\.ts$/,
  'csv-stringify': /^cli\/align-formats\.ts$/,
  'fast-xml-builder': /^cli\/align-formats\.ts$/,
  leven: /^cli\/nearest\.ts$/,
  mdast: /^read\//,
  'remark-parse': /^read\/markdown-syntax\.ts$/,
  stemmer: /^lexicon\/stem\.ts$/,
  tinyglobby: /^cli\/glob\.ts$/,
  unified: /^read\/markdown-syntax\.ts$/,
  zod: /^schema\.ts$/,
  'node:': /^cli\/|\.node\.ts$/,
};

/** Lines; tables of data may be as long as what they list. */
const LIMITS = { fileLines: 250, medianFileLines: 90, functionLines: 60, medianFunctionLines: 12 };

interface SourceFile {
  readonly path: string;
  readonly lines: number;
  readonly tree: ts.SourceFile;
}

function sourceFiles(): SourceFile[] {
  const src = join(ROOT, 'src');
  const paths = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.ts'));
  return paths.sort().map((path) => {
    const text = readFileSync(join(src, path), 'utf8');
    const tree = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
    return { path: path.split(sep).join('/'), lines: text.split('\n').length - 1, tree };
  });
}

const FILES = sourceFiles();

function visit(node: ts.Node, see: (node: ts.Node) => void): void {
  see(node);
  node.forEachChild((child) => visit(child, see));
}

function nodes<T extends ts.Node>(file: SourceFile, is: (node: ts.Node) => node is T): T[] {
  const found: T[] = [];
  visit(file.tree, (node) => {
    if (is(node)) found.push(node);
  });
  return found;
}

/** Everything that a file imports, dynamically or not, types included. */
function importsOf(file: SourceFile): string[] {
  const literals = nodes(file, ts.isStringLiteral).filter(({ parent }) => {
    if (ts.isImportDeclaration(parent) || ts.isExportDeclaration(parent)) return true;
    if (ts.isLiteralTypeNode(parent)) return ts.isImportTypeNode(parent.parent);
    return ts.isCallExpression(parent) && parent.expression.kind === ts.SyntaxKind.ImportKeyword;
  });
  return literals.map(({ text }) => text);
}

/** `read/decode.ts` → `read`. */
const unitOf = (path: string): string => path.split('/')[0] ?? path;

/** `zod/mini` → `zod`, `@noble/hashes/sha2.js` → `@noble/hashes`, `node:fs` → `node:`. */
function packageOf(specifier: string): string {
  if (specifier.startsWith('node:')) return 'node:';
  const parts = specifier.split('/');
  return parts.slice(0, specifier.startsWith('@') ? 2 : 1).join('/');
}

/** Paths inside src/ that a file imports; the imports map leads to src/ by way of dist/lib. */
function internalImports(file: SourceFile): string[] {
  const relativeOnes = importsOf(file).filter((specifier) => specifier.startsWith('.'));
  return relativeOnes.map((specifier) =>
    normalize(join(dirname(file.path), specifier))
      .split(sep)
      .join('/'),
  );
}

function externalImports(file: SourceFile): string[] {
  return importsOf(file).filter((specifier) => !specifier.startsWith('.') && !specifier.startsWith('#'));
}

/** Whether a file may import another by the ranks of both. */
function allowed(from: string, to: string): boolean {
  const [own, other] = [unitOf(from), unitOf(to)];
  if (own === other) return true;
  if (own === 'cli') return to === 'index.ts';
  if (own === 'render') return other === 'schema.ts' || other === 'text';
  return (RANKS[other] ?? 99) < (RANKS[own] ?? -1);
}

const median = (numbers: readonly number[]): number => [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? 0;

const linesOf = (node: ts.Node): number => {
  const tree = node.getSourceFile();
  return (
    tree.getLineAndCharacterOfPosition(node.getEnd()).line -
    tree.getLineAndCharacterOfPosition(node.getStart(tree)).line +
    1
  );
};

type Body = ts.FunctionDeclaration | ts.MethodDeclaration | ts.ArrowFunction | ts.FunctionExpression;
const isFunction = (node: ts.Node): node is Body =>
  ts.isFunctionDeclaration(node) ||
  ts.isMethodDeclaration(node) ||
  ts.isArrowFunction(node) ||
  ts.isFunctionExpression(node);

/** A file whose lines are for the most part one literal: a list of words, a table of rules. */
function isTable(file: SourceFile): boolean {
  const holdsFunction = ({ initializer }: ts.VariableDeclaration) =>
    initializer !== undefined && isFunction(initializer);
  const tables = file.tree.statements
    .filter(ts.isVariableStatement)
    .filter(({ declarationList }) => !declarationList.declarations.some(holdsFunction))
    .map(linesOf);
  return tables.reduce((sum, lines) => sum + lines, 0) > file.lines / 2;
}

/** Functions that have a name, with their length: declarations, methods, and constants that hold one. */
function namedFunctions(file: SourceFile): { readonly name: string; readonly lines: number }[] {
  return nodes(file, isFunction)
    .filter(
      (node) => ts.isFunctionDeclaration(node) || ts.isMethodDeclaration(node) || ts.isVariableDeclaration(node.parent),
    )
    .map((node) => {
      const named = ts.isVariableDeclaration(node.parent) ? node.parent.name : node.name;
      return { name: `${file.path} ${named?.getText() ?? '(anonymous)'}`, lines: linesOf(node) };
    });
}

describe('ranks', () => {
  it('has a rank for everything in src/', () => {
    expect(FILES.map(({ path }) => unitOf(path)).filter((unit) => !(unit in RANKS))).toEqual([]);
  });

  it.each(FILES.map((file) => [file.path, file] as const))('%s imports from lower ranks only', (path, file) => {
    expect(internalImports(file).filter((target) => !allowed(path, target))).toEqual([]);
  });

  it('tells a wrong import from a right one', () => {
    expect(allowed('quote/find.ts', 'text/script.ts')).toBe(true);
    expect(allowed('quote/find.ts', 'align/search.ts')).toBe(false);
    expect(allowed('text/script.ts', 'read/decode.ts')).toBe(false);
    expect(allowed('cli/run.ts', 'schema.ts')).toBe(false);
    expect(allowed('render/json.ts', 'parse.ts')).toBe(false);
  });
});

describe('doors', () => {
  it.each(FILES.map((file) => [file.path, file] as const))('%s uses no package but its own', (path, file) => {
    expect(externalImports(file).filter((specifier) => !DOORS[packageOf(specifier)]?.test(path))).toEqual([]);
  });

  it('knows every dependency of package.json, and no other', () => {
    const { dependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
    const doors = Object.keys(DOORS).filter((name) => name !== 'node:' && name !== 'mdast');
    expect(Object.keys(dependencies).sort()).toEqual(doors.sort());
  });

  it('has a browser twin for each file of Node', () => {
    const paths = new Set(FILES.map(({ path }) => path));
    const needsTwin = (path: string) => path.endsWith('.node.ts') && !BUILD_STEPS.has(path);
    const alone = [...paths].filter((path) => needsTwin(path) && !paths.has(path.replace('.node.ts', '.ts')));
    expect(alone).toEqual([]);
  });
});

describe('sizes', () => {
  const written = FILES.filter((file) => !isTable(file));
  const functions = FILES.flatMap(namedFunctions);

  it('keeps files short', () => {
    const long = written.filter(({ lines }) => lines > LIMITS.fileLines).map(({ path, lines }) => `${path}: ${lines}`);
    expect(long).toEqual([]);
    expect(median(written.map(({ lines }) => lines))).toBeLessThanOrEqual(LIMITS.medianFileLines);
  });

  it('keeps functions short', () => {
    const long = functions
      .filter(({ lines }) => lines > LIMITS.functionLines)
      .map(({ name, lines }) => `${name}: ${lines}`);
    expect(long).toEqual([]);
    expect(functions.length).toBeGreaterThan(FILES.length);
    expect(median(functions.map(({ lines }) => lines))).toBeLessThanOrEqual(LIMITS.medianFunctionLines);
  });

  it('opens every file with a comment on its idea', () => {
    expect(FILES.filter(({ tree }) => !tree.text.startsWith('//')).map(({ path }) => path)).toEqual([]);
  });
});

describe('types', () => {
  const place = (file: SourceFile, node: ts.Node) =>
    `${file.path}:${file.tree.getLineAndCharacterOfPosition(node.getStart(file.tree)).line + 1}`;

  it('goes around them nowhere: no any, no non-null assertion, no switched-off check', () => {
    const isAny = (node: ts.Node): node is ts.Node => node.kind === ts.SyntaxKind.AnyKeyword;
    const places = FILES.flatMap((file) =>
      [...nodes(file, isAny), ...nodes(file, ts.isNonNullExpression)].map((node) => place(file, node)),
    );
    expect(places).toEqual([]);
    expect(
      FILES.filter(({ tree }) => /@ts-(ignore|nocheck|expect-error)/.test(tree.text)).map(({ path }) => path),
    ).toEqual([]);
  });
});

describe('public surface', () => {
  it('exports this and nothing else', () => {
    expect(Object.keys(library).sort()).toEqual([
      'ParseError',
      'align',
      'checkDocument',
      'documentSchema',
      'explain',
      'formats',
      'jsonSchema',
      'parse',
      'readUnits',
      'render',
      'useLexicon',
      'visible',
    ]);
  });

  it('has a docstring on everything that index.ts takes from elsewhere', () => {
    const index = FILES.find(({ path }) => path === 'index.ts');
    const origins = new Set(index ? internalImports(index) : []);
    const bare = FILES.filter(({ path }) => origins.has(path)).flatMap((file) =>
      nodes(file, ts.isFunctionDeclaration)
        .filter((node) => node.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword))
        .filter((node) => ts.getJSDocCommentsAndTags(node).length === 0)
        .map((node) => `${relative('.', file.path)} ${node.name?.text}`),
    );
    expect(bare).toEqual([]);
  });
});
