// Which reporting verb of a sentence governs a quoted run. Each way to say so is a rule; the first that fits wins.
//
//   “…,” said Lee.        after        Lee called it “…”     before
//   according to Lee, “…” according    Lee: “…”              label
import { cueForm } from '../../language/reporting-en.ts';
import { isWord } from '../../language/words-en.ts';
import { wordSet } from '../../text/words.ts';
import { headed, isKind, label, signature } from './beside-mark.ts';
import type { Cue } from './cue.ts';
import { phraseAfter } from './phrase.ts';
import { type Attribution, by, type Found, type Place, textAt } from './place.ts';
import type { Scene } from './scene.ts';
import { mainSubject } from './subject.ts';

/** What holds words of its own. */
const PAPERS = wordSet(
  'bill report law letter study audit statement treaty charter act email memo document book ruling order petition lawsuit ' +
    'complaint note article contract resolution indictment notice decree',
);
const PERSONS = wordSet('he she they');

interface Rule {
  readonly id: string;
  readonly example: string;
  readonly apply: (place: Place) => Found | null;
}

/** Tokens between two places that are neither words nor commas. */
function hasBreak(place: Place, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const token = place.scene.tokens[at];
    if (token && ((token.run >= 0 && !place.scene.nameAt.has(at)) || /^[;:]$/.test(token.text))) return true;
  }
  return false;
}

function tagAfter(place: Place): Found | null {
  const start = place.at + 1;
  const cue = place.cues.find(
    (one) => one.at > place.at && one.way !== 'participle' && one.way !== 'relative' && one.way !== 'infinitive',
  );
  if (!cue || cue.subject.from < start || hasBreak(place, start, cue.at)) return null;
  if (cue.form.kind === 'judge' && cue.way !== 'inverted') return null;
  const lead = cue.way === 'inverted' ? cue.at : cue.subject.from;
  const gap = lead - start;
  if (gap > 1 || (gap === 1 && !/^[,—–-]$/.test(textAt(place, start)))) return null;
  if (!/[,!?.…—–-]['’]?$/.test(place.ending) && gap === 0) return null;
  return by(cue, 0.95);
}

/** Narrators and readers say nothing that is quoted as another's: `I asked whether`. */
const isOutside = (cue: Cue): boolean => cue.subject.pronoun === 'i' || cue.subject.pronoun === 'you';

/** Whether a later verb before the run says more about it than an earlier one. */
function outranks(place: Place, cue: Cue, best: Cue | undefined): boolean {
  if (!best) return true;
  const close = place.at - cue.at <= 2;
  if (cue.way === 'relative' && !close) return false;
  if (isOutside(cue) && !isOutside(best)) return false;
  if (cue.way === 'noun') return place.at - cue.at <= 3 && best.way === 'noun';
  return !(cue.form.kind === 'mind' && best.form.kind !== 'mind');
}

function verbBefore(place: Place): Found | null {
  let best: Cue | undefined;
  for (const cue of place.cues) {
    if (cue.at >= place.at) break;
    if (cue.way === 'inverted' && cue.subject.to > place.at) continue;
    if (outranks(place, cue, best)) best = cue;
  }
  if (!best) return null;
  return by(bound(place, best), best.form.kind === 'speech' || best.form.kind === 'judge' ? 0.9 : 0.75);
}

/** `was called “a bath” by the bank and “a debt” by the town`: each run has its own. */
function doneBy(place: Place): Found | null {
  if (textAt(place, place.at + 1) !== 'by') return null;
  const cue = place.cues.find((one) => one.at < place.at && one.way === 'passive');
  const subject = cue && phraseAfter(place.scene, { from: place.at + 2, to: place.to });
  return subject ? { subject, cue: [cue.at, cue.at + 1], confidence: 0.85 } : null;
}

/** `Lee attacked what he called “…”`: the pronoun is bound to the sentence's own subject. */
function bound(place: Place, cue: Cue): Cue {
  const { pronoun, from } = cue.subject;
  if (!pronoun || !PERSONS.has(pronoun) || textAt(place, from - 1) !== 'what') return cue;
  const main = mainSubject(place.scene, place.from, from - 1);
  return main?.name ? { ...cue, subject: main } : cue;
}

function accordingTo(place: Place): Found | null {
  for (let at = place.from; at < place.to - 2; at++) {
    if (textAt(place, at) !== 'according' || textAt(place, at + 1) !== 'to') continue;
    const subject = phraseAfter(place.scene, { from: at + 2, to: place.to });
    if (subject) return { subject, cue: [at, at + 2], confidence: 0.85 };
  }
  return null;
}

/** A late verb of saying behind the run: `“…” is what Lee said`, or a tag the first rule held too far. */
function verbLater(place: Place): Found | null {
  const cue = place.cues.find(
    (one) => one.at > place.at && one.form.kind === 'speech' && one.subject.from > place.at && one.way !== 'relative',
  );
  if (!cue) return null;
  const end = textAt(place, cue.at + 1);
  const closes = cue.at + 1 >= place.to || /^[.,;]$/.test(end) || isWord('time', end);
  return closes || /,['’]?$/.test(place.ending) ? by(cue, 0.7) : null;
}

/** Here I quote Su Tan, a poet, “…”: who is quoted, not who quotes. */
function cited(place: Place): Found | null {
  for (let at = place.at - 2; at >= Math.max(place.from, place.at - CITED_REACH); at--) {
    const form = cueForm(textAt(place, at));
    if (form?.stem !== 'quote' && form?.stem !== 'cite') continue;
    const name = place.scene.nameAt.get(at + 1);
    const after = name && textAt(place, name.to);
    if (!name || name.kind === 'place' || !/^(?:,|:|“|as|who)$/.test(after ?? '')) return null;
    return { subject: { from: name.head, to: name.to, name, pronoun: null }, cue: [at, at + 1], confidence: 0.75 };
  }
  return null;
}

const CITED_REACH = 14;

/** `“A wake with food” is how Lee described it.` */
function isHow(place: Place): Found | null {
  if (!/^(?:is|was)$/.test(textAt(place, place.at + 1)) || !/^(?:how|what)$/.test(textAt(place, place.at + 2)))
    return null;
  const cue = place.cues.find((one) => one.at > place.at + 2 && one.subject.from >= place.at + 3);
  return cue ? by(cue, 0.8) : null;
}

/** `For Lee, the offer is “an insult”.` */
function view(place: Place): Found | null {
  if (!/^(?:for|to)$/.test(textAt(place, place.from))) return null;
  const subject = phraseAfter(place.scene, { from: place.from + 1, to: place.at });
  if (subject?.name?.kind !== 'person' || textAt(place, subject.to) !== ',') return null;
  return { subject, cue: null, confidence: 0.6 };
}

function inSentence(place: Place): Found | null {
  const subject = mainSubject(place.scene, place.from, place.at);
  if (!subject || subject.name?.kind === 'place' || isKind(place, subject)) return null;
  const isPaper = PAPERS.has(textAt(place, subject.to - 1));
  return subject.name || subject.pronoun || isPaper ? { subject, cue: null, confidence: 0.4 } : null;
}

const RULES: readonly Rule[] = [
  { id: 'quote/tag-after', example: '“It rained,” Lee said.', apply: tagAfter },
  { id: 'quote/cited', example: 'Here I quote Ann Lee, a poet, “It rained.”', apply: cited },
  { id: 'quote/is-how', example: '“A mess” is how Lee described it.', apply: isHow },
  { id: 'quote/done-by', example: 'It was called “a mess” by Lee.', apply: doneBy },
  { id: 'quote/verb-before', example: 'Lee called it “a mess”.', apply: verbBefore },
  { id: 'quote/headed', example: '“No way out”: captain tells inquiry', apply: headed },
  { id: 'quote/signature', example: '“It rained.” — Ann Lee', apply: signature },
  { id: 'quote/according', example: 'It was “a mess”, according to Lee.', apply: accordingTo },
  { id: 'quote/verb-later', example: 'The plan “was a mess,” in words that Lee wrote.', apply: verbLater },
  { id: 'quote/label', example: 'Lee: “It rained.”', apply: label },
  { id: 'quote/view', example: 'For Ann Lee, the offer is “an insult”.', apply: view },
  { id: 'quote/sentence', example: 'Lee’s speech had “some depth”.', apply: inSentence },
];

/** Who said the run at token `at` of the sentence, by the first rule that fits. */
export function attribute(
  scene: Scene,
  sentence: readonly [number, number],
  at: number,
  cues: readonly Cue[],
): Attribution | null {
  const token = scene.tokens[at];
  const inner = scene.text.slice(token?.start, token?.end).replace(/[\s"”’'」』»]+$/, '');
  const place: Place = { scene, from: sentence[0], to: sentence[1], at, cues, ending: inner.slice(-3) };
  for (const rule of RULES) {
    const found = rule.apply(place);
    if (found) return { rule: rule.id, ...found };
  }
  return null;
}
