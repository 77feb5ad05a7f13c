// The year of a dateline may stand in the other half: 5月22日 beside "May 22, 2026".

import type { Lang } from '../model.ts';
import { type BylineFields, completeYear } from '../structure/index.ts';

/** Fields of both halves, their years completed from each other. @param given EDTF date for a half that states none */
export function shareYears(
  en: BylineFields,
  zh: BylineFields,
  given: string | null,
): Readonly<Record<Lang, BylineFields>> {
  const complete = (own: BylineFields, other: BylineFields): BylineFields => {
    if (own.date === null) return given === null ? own : { ...own, date: { text: given, edtf: given } };
    const edtf = completeYear(completeYear(own.date.edtf, other.date?.edtf ?? null), given);
    return { ...own, date: { text: own.date.text, edtf } };
  };
  return { en: complete(en, zh), zh: complete(zh, en) };
}
