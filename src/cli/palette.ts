// The colours. The only file that knows chalk; its own detection is not asked, `colour.ts` has decided.
import { Chalk, type ChalkInstance } from 'chalk';
import type { Paint, Tone } from '../index.ts';

const chalk = new Chalk({ level: 1 });

const PALETTE = {
  title: chalk.bold.cyan,
  heading: chalk.bold,
  label: chalk.dim,
  faint: chalk.dim,
  id: chalk.blue,
  name: chalk.green,
  quote: chalk.magenta,
  good: chalk.green,
  warning: chalk.yellow,
  error: chalk.red,
} as const satisfies Record<Tone, ChalkInstance>;

/** Colours with the sixteen colours that every terminal has. */
export const paint: Paint = (tone, text) => PALETTE[tone](text);
