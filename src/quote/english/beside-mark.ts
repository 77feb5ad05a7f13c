// Speakers that no verb but a mark joins to their words: a colon, a dash.
//
//   Lee: “It rained.”      “It rained.” — Ann Lee      ‘No way out’: captain tells inquiry
import { wordSet } from '../../text/words.ts';
import { phraseBefore, type Subject } from './phrase.ts';
import { by, type Found, type Place, textAt } from './place.ts';
import { mainSubject } from './subject.ts';

/** What headlines put before a colon to say what follows: Interview: “It rained”. */
const KINDS = wordSet(
  'interview exclusive opinion video watch photos profile review update live analysis editorial letter letters report breaking ' +
    'explainer podcast listen comment quote transcript feature',
);

export const isKind = (place: Place, subject: Subject | null): boolean =>
  subject?.to === place.from + 1 && KINDS.has(textAt(place, place.from)) && textAt(place, subject.to) === ':';

/** `Lee: “…”`, `From Lee: “…”`. */
export function label(place: Place): Found | null {
  if (textAt(place, place.at - 1) !== ':') return null;
  const subject = mainSubject(place.scene, place.from, place.at) ?? phraseBefore(place.scene, place.at - 1, place.from);
  return !isKind(place, subject) && (subject?.name || subject?.pronoun)
    ? { subject, cue: null, confidence: 0.7 }
    : null;
}

/** Words of a post before the name of a signature: `“…” - town doctor Ann Lee`. */
const MAX_POST = 4;

/** `“…” — Lee`, `“…” -Lee`. */
export function signature(place: Place): Found | null {
  const next = place.at + 1;
  if (!/^[-—–―(]+$/.test(textAt(place, next))) return null;
  let start = next;
  while (/^[-—–―(]+$/.test(textAt(place, start))) start++;
  const end = start + MAX_POST;
  let at = start;
  while (at < end && !place.scene.nameAt.has(at) && place.scene.tokens[at]?.isWord) at++;
  const name = place.scene.nameAt.get(at);
  const after = place.scene.tokens[name?.to ?? -1];
  if (!name || after?.isWord || (at > start && name.kind !== 'person')) return null;
  return {
    subject: { from: Math.min(start, name.head), to: name.to, name, pronoun: null },
    cue: null,
    confidence: 0.8,
  };
}

/** `‘No way out’: captain tells inquiry`, `“No way out”: Lee`: a headline. */
export function headed(place: Place): Found | null {
  if (place.at !== place.from || textAt(place, place.at + 1) !== ':') return null;
  const cue = place.cues.find((one) => one.at > place.at);
  if (cue) return { ...by(cue, 0.6), subject: cue.subject };
  const name = place.scene.nameAt.get(place.at + 2);
  if (!name) return null;
  return { subject: { from: name.head, to: name.to, name, pronoun: null }, cue: null, confidence: 0.6 };
}
