// A noun phrase beside a verb made a speaker: the fullest name of the half, the role beside it.
//
//   Treasury Secretary Bessent → Scott Bessent, role “Treasury Secretary”      a nurse → “nurse”, a description
import { isTitleWord } from '../../language/titles-en.ts';
import { isWord } from '../../language/words-en.ts';
import type { Person, Register } from '../../name/register.ts';
import type { FoundSpeaker } from '../finding.ts';
import type { Subject } from './phrase.ts';
import { resolvePronoun, type Sighting } from './pronoun.ts';
import type { Scene } from './scene.ts';

/** What is known of the half when a speaker is looked for. */
export interface Cast {
  readonly register: Register;
  readonly seen: readonly Sighting[];
}

export interface Identity {
  readonly speaker: FoundSpeaker;
  readonly person: Person | null;
}

const slice = (scene: Scene, from: number, to: number): string =>
  scene.text.slice(scene.tokens[from]?.start ?? 0, scene.tokens[to - 1]?.end ?? 0);

/** The phrase without its article. */
function withoutArticle(scene: Scene, from: number, to: number): string {
  const first = scene.tokens[from]?.lower ?? '';
  return slice(
    scene,
    to - from > 1 && isWord('determiner', first) && /^(?:the|a|an|this|that|these|those)$/.test(first)
      ? from + 1
      : from,
    to,
  );
}

/** The words that say what the person is: `Treasury Secretary` before the name, `a doctor` after it. */
function roleOf(scene: Scene, subject: Subject): string | null {
  const { name } = subject;
  if (!name) return null;
  if (name.from > subject.from) {
    const before = withoutArticle(scene, subject.from, name.from);
    if (before !== '' && !/^(?:mr|mrs|ms|miss|dr|the|a|an)\.?$/i.test(before)) return before;
  }
  return appositive(scene, name.to);
}

const MAX_ROLE = 9;

function appositive(scene: Scene, at: number): string | null {
  if (scene.tokens[at]?.text !== ',') return null;
  const first = scene.tokens[at + 1];
  if (!first || !(isWord('determiner', first.lower) || isTitleWord('title', first.lower))) return null;
  for (let to = at + 2; to < Math.min(scene.tokens.length, at + 2 + MAX_ROLE); to++) {
    if (/^[,.;:“—]$/.test(scene.tokens[to]?.text ?? '')) return withoutArticle(scene, at + 1, to);
  }
  return null;
}

/** Who a subject is. `last` is the speaker of the quotation before. */
export function identify(
  scene: Scene,
  subject: Subject,
  cast: Cast,
  last: Person | null,
  confidence: number,
): Identity | null {
  const start = scene.tokens[subject.from]?.start ?? 0;
  const end = scene.tokens[subject.to - 1]?.end ?? start;
  const mention = { unit: scene.unit, span: [start, end] as const };
  if (subject.pronoun) {
    const resolved = resolvePronoun(subject.pronoun, scene.unit, start, cast.seen, last);
    const name = resolved?.person.name ?? slice(scene, subject.from, subject.to);
    const sure = confidence * (resolved?.confidence ?? 0.5);
    return {
      speaker: { name, mention, via: 'pronoun', role: null, confidence: sure },
      person: resolved?.person ?? null,
    };
  }
  const person = subject.name ? (cast.register.find(subject.name) ?? null) : null;
  if (subject.name) {
    const name = person?.name ?? subject.name.text.replace(/^the /i, '');
    return { speaker: { name, mention, via: 'name', role: roleOf(scene, subject), confidence }, person };
  }
  const name = withoutArticle(scene, subject.from, subject.to);
  return { speaker: { name, mention, via: 'description', role: null, confidence: confidence * 0.9 }, person: null };
}
