// The lines of stderr: `file:line:column: severity rule reason`, and the summary at the end.
import { type Document, type Paint, visible } from '../index.ts';
import type { Failure } from './failure.ts';

type Message = Document['messages'][number];

/** `scrape.txt:3:1: warning layout/one-language no Chinese text was found`. */
export function messageLine(
  name: string,
  {
    severity,
    rule,
    reason,
    place,
  }: Pick<Message, 'severity' | 'rule' | 'reason'> & { readonly place?: string | undefined },
  paint: Paint | null,
): string {
  const tone = severity === 'info' ? 'faint' : severity;
  const where = visible(place === undefined ? name : `${name}:${place}`);
  return `${where}: ${paint ? paint(tone, severity) : severity} ${rule} ${visible(reason)}\n`;
}

/** One line for a failure. */
export function failureLine({ name, ...failure }: Failure, paint: Paint | null): string {
  return messageLine(name, { severity: 'error', ...failure }, paint);
}

export interface Tally {
  readonly ok: number;
  readonly failed: number;
  /** Inputs that were not reached. */
  readonly left: number;
}

/** `12 ok, 1 failed`. */
export function summaryLine({ ok, failed, left }: Tally, paint: Paint | null): string {
  const colour = (tone: 'good' | 'error', text: string) => (paint ? paint(tone, text) : text);
  const parts = [colour('good', `${ok} ok`)];
  if (failed > 0) parts.push(colour('error', `${failed} failed`));
  if (left > 0) parts.push(`${left} not done`);
  return `${parts.join(', ')}\n`;
}
