// Subjects that do not stand directly before their verb: of the whole sentence, over an appositive, before a relative
// clause, after the verb.
//
//   On Friday, | Ann Lee | left, saying …      the sentence's      Hugh Hill, a doctor, said     over an appositive
//   “…,” said | Victor Cha | , who …           inverted            a letter that says             its writer's
import { cueForm } from '../../language/reporting-en.ts';
import { isWord } from '../../language/words-en.ts';
import { wordSet } from '../../text/words.ts';
import { isDefinite, overAnd, withName } from './apposed.ts';
import { type Ends, phraseAfter, phraseBefore, type Subject } from './phrase.ts';
import { lowerAt, type Scene } from './scene.ts';

const PERSONAL = wordSet('he she they it i we');
const ONE_PERSON = wordSet('he she');

/** Tokens that a search looks over at most: a sentence of any length costs as much as a long one. */
const REACH = 60;

/** A comma, or a run that ends in one: Calling it “a shame,” Lee left. */
function endsLead(scene: Scene, at: number): boolean {
  const token = scene.tokens[at];
  if (!token || token.text === ',') return true;
  return token.run >= 0 && /,["”'’]*$/.test(scene.text.slice(Math.max(token.start, token.end - 3), token.end));
}

/** Where the sentence's own words begin: after a leading phrase that a comma ends. */
function afterLead(scene: Scene, floor: number, verb: number): number {
  const first = scene.tokens[floor];
  if (!first || first.run >= 0) return floor;
  if (!isWord('preposition', first.lower) && !isWord('conjunction', first.lower) && !first.lower.endsWith('ing'))
    return floor;
  let comma = floor;
  while (comma < verb && !endsLead(scene, comma)) comma++;
  return comma < verb ? comma + 1 : floor;
}

/** A phrase that a determiner opens, as far as a verb or a small word lets it go: `the Vermont senator`. */
function determined(scene: Scene, from: number, ceiling: number): Subject | null {
  let to = from + 1;
  while (to < ceiling && to < from + 6) {
    const token = scene.tokens[to];
    if (!token?.isWord || isWord('preposition', token.lower)) break;
    if (isWord('auxiliary', token.lower) && token.lower !== "'s") break;
    if (isWord('conjunction', token.lower) || (to > from + 1 && cueForm(token.lower)) || token.lower.endsWith('ed'))
      break;
    to++;
  }
  const found = to > from + 1 ? phraseAfter(scene, { from, to }) : null;
  return found && withName(scene, found);
}

/** The first noun phrase of a sentence before `verb`, after a leading phrase that a comma ends. */
export function mainSubject(scene: Scene, floor: number, verb: number): Subject | null {
  const start = afterLead(scene, floor, Math.min(verb, floor + REACH));
  for (let at = start; at < Math.min(verb, start + REACH); at++) {
    const token = scene.tokens[at];
    if (!token || token.run >= 0 || !token.isWord) continue;
    const name = scene.nameAt.get(at);
    if (name && lowerAt(scene, name.to) === "'s" && !lowerAt(scene, name.to + 1).endsWith('ing')) at = name.to;
    else if (name && (name.kind !== 'place' || lowerAt(scene, name.to) !== ','))
      return phraseAfter(scene, { from: name.head, to: name.to });
    else if (PERSONAL.has(token.lower)) return phraseAfter(scene, { from: at, to: at + 1 });
    else if (isWord('determiner', token.lower)) return determined(scene, at, verb);
  }
  return null;
}

/** The subject before an appositive or a clause between commas: `Hugh Hill, a doctor, said`. */
export function overAppositive(scene: Scene, close: number, floor: number): Subject | null {
  const mark = lowerAt(scene, close);
  const open = mark === ')' ? '(' : mark;
  for (let at = close - 1; at > Math.max(floor, close - REACH); at--) {
    if (scene.tokens[at]?.text !== open) continue;
    const before = phraseBefore(scene, at, floor);
    const found = before && withName(scene, before);
    if (found && (found.name || found.pronoun || isDefinite(scene, found))) return found;
    if (mark === ')') return found;
  }
  return null;
}

/** `We turned to the council, which`: the phrase without the verb that it is the object of. */
function withoutVerb(scene: Scene, found: Subject | null): Subject | null {
  if (!found || found.pronoun) return found;
  let isPast = false;
  for (let at = found.from; at < found.to - 1; at++) {
    if (isPast && isWord('determiner', lowerAt(scene, at))) return phraseAfter(scene, { from: at, to: found.to });
    isPast ||= lowerAt(scene, at).endsWith('ed') && !scene.nameAt.has(at);
  }
  return found;
}

/** Who a relative clause is about. What a letter or a plan says, the one who wrote it says. */
export function relativeSubject(scene: Scene, who: number, floor: number): Subject | null {
  const end = scene.tokens[who - 1]?.text === ',' ? who - 1 : who;
  const antecedent = withoutVerb(scene, phraseBefore(scene, end, floor));
  if (lowerAt(scene, who) === 'who' || !antecedent || antecedent.name) return antecedent;
  const main = mainSubject(scene, floor, who);
  return main?.pronoun && ONE_PERSON.has(main.pronoun) ? main : antecedent;
}

const ENDS_SUBJECT = wordSet('who to a');

/** Whether a phrase after the verb is its subject: nothing that the verb could report follows. */
function isInverted(scene: Scene, subject: Subject, ceiling: number): boolean {
  const after = scene.tokens[subject.to];
  if (subject.to >= ceiling || !after?.isWord) return true;
  if (isWord('auxiliary', after.lower)) return false;
  if (isWord('preposition', after.lower) || isWord('time', after.lower) || isWord('conjunction', after.lower))
    return true;
  return after.lower.endsWith('ly') || ENDS_SUBJECT.has(after.lower);
}

/** The subject behind its verb: `said Lee`. */
export function inverted(scene: Scene, verb: number, { from, to }: Ends): Subject | null {
  const before = scene.tokens[verb - 1];
  if (before && verb > from && before.run < 0 && before.text !== ',' && !/^(?:[—–-]|as)$/.test(before.text))
    return null;
  const after = phraseAfter(scene, { from: verb + 1, to });
  const subject = after && withName(scene, overAnd(scene, after, to));
  if (!subject || !isInverted(scene, subject, to)) return null;
  if (subject.name || subject.pronoun) return subject;
  const head = lowerAt(scene, subject.from);
  if (isWord('determiner', head) || head === 'former') return subject;
  return /[a-z]s$|er$|or$|man$|ist$/.test(lowerAt(scene, subject.to - 1)) ? subject : null;
}
