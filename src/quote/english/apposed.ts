// Names and descriptions of one person side by side: the name is whom the description means.
//
//   said the curator, Dolores Finch.                       Dolores Finch, role “curator”
//   Chad Hale, vice president of PMB, a firm in Ohio told  Chad Hale, over a chain
import { isWord } from '../../language/words-en.ts';
import type { EnglishName } from '../../name/english.ts';
import { phraseBefore, type Subject } from './phrase.ts';
import { lowerAt, type Scene } from './scene.ts';

const isOfPerson = (kind: string): boolean => kind === 'person' || kind === 'unknown';

/** Whether a phrase is definite: `the curator`, `its spokeswoman`, `the firm’s chief`. */
export function isDefinite(scene: Scene, { from, to }: Subject): boolean {
  if (isWord('determiner', lowerAt(scene, from))) return true;
  for (let at = from; at < to; at++) if (lowerAt(scene, at) === "'s" || /s['’]$/.test(lowerAt(scene, at))) return true;
  return false;
}

/** Small words of a post between the comma and the name: `her niece, state Del. Ann Lee`. */
const MAX_POST = 3;

/** The name of a person behind a comma at `at`, a post before it or not. */
function nameBehind(scene: Scene, at: number): EnglishName | undefined {
  for (let i = at + 1; i <= at + MAX_POST; i++) {
    const name = scene.nameAt.get(i);
    if (name) return name.head === i && isOfPerson(name.kind) ? name : undefined;
    const token = scene.tokens[i];
    if (!token?.isWord || isWord('determiner', token.lower) || isWord('preposition', token.lower)) return undefined;
    if (isWord('conjunction', token.lower) || isWord('auxiliary', token.lower)) return undefined;
  }
  return undefined;
}

/** A description with the name that a comma puts behind it; any other subject as it is. */
export function withName(scene: Scene, subject: Subject): Subject {
  if (subject.name || subject.pronoun || lowerAt(scene, subject.to) !== ',' || !isDefinite(scene, subject))
    return subject;
  const name = nameBehind(scene, subject.to);
  if (!name) return subject;
  const after = scene.tokens[name.to];
  const ends = !after || after.run >= 0 || !after.isWord || isWord('preposition', after.lower);
  return ends && after?.text !== "'s" ? { ...subject, to: name.to, name } : subject;
}

const INDEFINITE = /^an?$/;

/** The name before a chain of appositives whose last no comma closes; any other subject as it is. */
export function overChain(scene: Scene, subject: Subject, floor: number): Subject {
  if (subject.name || subject.pronoun || !INDEFINITE.test(lowerAt(scene, subject.from))) return subject;
  for (let at = subject.from - 1; at > floor && lowerAt(scene, at) === ','; ) {
    const before = phraseBefore(scene, at, floor);
    if (!before) return subject;
    const { name, from } = before;
    if (name && isOfPerson(name.kind) && name.head === from && name.to === before.to) {
      const lead = scene.tokens[from - 1];
      return from <= floor || !lead || lead.run >= 0 || !lead.isWord ? before : subject;
    }
    at = from - 1;
  }
  return subject;
}

/** A description is given whole up to this many words. */
const LONGEST = 14;

/** `The man who found the boat said`: a relative clause behind the first phrase of the sentence ends at the verb. */
export function overRelative(scene: Scene, subject: Subject, main: Subject | null, floor: number): Subject {
  if (!main || main.pronoun || main.from >= subject.from || main.from !== floor) return subject;
  if (lowerAt(scene, main.to) !== 'who') return subject;
  for (let at = main.to + 1; at < subject.from; at++) {
    const lower = lowerAt(scene, at);
    if (lower === ',' || lower === 'and' || lower === 'that' || (scene.tokens[at]?.run ?? -1) >= 0) return subject;
  }
  return subject.to - main.from <= LONGEST ? { ...main, to: subject.to } : main;
}

/** `Protesters on the bridge chanted`: what a small word binds to the subject is not the subject. */
export function overObject(scene: Scene, subject: Subject, main: Subject | null, floor: number): Subject {
  const before = lowerAt(scene, subject.from - 1);
  if (subject.name || !isWord('preposition', before) || before === 'to') return subject;
  if (main && main.from < subject.from) return main;
  const first = scene.tokens[floor];
  const isBare = first?.isCapital === true && /[^s]s$/.test(first.lower) && lowerAt(scene, floor + 1).endsWith('ing');
  return isBare ? { from: floor, to: floor + 1, name: null, pronoun: null } : subject;
}

/** `said treasurer and one-time champion Ann Lee`: two posts of the one who is named behind them. */
export function overAnd(scene: Scene, subject: Subject, ceiling: number): Subject {
  if (subject.name || subject.pronoun || lowerAt(scene, subject.to) !== 'and') return subject;
  if (isWord('determiner', lowerAt(scene, subject.to + 1))) return subject;
  for (let at = subject.to + 1; at < Math.min(ceiling, subject.to + LONGEST_POST); at++) {
    const name = scene.nameAt.get(at);
    if (name) return isOfPerson(name.kind) ? { ...subject, to: name.to, name } : subject;
    const token = scene.tokens[at];
    if (!token?.isWord || isWord('preposition', token.lower) || isWord('auxiliary', token.lower)) return subject;
  }
  return subject;
}

const LONGEST_POST = 6;
