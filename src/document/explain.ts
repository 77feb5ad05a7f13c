// The decision about every line, for `explain`.
import type { Block, Role, Source } from '../model.ts';
import type { Label } from '../structure/index.ts';

/** One line of the source with what was decided about it. */
export interface ExplainedLine {
  /** 1-based line number. */
  readonly line: number;
  /** The line without its ending, as it stands. */
  readonly text: string;
  readonly label: Role | 'blank';
  readonly language: 'en' | 'zh' | 'mixed' | null;
  /** Id of the rule that decided, such as `noise/navigation` or `structure/dateline`. */
  readonly rule: string;
  /** 0–1. */
  readonly confidence: number;
  /** Which article of the file, from 1. */
  readonly part: number;
}

/** An article as far as `explain` needs it. */
export interface ExplainedArticle {
  readonly blocks: readonly Block[];
  readonly labels: ReadonlyMap<number, Label>;
}

type Decision = Omit<ExplainedLine, 'line' | 'text'>;

const BLANK: Omit<Decision, 'part'> = { label: 'blank', language: null, rule: '', confidence: 1 };
const METADATA: Omit<Decision, 'part'> = { label: 'metadata', language: null, rule: 'read/metadata', confidence: 1 };

function decisions({ blocks, labels }: ExplainedArticle, part: number): Map<number, Decision> {
  const byLine = new Map<number, Decision>();
  blocks.forEach((block, i) => {
    const label = labels.get(i);
    const decided =
      label === undefined
        ? METADATA
        : { label: label.role, language: block.lang, rule: label.rule, confidence: label.confidence };
    for (let line = block.line; line < block.line + block.lines; line++) {
      const known = byLine.get(line);
      const mixed = known !== undefined && known.language !== block.lang && block.lang !== null;
      byLine.set(
        line,
        known === undefined ? { ...decided, part } : { ...known, language: mixed ? 'mixed' : known.language },
      );
    }
  });
  return byLine;
}

/** All lines of a source with their decisions. */
export function explainLines(source: Source, articles: readonly ExplainedArticle[]): ExplainedLine[] {
  const byLine = new Map(articles.flatMap((article, i) => [...decisions(article, i + 1)]));
  let part = 1;
  return source.lines.map((line, i) => {
    const decided = byLine.get(i);
    part = decided?.part ?? part;
    return { line: i + 1, text: source.text.slice(...line.span), ...(decided ?? { ...BLANK, part }) };
  });
}
