// Reporting verbs of a sentence, each with its subject.
//
//   “Fine,” said Hugh Hill, a doctor.           said ← Hugh Hill (inverted)
//   Hugh Hill, a doctor, said it was late,      said ← Hugh Hill (over an appositive)
//   adding that he left.                        adding ← subject of said (participle)
import { type CueForm, cueForm } from '../../language/reporting-en.ts';
import { isWord } from '../../language/words-en.ts';
import { phraseAfter, phraseBefore, type Subject } from './phrase.ts';
import type { Scene, Token } from './scene.ts';

/** How a verb came by its subject; the order is that of trust. */
export type CueWay = 'beside' | 'inverted' | 'appositive' | 'shared' | 'participle' | 'relative' | 'infinitive';

export interface Cue {
  /** Token of the verb. */
  readonly at: number;
  readonly form: CueForm;
  readonly subject: Subject;
  readonly way: CueWay;
}

const BE = new Set("is are was were be been being isn't aren't wasn't weren't".split(' '));
const lowerAt = (scene: Scene, at: number): string => scene.tokens[at]?.lower ?? '';

const skips = (token: Token): boolean =>
  token.isWord &&
  (isWord('auxiliary', token.lower) ||
    isWord('adverb', token.lower) ||
    (/ly$/.test(token.lower) && token.lower.length > 4 && !token.isCapital));

/** Token before the verb, its auxiliaries, adverbs and a time (`on Tuesday`) left out. */
function beforeVerb(scene: Scene, verb: number, floor: number): number {
  let at = verb - 1;
  for (;;) {
    const token = scene.tokens[at];
    if (at < floor || !token) return at;
    if (skips(token) && !scene.nameAt.has(at)) at--;
    else if (isWord('time', token.lower) && /^(?:on|last|this|in|late|early)$/.test(lowerAt(scene, at - 1))) at -= 2;
    else return at;
  }
}

/** A noun that looks like the verb: `the report`, `her claims`, `to comment on`. */
function isNoun(scene: Scene, at: number, form: CueForm): boolean {
  const before = lowerAt(scene, at - 1);
  if (form.form === 'ing' && /^(?:the|a|an|of|for|without|before|after|his|her|its|their)$/.test(before))
    return before !== 'of' && before !== 'for' && before !== 'after' && before !== 'before' && before !== 'without';
  if (form.form === 'ing') return false;
  if (
    isWord('determiner', before) &&
    before !== 'that' &&
    before !== 'some' &&
    before !== 'many' &&
    before !== 'several'
  )
    return true;
  if (before === "'s") return !/ed$|said|told|wrote/.test(lowerAt(scene, at));
  return isWord('preposition', before) && before !== 'to';
}

/** Whether a stem can be a verb here: `they say`, `did not say`, `to say`. */
function stemStands(scene: Scene, at: number, left: number): boolean {
  if (left < at - 1) return true;
  const before = scene.tokens[left];
  if (!before?.isWord) return false;
  return /^(?:i|we|you|they|who|to|some|many|others|several|both)$/.test(before.lower) || /[^s]s$/.test(before.lower);
}

/** The first noun phrase of a sentence, after a leading phrase that a comma ends. */
export function mainSubject(scene: Scene, floor: number, verb: number): Subject | null {
  let at = floor;
  const first = scene.tokens[at];
  if (first && first.run < 0 && (isWord('preposition', first.lower) || isWord('conjunction', first.lower))) {
    let comma = at;
    while (comma < verb && scene.tokens[comma]?.text !== ',') comma++;
    if (comma < verb) at = comma + 1;
  }
  for (; at < verb; at++) {
    const token = scene.tokens[at];
    if (!token) return null;
    if (token.run >= 0 || !token.isWord) continue;
    const name = scene.nameAt.get(at);
    if (name && (name.kind !== 'place' || lowerAt(scene, name.to) !== ',')) {
      if (lowerAt(scene, name.to) !== "'s" || /^(?:is|ing)$/.test(lowerAt(scene, name.to + 1)))
        return phraseAfter(scene, name.head, name.to);
      at = name.to;
      continue;
    }
    if (/^(?:he|she|they|it|i|we)$/.test(token.lower)) return phraseAfter(scene, at, at + 1);
    if (isWord('determiner', token.lower)) return determined(scene, at, verb);
  }
  return null;
}

/** A phrase that a determiner opens, as far as a verb or a small word lets it go: `the Vermont senator`. */
function determined(scene: Scene, from: number, ceiling: number): Subject | null {
  let to = from + 1;
  while (to < ceiling && to < from + 6) {
    const token = scene.tokens[to];
    if (!token?.isWord || isWord('preposition', token.lower) || isWord('auxiliary', token.lower)) break;
    if (isWord('conjunction', token.lower) || (to > from + 1 && cueForm(token.lower)) || /ed$/.test(token.lower)) break;
    to++;
  }
  return to > from + 1 ? phraseAfter(scene, from, to) : null;
}

/** The subject before an appositive or a clause between commas: `Hugh Hill, a doctor, said`. */
function overAppositive(scene: Scene, close: number, floor: number): Subject | null {
  const mark = lowerAt(scene, close);
  const open = mark === ')' ? '(' : mark;
  for (let at = close - 1; at > floor; at--) {
    if (scene.tokens[at]?.text !== open) continue;
    const found = phraseBefore(scene, at, floor);
    if (found && (found.name || found.pronoun || isWord('determiner', lowerAt(scene, found.from)))) return found;
    if (mark === ')') return found;
  }
  return null;
}

function relativeSubject(scene: Scene, who: number, floor: number): Subject | null {
  const end = scene.tokens[who - 1]?.text === ',' ? who - 1 : who;
  return phraseBefore(scene, end, floor);
}

type Found = { readonly subject: Subject; readonly way: CueWay } | null;
const found = (subject: Subject | null, way: CueWay): Found => (subject ? { subject, way } : null);

/** The verb shares its subject with an earlier one, or with the sentence. */
function sharedSubject(scene: Scene, verb: number, floor: number, cues: readonly Cue[], way: CueWay): Found {
  const earlier = cues.findLast((cue) => cue.way !== 'relative');
  return found(earlier?.subject ?? mainSubject(scene, floor, verb), way);
}

/** Whether a phrase after the verb is its subject: nothing that it could report follows. */
function isInverted(scene: Scene, subject: Subject, ceiling: number): boolean {
  const after = scene.tokens[subject.to];
  if (subject.to >= ceiling || !after) return true;
  if (!after.isWord) return true;
  if (isWord('auxiliary', after.lower)) return false;
  return (
    isWord('preposition', after.lower) ||
    isWord('time', after.lower) ||
    isWord('conjunction', after.lower) ||
    /ly$/.test(after.lower) ||
    /^(?:who|to|a)$/.test(after.lower)
  );
}

function inverted(scene: Scene, verb: number, floor: number, ceiling: number): Found {
  const before = scene.tokens[verb - 1];
  if (before && verb > floor && before.run < 0 && before.text !== ',' && !/^(?:[—–-]|as)$/.test(before.text))
    return null;
  const subject = phraseAfter(scene, verb + 1, ceiling);
  if (!subject || !isInverted(scene, subject, ceiling)) return null;
  const head = scene.tokens[subject.from];
  if (!subject.name && !subject.pronoun && !isWord('determiner', head?.lower ?? '') && head?.lower !== 'former') {
    const last = scene.tokens[subject.to - 1];
    if (!/[a-z]s$|er$|or$|man$|ist$/.test(last?.lower ?? '')) return null;
  }
  return { subject, way: 'inverted' };
}

function subjectOf(
  scene: Scene,
  verb: number,
  form: CueForm,
  floor: number,
  ceiling: number,
  cues: readonly Cue[],
): Found {
  const left = beforeVerb(scene, verb, floor);
  const before = left >= floor ? scene.tokens[left] : undefined;
  const aux = left < verb - 1;
  if (
    form.form === 'ing' &&
    !(aux && scene.tokens.slice(left + 1, verb).some((token) => BE.has(token.lower) || token.lower === "'s"))
  )
    return sharedSubject(scene, verb, floor, cues, 'participle');
  if (form.form === 'finite' && BE.has(lowerAt(scene, verb - 1)) && form.stem !== 'say') return null;
  if (!before || before.run >= 0) return inverted(scene, verb, floor, ceiling);
  if (before.lower === 'to') return sharedSubject(scene, verb, floor, cues, 'infinitive');
  if (form.form === 'stem' && !stemStands(scene, verb, left)) return null;
  if (/^(?:who|that|which)$/.test(before.lower)) return found(relativeSubject(scene, left, floor), 'relative');
  if (/^(?:and|but|or|then)$/.test(before.lower)) return sharedSubject(scene, verb, floor, cues, 'shared');
  if (/^[,)—–]$/.test(before.text)) {
    const turned = form.form === 'finite' ? inverted(scene, verb, floor, ceiling) : null;
    const behindRun = scene.tokens[left - 1]?.run ?? -1;
    if (turned && behindRun >= 0) return turned;
    return (
      found(overAppositive(scene, left, floor), 'appositive') ??
      turned ??
      sharedSubject(scene, verb, floor, cues, 'shared')
    );
  }
  return found(phraseBefore(scene, left + 1, floor), 'beside');
}

/** The reporting verbs of the sentence `[from, to)`, in order. */
export function cuesOf(scene: Scene, [from, to]: readonly [number, number]): Cue[] {
  const cues: Cue[] = [];
  for (let at = from; at < to; at++) {
    const token = scene.tokens[at];
    if (!token?.isWord || scene.nameAt.has(at)) continue;
    const form = cueForm(token.lower);
    if (!form || isNoun(scene, at, form)) continue;
    const subject = subjectOf(scene, at, form, from, to, cues);
    if (subject) cues.push({ at, form, ...subject });
  }
  return cues;
}
