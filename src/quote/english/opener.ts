// Common words that only their place at the opening of a sentence gives a capital:
//
//   New arrivals wait.     Talk compared to last year.     Draper left.
//   ^^^ leads a noun       ^^^^ “talk” stands elsewhere    ^^^^^^ a name
import { cueForm } from '../../language/reporting-en.ts';
import { isWord } from '../../language/words-en.ts';
import type { EnglishName } from '../../name/english.ts';
import type { Scene, Token } from './scene.ts';

const isDubious = (name: EnglishName): boolean =>
  name.opens && name.kind === 'unknown' && name.given === '' && name.head === name.from;

/** Whether a token behind a capital leaves it a name: a mark, a verb, a small word; not a noun. */
const letsName = (token: Token | undefined): boolean =>
  !token?.isWord ||
  token.isCapital ||
  isWord('auxiliary', token.lower) ||
  isWord('preposition', token.lower) ||
  isWord('conjunction', token.lower) ||
  isWord('adverb', token.lower) ||
  cueForm(token.lower) !== undefined ||
  /(?:ed|ly|[^s]s)$/.test(token.lower);

/** Words of the half that stand in small letters, and those that are in names for certain. */
function evidence(scenes: readonly Scene[]): {
  readonly small: ReadonlySet<string>;
  readonly firm: ReadonlySet<string>;
} {
  const small = new Set<string>();
  const firm = new Set<string>();
  for (const scene of scenes) {
    for (const token of scene.tokens) if (token.isWord && !token.isCapital) small.add(token.lower);
    for (const name of scene.names)
      if (!isDubious(name)) for (let at = name.from; at < name.to; at++) firm.add(scene.tokens[at]?.lower ?? '');
  }
  return { small, firm };
}

/** The scenes without names that are none. */
export function withoutOpeners(scenes: readonly Scene[]): readonly Scene[] {
  if (!scenes.some((scene) => scene.names.some(isDubious))) return scenes;
  const { small, firm } = evidence(scenes);
  const isNone = (scene: Scene, name: EnglishName): boolean =>
    isDubious(name) &&
    !firm.has(name.surname) &&
    (small.has(scene.tokens[name.from]?.lower ?? '') || !(name.acts || letsName(scene.tokens[name.to])));
  return scenes.map((scene) => {
    const names = scene.names.filter((name) => !isNone(scene, name));
    if (names.length === scene.names.length) return scene;
    const nameAt = new Map([...scene.nameAt].filter(([, name]) => names.includes(name)));
    return { ...scene, names, nameAt };
  });
}
