// What a reader should know about a document: a half that is missing, much that was thrown away, bytes that were replaced.
import type { Message, Source } from '../model.ts';
import type { Document, Half } from '../schema.ts';
import { countSolid } from '../text/script.ts';

const NAMES = { en: 'English', zh: 'Chinese' } as const;
/** A larger share of the text than this in `discarded` deserves a look. */
const MUCH = 0.5;

function missingHalf(en: Half | null, zh: Half | null): Message[] {
  const missing = en === null ? 'en' : zh === null ? 'zh' : null;
  if (missing === null) return [];
  return [
    { severity: 'warning', rule: 'layout/one-language', reason: `no ${NAMES[missing]} half was found`, span: null },
  ];
}

function muchDiscarded(source: Source, discarded: Document['discarded'], length: number): Message[] {
  const size = discarded.reduce((sum, { span }) => sum + countSolid(source.text, span), 0);
  if (size <= MUCH * length) return [];
  const share = Math.round((100 * size) / length);
  return [
    {
      severity: 'info',
      rule: 'noise/much-discarded',
      reason: `${share}% of the text was discarded as no part of the article`,
      span: null,
    },
  ];
}

/** Messages about one document as a whole. @param length characters of the article, white space left out */
export function documentMessages(
  source: Source,
  en: Half | null,
  zh: Half | null,
  discarded: Document['discarded'],
  length: number,
): Message[] {
  const replaced: Message[] = source.replaced
    ? [
        {
          severity: 'warning',
          rule: 'read/replaced',
          reason: `bytes that are not ${source.encoding} were replaced by U+FFFD`,
          span: null,
        },
      ]
    : [];
  return [...replaced, ...missingHalf(en, zh), ...muchDiscarded(source, discarded, length)];
}
