// The dateline at the start of a lead paragraph: where it ends, and what it says.
import type { Lang } from '../model.ts';
import { englishDateline } from './dateline-en.ts';
import type { Dateline, DatelineHints } from './dateline-model.ts';
import { chineseDateline } from './dateline-zh.ts';

export type { Dateline, DatelineHints } from './dateline-model.ts';

const LONGEST = 260;

/** The dateline that opens a paragraph, or null. */
export function readDateline(
  text: string,
  lang: Lang,
  hints: DatelineHints = { placeExpected: false },
): Dateline | null {
  const head = text.slice(0, LONGEST);
  return lang === 'en' ? englishDateline(head) : chineseDateline(head, hints);
}
