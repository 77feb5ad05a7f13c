// What a pronoun or a description can mean beside the persons of the register: people without a name, bodies, short forms of
// these.
//
//   one woman said … she said          the woman           Ferry Union (FU) … FU said     Ferry Union
//   Lark Foods recalled … the company  Lark Foods          the 36-year-old                who is most in mind
import { isTitleWord } from '../../language/titles-en.ts';
import { isWord } from '../../language/words-en.ts';
import type { EnglishName } from '../../name/english.ts';
import { genderOfTitle, type Register } from '../../name/register.ts';
import { wordSet } from '../../text/words.ts';
import type { Subject } from './phrase.ts';
import {
  mostSalient,
  type Referent,
  type Resolved,
  type Sighting,
  type Spot,
  seenBefore,
  weightOf,
} from './pronoun.ts';
import { lowerAt, type Scene, sentenceAt } from './scene.ts';

const NEW = wordSet('a an one another his her');
const ENDS_HEAD = wordSet('of for from in at who to with on by whose that');

/** The word that a phrase is about: `nurse` of `a nurse who treated us`. */
function headOf(scene: Scene, { from, to }: Subject): string {
  let at = from;
  while (at < to && !ENDS_HEAD.has(lowerAt(scene, at)) && scene.tokens[at]?.text !== ',') at++;
  return lowerAt(scene, at - 1);
}

/** A person without a name that a phrase puts before us: `one woman`, `a nurse`, `her father`. */
export function unnamed(scene: Scene, subject: Subject, name: string): Referent | null {
  const head = headOf(scene, subject);
  const gender = genderOfTitle(head);
  const first = lowerAt(scene, subject.from);
  if (!(NEW.has(first) || (first === 'the' && gender))) return null;
  const isHuman = gender !== null || isTitleWord('title', head) || /(?:[^h]er|or|ist|ian|man|woman|friend)$/.test(head);
  return isHuman && !isTitleWord('body', head) ? { name, gender, sure: true } : null;
}

/** Bodies of a half: where they are named, and what their short forms stand for. */
export interface Bodies {
  readonly seen: readonly Sighting[];
  /** Acronym in capitals to full name. */
  readonly full: ReadonlyMap<string, string>;
}

const isAcronym = (text: string): boolean => /^[A-Z][A-Za-z]{0,2}[A-Z]{1,5}s?$/.test(text);

/** Whether the letters of an acronym begin words of a name, in order, the first its first. */
function standsFor(acronym: string, name: string): boolean {
  const initials = name.replace(/[a-z.,'’&-]+/g, (small) => small.charAt(0).toUpperCase());
  const letters = acronym.replace(/[^A-Z]/g, '');
  if (letters.charAt(0) !== initials.charAt(0)) return false;
  let at = 0;
  for (const letter of letters) {
    at = initials.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

/** `Union of Ferry Hands (UFH)`: what the name in brackets is short for. */
function shortForms(scenes: readonly Scene[]): Map<string, string> {
  const full = new Map<string, string>();
  for (const scene of scenes)
    for (const name of scene.names) {
      const short = scene.nameAt.get(name.to + 1);
      if (lowerAt(scene, name.to) !== '(' || !short || lowerAt(scene, short.to) !== ')') continue;
      if (isAcronym(short.text) && standsFor(short.text, name.text) && !full.has(short.text))
        full.set(short.text, name.text);
    }
  return full;
}

/** All bodies named outside quotations, in order; what may be a company counts as one. */
export function bodiesOf(scenes: readonly Scene[], register: Register): Bodies {
  const full = shortForms(scenes);
  const known = new Map<string, Referent>();
  const referent = (name: EnglishName): Referent | null => {
    const isBody = name.kind === 'body' || (name.kind === 'unknown' && !(register.find(name)?.human ?? false));
    if (!isBody || (name.opens && name.given === '' && name.kind !== 'body')) return null;
    const text = full.get(name.text) ?? name.text;
    const before = known.get(text) ?? { name: text, gender: null, sure: name.kind === 'body' };
    known.set(text, before);
    return before;
  };
  const seen = scenes.flatMap((scene) =>
    scene.names.flatMap((name): Sighting[] => {
      const who = referent(name);
      const at = scene.tokens[name.from]?.start ?? 0;
      // In Pinehurst, of Pinehurst: a place sooner than a firm.
      const isPlace = name.kind === 'unknown' && isWord('preposition', lowerAt(scene, name.head - 1));
      // The Weather Service’s Storm Center: the center is meant.
      const isOwner = lowerAt(scene, name.to) === "'s" && scene.nameAt.has(name.to + 1);
      return who && !isPlace && !isOwner
        ? [{ who, unit: scene.unit, sentence: sentenceAt(scene, name.from), at, weight: weightOf(scene, name) }]
        : [];
    }),
  );
  return { seen, full };
}

const FIRMS = wordSet(
  'company firm agency group organisation organization charity ministry department bank retailer carmaker airline ' +
    'manufacturer foundation institute union association body watchdog regulator publisher developer operator chain start-up startup',
);

const last = (name: string): string => name.slice(name.lastIndexOf(' ') + 1).toLowerCase();

/** How far back in its paragraph a thing without a name is looked for. */
const NEAR = 80;

/** The body that a definite description means: one whose name ends in its word, else the one most in mind. */
export function bodyFor(head: string, scene: Scene, at: number, place: Spot, { seen }: Bodies): Resolved | null {
  const plain = head.toLowerCase();
  // Another one without a name stands nearer: Turkland’s central bank … the bank.
  for (let i = at - 1; i > at - NEAR; i--)
    if (lowerAt(scene, i) === plain && scene.tokens[i]?.isCapital === false) return null;
  const before = seenBefore(seen, place);
  const named = new Set(
    before
      .map((one) => one.who)
      .filter((who) => last(who.name) === plain || who.name.toLowerCase().startsWith(`${plain} of `)),
  );
  const [only] = named;
  if (only && named.size === 1) return { who: only, confidence: 0.8 };
  if (!FIRMS.has(plain)) return null;
  const found = mostSalient(before, place, (who) => (who.sure ? 1 : 0.6));
  return found && found.confidence >= CLEAR ? found : null;
}

/** How sure a body must be to stand for `the company`. */
const CLEAR = 0.65;

const OF_AGE = /^\d\d?-year-old$/;
const PARENT = /^(?:mother|father) of \w+$/i;

/** `the 36-year-old`, `the mother of three`: no one but who is most in mind. */
export function byTrait(
  description: string,
  place: Spot,
  seen: readonly Sighting[],
  echoes: readonly Sighting[],
): Resolved | null {
  const words = description.split(' ');
  const traits = PARENT.test(description) || words.some((word) => OF_AGE.test(word));
  if (!traits || words.length > 4) return null;
  const gender = genderOfTitle(words.find((word) => isTitleWord('female', word) || isTitleWord('male', word)) ?? '');
  const found = mostSalient([...seenBefore(seen, place), ...echoes], place, (who) =>
    gender && who.gender && who.gender !== gender ? 0 : who.sure ? 1 : 0.5,
  );
  return found && { who: found.who, confidence: Math.min(0.7, found.confidence) };
}

/** Whether a phrase means someone known: it begins with `the`, or, as in headlines, with no article at all. */
export const isKnown = (scene: Scene, { from }: Subject): boolean =>
  lowerAt(scene, from) === 'the' || !isWord('determiner', lowerAt(scene, from));
