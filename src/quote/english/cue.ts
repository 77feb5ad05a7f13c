// Reporting verbs of a sentence, each with its subject.
//
//   “Fine,” said Hugh Hill, a doctor.           said ← Hugh Hill (inverted)
//   Hugh Hill, a doctor, said it was late,      said ← Hugh Hill (over an appositive)
//   adding that he left.                        adding ← subject of said (participle)
import { type CueForm, cueForm, isReportNoun } from '../../language/reporting-en.ts';
import { isTitleWord } from '../../language/titles-en.ts';
import { isWord } from '../../language/words-en.ts';
import { wordSet } from '../../text/words.ts';
import { overChain, overObject, overRelative } from './apposed.ts';
import { type Ends, phraseAfter, phraseBefore, type Subject } from './phrase.ts';
import { lowerAt, type Scene, type Token } from './scene.ts';
import { inverted, mainSubject, overAppositive, relativeSubject } from './subject.ts';

const BEFORE_TIME = wordSet('on last this in late early');
const ARTICLES = wordSet('the a an his her its their');
const BEFORE_PLURAL = wordSet('that some many several');
const NUMERALS = wordSet('one two three both all few most');
const PLURALS = wordSet('i we you they who to some many others several both');
const RELATIVES = wordSet('who that which');
const JOINTS = wordSet('and but or then');

/** How a verb came by its subject; the order is that of trust. */
export type CueWay =
  | 'beside'
  | 'inverted'
  | 'appositive'
  | 'shared'
  | 'participle'
  | 'relative'
  | 'infinitive'
  | 'noun'
  | 'passive';

export interface Cue {
  /** Token of the verb. */
  readonly at: number;
  readonly form: CueForm;
  readonly subject: Subject;
  readonly way: CueWay;
}

const BE = wordSet("is are was were be been being isn't aren't wasn't weren't");

const skips = (token: Token): boolean =>
  token.isWord &&
  (isWord('auxiliary', token.lower) ||
    isWord('adverb', token.lower) ||
    (token.lower.endsWith('ly') && token.lower.length > 4 && !token.isCapital));

/** Token before the verb, its auxiliaries, adverbs and a time (`on Tuesday`) left out. */
function beforeVerb(scene: Scene, verb: number, floor: number): number {
  let at = verb - 1;
  for (;;) {
    const token = scene.tokens[at];
    if (at < floor || !token) return at;
    if (skips(token) && !scene.nameAt.has(at)) at--;
    else if (isWord('time', token.lower) && BEFORE_TIME.has(lowerAt(scene, at - 1))) at -= 2;
    else if (lowerAt(scene, at - 1) === 'in' && /^\d{4}$/.test(token.text)) at -= 2;
    else return at;
  }
}

/** A noun that looks like the verb: `the report`, `her claims`, `to comment on`. */
function isNoun(scene: Scene, at: number, form: CueForm): boolean {
  const before = lowerAt(scene, at - 1);
  if (form.form === 'ing') return ARTICLES.has(before);
  if (NUMERALS.has(before) && /ed$|said|told|wrote/.test(lowerAt(scene, at))) return false;
  if (isWord('determiner', before) && !BEFORE_PLURAL.has(before)) return true;
  if (before === "'s") return !/ed$|said|told|wrote/.test(lowerAt(scene, at));
  return isWord('preposition', before) && before !== 'to';
}

/** Whether a stem can be a verb here: `they say`, `did not say`. */
function stemStands(scene: Scene, at: number, left: number): boolean {
  if (left < at - 1) return true;
  const before = scene.tokens[left];
  if (!before?.isWord) return false;
  const name = scene.nameAt.get(left);
  if (name && lowerAt(scene, name.head - 1) === 'and') return true;
  return PLURALS.has(before.lower) || /[^s]s$/.test(before.lower);
}

/** `protests`, `demands`: a noun, unless one person stands before it. */
function isPlural(scene: Scene, at: number, form: CueForm, subject: Subject): boolean {
  if (form.form !== 'finite' || !/[^s]s$/.test(lowerAt(scene, at)) || form.stem === 'say') return false;
  if (subject.name || subject.pronoun || isWord('determiner', lowerAt(scene, subject.from))) return false;
  // Mayor calls plan “madness”: headlines leave the article out.
  return !isTitleWord('title', lowerAt(scene, subject.to - 1));
}

const SIDE_MARKS = new Set(',)—–');

type Found = { readonly subject: Subject; readonly way: CueWay } | null;
const found = (subject: Subject | null, way: CueWay): Found => (subject ? { subject, way } : null);

/** The verb shares its subject with an earlier one, or with the sentence. */
function sharedSubject(scene: Scene, verb: number, floor: number, cues: readonly Cue[], way: CueWay): Found {
  const able = cues.filter((cue) => cue.way !== 'relative' && cue.way !== 'noun');
  const earlier = able.findLast((cue) => cue.form.kind !== 'mind') ?? able.at(-1);
  return found(earlier?.subject ?? mainSubject(scene, floor, verb), way);
}

/** `saying`: of whoever stands beside it (footage of Lee saying), of the clause before, of the clause after (Saying so, Lee left). */
function participleSubject(scene: Scene, verb: number, ends: Ends, cues: readonly Cue[]): Found {
  const beside = scene.nameAt.get(verb - 1);
  if (beside && beside.to === verb && isWord('preposition', lowerAt(scene, beside.head - 1)))
    return found(phraseBefore(scene, verb, beside.head), 'beside');
  if (verb > ends.from) return sharedSubject(scene, verb, ends.from, cues, 'participle');
  return found(mainSubject(scene, ends.from, ends.to), 'participle');
}

const isProgressive = (scene: Scene, left: number, verb: number): boolean =>
  scene.tokens.slice(left + 1, verb).some((token) => BE.has(token.lower) || token.lower === "'s");

/** The subject of a verb that a mark stands before. */
function behindMark(scene: Scene, verb: number, left: number, ends: Ends, cues: readonly Cue[], form: CueForm): Found {
  const turned = form.form === 'finite' ? inverted(scene, verb, ends) : null;
  const closes = turned?.name?.kind === 'person' && /^[.,;]?$/.test(lowerAt(scene, turned.to));
  if (turned && (closes || (scene.tokens[left - 1]?.run ?? -1) >= 0)) return found(turned, 'inverted');
  const over = found(overAppositive(scene, left, ends.from), 'appositive') ?? found(turned, 'inverted');
  return over ?? sharedSubject(scene, verb, ends.from, cues, 'shared');
}

/** How far behind a passive its agent is looked for. */
const AGENT_REACH = 12;

/** Whoever a verb in the passive is done by: `was called “a bath” by the bank`. */
function agent(scene: Scene, verb: number, to: number): Subject | null {
  for (let at = verb + 1; at < Math.min(to, verb + AGENT_REACH); at++)
    if (lowerAt(scene, at) === 'by') return phraseAfter(scene, { from: at + 1, to });
  return null;
}

function subjectOf(scene: Scene, verb: number, form: CueForm, ends: Ends, cues: readonly Cue[]): Found {
  const left = beforeVerb(scene, verb, ends.from);
  const before = left >= ends.from ? scene.tokens[left] : undefined;
  if (form.form === 'ing' && !isProgressive(scene, left, verb)) return participleSubject(scene, verb, ends, cues);
  if (form.form === 'finite' && BE.has(lowerAt(scene, verb - 1)) && form.stem !== 'say')
    return found(agent(scene, verb, ends.to), 'passive');
  if (!before || before.run >= 0) return found(inverted(scene, verb, ends), 'inverted');
  if (before.lower === 'to') return sharedSubject(scene, verb, ends.from, cues, 'infinitive');
  if (form.form === 'stem' && !stemStands(scene, verb, left)) return null;
  if (RELATIVES.has(before.lower)) return found(relativeSubject(scene, left, ends.from), 'relative');
  if (JOINTS.has(before.lower)) return sharedSubject(scene, verb, ends.from, cues, 'shared');
  if (SIDE_MARKS.has(before.text)) return behindMark(scene, verb, left, ends, cues, form);
  return found(wholeSubject(scene, phraseBefore(scene, left + 1, ends.from), ends.from), 'beside');
}

/** The phrase before a verb, or the one that its last words only belong to. */
function wholeSubject(scene: Scene, subject: Subject | null, floor: number): Subject | null {
  if (!subject || subject.pronoun) return subject;
  const chained = overChain(scene, subject, floor);
  if (chained !== subject) return chained;
  const main = mainSubject(scene, floor, subject.from);
  const whole = overRelative(scene, subject, main, floor);
  return whole === subject ? overObject(scene, subject, main, floor) : whole;
}

/** Whose a noun of saying is: `Lee’s claim that`, `his remark`. */
function ownerOf(scene: Scene, noun: number, floor: number): Subject | null {
  for (let at = noun - 1; at >= Math.max(floor, noun - 3); at--) {
    const lower = lowerAt(scene, at);
    const name = scene.nameAt.get(at - 1);
    if (lower === "'s" && name) return phraseBefore(scene, at, name.head);
    if (lower === 'his' || lower === 'her')
      return { from: at, to: at + 1, name: null, pronoun: lower === 'his' ? 'he' : 'she' };
  }
  return null;
}

function nounCue(scene: Scene, at: number, floor: number): Cue | null {
  const token = scene.tokens[at];
  if (!token || !isReportNoun(token.lower)) return null;
  const subject = ownerOf(scene, at, floor);
  return subject && { at, form: { stem: token.lower, kind: 'speech', form: 'finite' }, subject, way: 'noun' };
}

const PUT = wordSet('put puts');

/** `recently put it,`: the one report of two words. */
const isPut = (scene: Scene, at: number): boolean => PUT.has(lowerAt(scene, at)) && lowerAt(scene, at + 1) === 'it';

/** A run stands close by: what makes `he smiled` a report. */
function besideRun(scene: Scene, at: number): boolean {
  for (let i = at - 4; i <= at + 3; i++) if ((scene.tokens[i]?.run ?? -1) >= 0) return true;
  return false;
}

/** `he smiled` beside a run; `she went on`, not `she went`. */
const isTagVerb = (scene: Scene, at: number, { stem }: CueForm): boolean =>
  besideRun(scene, at) && (stem !== 'go' || lowerAt(scene, at + 1) === 'on');

/** The reporting verbs of the sentence `[from, to)`, in order. */
export function cuesOf(scene: Scene, [from, to]: readonly [number, number]): Cue[] {
  const cues: Cue[] = [];
  for (let at = from; at < to; at++) {
    const token = scene.tokens[at];
    if (!token?.isWord || scene.nameAt.has(at)) continue;
    const form = isPut(scene, at) ? cueForm('said') : cueForm(token.lower);
    if (form?.kind === 'tag' && !isTagVerb(scene, at, form)) continue;
    const verb = form && !isNoun(scene, at, form) ? subjectOf(scene, at, form, { from, to }, cues) : null;
    if (form && verb && !isPlural(scene, at, form, verb.subject)) {
      cues.push({ at, form, ...verb });
      continue;
    }
    const noun = nounCue(scene, at, from);
    if (noun) cues.push(noun);
  }
  return cues;
}
