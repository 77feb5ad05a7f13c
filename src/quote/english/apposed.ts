// Names and descriptions of one person side by side: the name is whom the description means.
//
//   said the curator, Dolores Finch.                       Dolores Finch, role “curator”
//   Chad Hale, vice president of PMB, a firm in Ohio told  Chad Hale, over a chain
import { isWord } from '../../language/words-en.ts';
import { phraseBefore, type Subject } from './phrase.ts';
import { lowerAt, type Scene } from './scene.ts';

const isOfPerson = (kind: string): boolean => kind === 'person' || kind === 'unknown';

/** Whether a phrase is definite: `the curator`, `its spokeswoman`, `the firm’s chief`. */
function isDefinite(scene: Scene, { from, to }: Subject): boolean {
  if (isWord('determiner', lowerAt(scene, from))) return true;
  for (let at = from; at < to; at++) if (lowerAt(scene, at) === "'s" || /s['’]$/.test(lowerAt(scene, at))) return true;
  return false;
}

/** A description with the name that a comma puts behind it; any other subject as it is. */
export function withName(scene: Scene, subject: Subject): Subject {
  if (subject.name || subject.pronoun || lowerAt(scene, subject.to) !== ',' || !isDefinite(scene, subject))
    return subject;
  const name = scene.nameAt.get(subject.to + 1);
  if (!name || name.head !== subject.to + 1 || !isOfPerson(name.kind)) return subject;
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
