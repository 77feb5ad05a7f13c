// Lines → groups of lines that are one block: hard wraps joined, stanzas kept.
//
//   He told reporters on Tuesday that the     ← full: "order" would not fit into the width of the run
//   order would be signed within a week.      ← last line
//
// A run (lines without a blank one between them) is wrapped where most of its lines are full and go on in the next, and it
// is a list or single-spaced paragraphs where their lengths go as they please.
import type { Line, Markup } from '../model.ts';
import { linesIn } from '../text/lines-in.ts';
import { HAN, LATIN, scriptAt } from '../text/script.ts';
import { languageOf } from './language.ts';
import { findStanzas } from './verse.ts';

/** A run wider than this is no wrapped text: nobody wraps at 140 columns. */
const WIDEST = 140;
const NARROWEST = 28;
const STOP = /[.!?。！？…:：;；]["'”’」』)）\]]*$/u;
const COMMA = /[,，、.。]/u;

interface Measured {
  readonly text: string;
  readonly width: number;
  /** Columns of its first word: what would have had to fit on the line before. */
  readonly head: number;
  /** Whether markup runs over the break before it, or it underlines the line above. */
  readonly joined: boolean;
}

/** Columns of a line; a line with more characters than wrapped text has columns is not counted further. */
function width(text: string): number {
  if (text.length > WIDEST) return text.length;
  let columns = text.length;
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) >= 0x1100) columns++;
  return columns;
}

function measure(source: string, line: Line, joined: boolean): Measured {
  const text = source.slice(...line.content);
  const [word = ''] = scriptAt(text, 0) === LATIN ? (/^\S+/.exec(text) ?? ['']) : [text.slice(0, 1)];
  return { text, width: width(text), head: width(word), joined };
}

const isLower = (text: string) => /^[a-z0-9,;)]/.test(text);

/** Whether line `i` of the run is full: the first word of the next line has no room on it. */
function isFull(run: readonly Measured[], i: number, columns: number): boolean {
  const [line, next] = [run[i], run[i + 1]];
  if (line === undefined || next === undefined) return false;
  const gap =
    scriptAt(line.text, line.text.length - 1) === HAN || line.text.charCodeAt(line.text.length - 1) >= 0x3000 ? 0 : 1;
  return line.width + gap + Math.max(next.head, 2) > columns;
}

/** Columns at which a run is wrapped, or 0 where it is not wrapped text. */
function wrapColumns(run: readonly Measured[]): number {
  const columns = run.reduce((most, line) => Math.max(most, line.width), 0);
  if (run.length < 3 || columns > WIDEST || columns < NARROWEST) return 0;
  const inner = run.slice(0, -1);
  const full = inner.filter((_, i) => isFull(run, i, columns)).length;
  const open = inner.filter((line) => !STOP.test(line.text)).length;
  const latin = scriptAt(run[0]?.text ?? '', 0) === LATIN;
  const carried = run.slice(1).filter((line) => !latin || isLower(line.text)).length;
  const prose = run.some((line) => COMMA.test(line.text));
  const enough = (count: number, share: number) => count >= share * inner.length;
  return prose && enough(full, 0.7) && enough(open, 0.5) && enough(carried, latin ? 0.4 : 1) ? columns : 0;
}

/** Extractors break Chinese lines at Latin words: FreeCell⏎Quest是一款…Legend⏎Studio出品. */
const splitName = (before: string, next: string) =>
  /[A-Za-z]$/.test(before) &&
  /^[\w.'’-]+$|[\u3400-\u9fff]/.test(before) &&
  /^[A-Za-z]/.test(next) &&
  /[\u3400-\u9fff]/u.test(before + next) &&
  /[，。]|[\u3400-\u9fff]{8}/u.test(before + next);

/** A line that begins with Latin letters, tags and opening signs aside. */
const LATIN_START = /^(?:<[^<>]{0,200}>|["'“‘(*_[])*[A-Za-z\u00c0-\u024f]/;

/** A run too short to show a width by itself: the first line breaks off in the middle of a sentence. */
function continues(before: Measured, next: Measured): boolean {
  if (splitName(before.text, next.text)) return true;
  if (STOP.test(before.text) || before.width > WIDEST || before.width < NARROWEST) return false;
  if (/[\u3400-\u9fff]/.test(before.text + next.text)) return false;
  return /^[a-z\u00df-\u00ff]/u.test(next.text) && LATIN_START.test(before.text) && COMMA.test(before.text + next.text);
}

const ADDRESS = /\]\([^)]*\)?|https?:\S+/g;
const FOUR_WORDS = /(?:[A-Za-z]{2,}[^A-Za-z]+){3}[A-Za-z]{2}/;

/** Whether lines may be one paragraph: not where Chinese stands below English, or English below Chinese. */
function oneLanguage(above: string, next: string): boolean {
  const [a, b] = [above.replace(ADDRESS, ''), next.replace(ADDRESS, '')];
  const [first, second] = [languageOf(a), languageOf(b)];
  return first === second || first === null || second === null || !FOUR_WORDS.test(first === 'en' ? a : b);
}

/**
 * The lines of one run as groups of indices into the run.
 * @param columns where the run is wrapped by its own showing; @param usual where the other runs of the file are
 * @param whole whether links run over the ends of its lines: a run is a paragraph
 */
function groupRun(run: readonly Measured[], columns: number, usual: number, whole: boolean): number[][] {
  const fits = usual > 0 && run.every((line) => line.width <= usual);
  const edge = columns > 0 ? columns : fits ? usual : 0;
  const groups: number[][] = [];
  const endOf = (group: readonly number[]) =>
    group
      .slice(-4)
      .map((k) => run[k]?.text ?? '')
      .join(' ');
  run.forEach((line, i) => {
    const before = run[i - 1];
    const last = groups.at(-1);
    const full = edge > 0 && isFull(run, i - 1, edge);
    const open = before !== undefined && (columns > 0 ? !STOP.test(before.text) : continues(before, line));
    const goesOn = line.joined || full || open || (whole && oneLanguage(endOf(last ?? []), line.text));
    if (before !== undefined && last !== undefined && goesOn) last.push(i);
    else groups.push([i]);
  });
  return groups;
}

/** Whether a line may go on in the next: words of the same kind, without a sign of its own. */
function canContinue(line: Line, next: Line): boolean {
  if (next.kind === 'underline') return true;
  if (next.kind === 'text') return line.kind === 'text' || line.kind === 'list-item' || line.kind === 'block-quote';
  return next.kind === 'block-quote' && line.kind === 'block-quote';
}

/** Lines whose break from the line before lies inside a link or an image. */
function carriedOver(lines: readonly Line[], { across }: Pick<Markup, 'across'>): Set<number> {
  return new Set(across.flatMap((span) => linesIn(lines, span).slice(1)));
}

function runsOf(lines: readonly Line[], carried: ReadonlySet<number>): number[][] {
  const runs: number[][] = [];
  lines.forEach((line, i) => {
    if (line.kind === 'blank') return;
    const before = lines[i - 1];
    const last = runs.at(-1);
    if (before !== undefined && last !== undefined && (carried.has(i) || canContinue(before, line))) last.push(i);
    else runs.push([i]);
  });
  return runs;
}

/** Whether every line but the last of a run ends in a Markdown hard break, as verse and addresses do. */
function hardBroken(source: string, lines: readonly Line[], run: readonly number[]): boolean {
  if (run.length < 3) return false;
  return run.slice(0, -1).every((i) => {
    const line = lines[i];
    return line !== undefined && /(?: {2,}|\\)$/.test(source.slice(line.content[1] - 1, line.span[1]));
  });
}

/** Runs that are stanzas: hard-broken, with a neighbour that is hard-broken too. A lone one is a list. */
function stanzas(source: string, lines: readonly Line[], runs: readonly (readonly number[])[]): boolean[] {
  const broken = runs.map((run) => hardBroken(source, lines, run));
  return broken.map((is, i) => is && (broken[i - 1] === true || broken[i + 1] === true));
}

/** Groups with the lines of each stanza in one. */
function joinStanzas(groups: readonly number[][], verse: readonly (readonly number[])[]): number[][] {
  const first = new Map(verse.map((stanza) => [stanza[0], stanza]));
  const within = new Set(verse.flat());
  return groups.flatMap((group): number[][] => {
    const kept = group.filter((line) => !within.has(line));
    const begun = group.flatMap((line) => (first.has(line) ? [[...(first.get(line) ?? [])]] : []));
    return kept.length === 0 ? begun : [kept, ...begun];
  });
}

/** Where most wrapped runs of a file are wrapped: the widest of them, if there are two or more. */
function usualColumns(columns: readonly number[]): number {
  const wrapped = columns.filter((value) => value > 0);
  return wrapped.length < 2 ? 0 : wrapped.reduce((most, value) => Math.max(most, value), 0);
}

/**
 * Group the lines of a source into blocks.
 * @returns indices of lines, a list a block, in order; blank lines are in none
 */
export function groupLines(source: string, lines: readonly Line[], markup: Pick<Markup, 'across'>): number[][] {
  const carried = carriedOver(lines, markup);
  const runs = runsOf(lines, carried);
  const verse = stanzas(source, lines, runs);
  const joined = (i: number) => carried.has(i) || lines[i]?.kind === 'underline';
  const measured = runs.map((run) =>
    run.flatMap((i) => (lines[i] === undefined ? [] : [measure(source, lines[i], joined(i))])),
  );
  const columns = measured.map(wrapColumns);
  const usual = usualColumns(columns);
  const carrying = runs.map((run) => run.some((i) => carried.has(i)));
  const always = carrying.filter(Boolean).length >= 2;
  const versed = findStanzas(source, lines, runs);
  return runs.flatMap((run, r) => {
    if (verse[r] === true) return [run];
    const found = groupRun(measured[r] ?? [], columns[r] ?? 0, usual, always || carrying[r] === true);
    const groups = found.map((group) => group.flatMap((k) => run[k] ?? []));
    return columns[r] === 0 ? joinStanzas(groups, versed[r] ?? []) : groups;
  });
}
