// Who “I” is outside quotation marks: in a turn its speaker, elsewhere the one author of the byline.
//
//   By Ann Lee … I asked her, “Why?”      Ann Lee        Lee: I told him, “Go home.”      Lee
import type { Lang } from '../model.ts';
import type { FoundSpeaker, Place } from './finding.ts';
import type { Turn } from './turn/index.ts';

const HAN_NAME = /\p{Script=Han}/u;

/** The narrator of a unit, by its index. */
export type Narrator = (unit: number) => string | null;

/**
 * @param authors of the byline; two narrate as little as none
 * @param lang of the half: an English text by 王芳 may be a translation of hers, or a letter that she quotes
 */
export function narratorOf(turns: readonly Turn[], authors: readonly string[], lang: Lang): Narrator {
  const [author = '', second] = authors;
  const one = second === undefined && author !== '' && HAN_NAME.test(author) === (lang === 'zh') ? author : null;
  const speakers = new Map<number, string | null>();
  for (const { speaker, fragments } of turns)
    for (const { unit } of fragments) speakers.set(unit, speaker?.name ?? null);
  return (unit) => (speakers.has(unit) ? (speakers.get(unit) ?? null) : one);
}

/** The narrator as the speaker of what “I” said. */
export function asNarrator(narrator: Narrator, mention: Place, confidence: number): FoundSpeaker | null {
  const name = narrator(mention.unit);
  return name === null ? null : { name, mention, via: 'pronoun', role: null, confidence: confidence * 0.8 };
}
