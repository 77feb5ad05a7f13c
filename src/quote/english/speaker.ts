// A noun phrase beside a verb made a speaker: the fullest name of the half, the role beside it.
//
//   Treasury Secretary Besson → Scott Besson, role “Treasury Secretary”      a nurse → “nurse”, a description
import { cueForm } from '../../language/reporting-en.ts';
import { isTitleWord } from '../../language/titles-en.ts';
import { isWord } from '../../language/words-en.ts';
import type { Register } from '../../name/register.ts';
import { wordSet } from '../../text/words.ts';
import type { FoundSpeaker, Place } from '../finding.ts';
import { asNarrator, type Narrator } from '../narrator.ts';
import type { Subject } from './phrase.ts';
import {
  mostSalient,
  type Referent,
  type Resolved,
  resolvePronoun,
  type Sighting,
  type Spot,
  seenBefore,
} from './pronoun.ts';
import { type Bodies, bodyFor, byTrait, isKnown, unnamed } from './referent.ts';
import { lowerAt, type Scene, sentenceAt, sentenceIndex } from './scene.ts';

const NO_ROLE = wordSet('mr mrs ms miss dr the a an');
const ARTICLES = wordSet('the a an this that these those');

/** What is known of the half when a speaker is looked for. */
export interface Cast {
  readonly register: Register;
  readonly seen: readonly Sighting[];
  readonly bodies: Bodies;
  readonly narrator: Narrator;
}

export interface Identity {
  readonly speaker: FoundSpeaker;
  /** Whom he or she can mean after it. */
  readonly person: Referent | null;
}

const slice = (scene: Scene, from: number, to: number): string =>
  scene.text.slice(scene.tokens[from]?.start ?? 0, scene.tokens[to - 1]?.end ?? 0);

/** The phrase without its article. */
function withoutArticle(scene: Scene, from: number, to: number): string {
  const first = scene.tokens[from]?.lower ?? '';
  return slice(scene, to - from > 1 && isWord('determiner', first) && ARTICLES.has(first) ? from + 1 : from, to);
}

/** The words that say what the person is: `Treasury Secretary` before the name, `a doctor` after it. */
function roleOf(scene: Scene, subject: Subject): string | null {
  const { name } = subject;
  if (!name) return null;
  if (name.from > subject.from) {
    const before = withoutArticle(scene, subject.from, name.from)
      .replace(/,\s*$/, '')
      .replace(/^(?:his|her|its|their) /i, '');
    if (before !== '' && !NO_ROLE.has(before.toLowerCase().replace(/\.$/, ''))) return before;
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

/** The phrase up to its first small connecting word: `senator from Vermont` → `senator`. */
const headOf = (phrase: string): string => phrase.split(/ (?:of|for|from|in|at|who|to) /)[0] ?? phrase;

/** Who spoke before: those whom he and she can mean, and the last that is no person, for it and they. */
interface Last {
  readonly echoes: readonly Sighting[];
  readonly other: FoundSpeaker | null;
  readonly unit: number;
}

/** `Roe was ill, he said.`: of whom he says so is not he; who it can be stands before the sentence. */
function tailedFrom(scene: Scene, { from, to }: Subject): number {
  const sentence = scene.sentences[sentenceIndex(scene, from)];
  const first = scene.tokens[sentence?.[0] ?? from];
  if (!sentence || !first || lowerAt(scene, from - 1) !== ',' || to + 3 < sentence[1]) return from;
  const leads =
    isWord('preposition', first.lower) || isWord('conjunction', first.lower) || /(?:ing|ed)$/.test(first.lower);
  return leads || cueForm(lowerAt(scene, to))?.kind !== 'speech' ? from : sentence[0];
}

/** He and she to a person, it and they to the body or the people who spoke before. */
function byPronoun(
  scene: Scene,
  subject: Subject,
  mention: Place,
  cast: Cast,
  last: Last,
  confidence: number,
): Identity {
  const pronoun = subject.pronoun ?? '';
  const at = scene.tokens[tailedFrom(scene, subject)]?.start ?? mention.span[0];
  const place = { unit: scene.unit, at, sentence: sentenceAt(scene, subject.from) };
  const resolved = resolvePronoun(pronoun, place, cast.seen, last.echoes);
  if (resolved) {
    const sure = confidence * resolved.confidence;
    return {
      speaker: { name: resolved.who.name, mention, via: 'pronoun', role: null, confidence: sure },
      person: resolved.who,
    };
  }
  const other = (pronoun === 'it' || pronoun === 'they') && scene.unit - last.unit <= 2 ? last.other : null;
  const name = other?.name ?? slice(scene, subject.from, subject.to);
  return {
    speaker: { name, mention, via: 'pronoun', role: null, confidence: confidence * (other ? 0.6 : 0.5) },
    person: null,
  };
}

/** A person or a body of the half, found for a description or a short form. */
const stand = (found: Resolved, mention: Place, role: string, confidence: number, isPerson: boolean): Identity => ({
  speaker: { name: found.who.name, mention, via: 'description', role, confidence: confidence * found.confidence },
  person: isPerson ? found.who : null,
});

/** How clear it must be who of several bearers is meant. */
const CLEAR = 0.7;

/** The one who bears a post, or of several who is most in mind. */
function byPost(description: string, place: Spot, cast: Cast, last: Last): Resolved | null {
  const bearers = cast.register.bearers(headOf(description));
  const [only] = bearers;
  if (!only) return null;
  if (bearers.length === 1) return { who: only, confidence: 0.75 };
  const seen = [...seenBefore(cast.seen, place), ...last.echoes];
  const found = mostSalient(seen, place, (who) => (bearers.some((one) => one === who) ? 1 : 0));
  return found && found.confidence >= CLEAR ? { who: found.who, confidence: 0.65 } : null;
}

/** Who a description is: the bearer of the post, a body, who is most in mind, or someone without a name. */
function byDescription(
  scene: Scene,
  subject: Subject,
  mention: Place,
  cast: Cast,
  last: Last,
  confidence: number,
): Identity {
  const name = withoutArticle(scene, subject.from, subject.to);
  const place = { unit: scene.unit, at: mention.span[0], sentence: sentenceAt(scene, subject.from) };
  if (isKnown(scene, subject)) {
    const holder = byPost(name, place, cast, last);
    if (holder) return stand(holder, mention, name, confidence, true);
    const body = bodyFor(name, scene, subject.from, place, cast.bodies);
    if (body) return stand(body, mention, name, confidence, false);
    const person = byTrait(name, place, cast.seen, last.echoes);
    if (person) return stand(person, mention, name, confidence, true);
  }
  return {
    speaker: { name, mention, via: 'description', role: null, confidence: confidence * 0.9 },
    person: unnamed(scene, subject, name),
  };
}

/** Who a subject is. `last` is who spoke before: a person, or else `other`. */
export function identify(scene: Scene, subject: Subject, cast: Cast, last: Last, confidence: number): Identity | null {
  const start = scene.tokens[subject.from]?.start ?? 0;
  const end = scene.tokens[subject.to - 1]?.end ?? start;
  const mention = { unit: scene.unit, span: [start, end] as const };
  // The reader has no name here.
  if (subject.pronoun === 'you') return null;
  if (subject.pronoun === 'i') {
    const speaker = asNarrator(cast.narrator, mention, confidence);
    return speaker && { speaker, person: null };
  }
  if (subject.pronoun) return byPronoun(scene, subject, mention, cast, last, confidence);
  if (!subject.name) return byDescription(scene, subject, mention, cast, last, confidence);
  const person = cast.register.find(subject.name) ?? null;
  const plain = subject.name.text.replace(/^the /i, '');
  const name = person?.name ?? cast.bodies.full.get(plain) ?? plain;
  return { speaker: { name, mention, via: 'name', role: roleOf(scene, subject), confidence }, person };
}
