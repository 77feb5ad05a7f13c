// The words before a Chinese verb of saying made a speaker: a person with a role, a body, a description, or a pronoun.
//
//   东莞市某学校校长罗平 → 罗平, role 东莞市某学校校长        苹果公司 → itself        她 → the last woman named
import { surnameLength } from '../../language/surnames-zh.ts';
import type { Span } from '../../model.ts';
import type { ChinesePerson } from '../../name/chinese-register.ts';
import type { FoundSpeaker } from '../finding.ts';
import { asNarrator } from '../narrator.ts';
import { isPaper, issuerOf } from './issuer.ts';
import {
  bySurname,
  describe,
  isClause,
  isDescription,
  knownIn,
  leadingBody,
  leadingKnown,
  leadingName,
  nameIn,
} from './noun.ts';
import { byPronoun, type ChineseCast, type ChineseIdentity } from './pronoun.ts';
import { type ChineseScene, sentenceStart } from './scene.ts';

const LAST_PRONOUN = /(?:他们|她们|他們|她們|它們|它们|我们|我們|他|她|它|其|对方|對方|本人|我)$/;
const FIRST_PRONOUN = /^(?:他们|她们|他們|她們|他|她|我们|我們|我)(?![的国國])/;

/** Words that open a sentence and hold no small word are its subject: 苹果表示. */
const isPlain = (scene: ChineseScene, span: Span): boolean =>
  span[1] - span[0] <= 8 &&
  sentenceStart(scene, span[0]) === span[0] &&
  !/[的了着著是在有不也会要把被将到这那其就都一]/.test(scene.masked.slice(...span));

/** A speaker of words that stand there, with the person whom they name. */
function stated(
  scene: ChineseScene,
  span: Span,
  name: string,
  via: FoundSpeaker['via'],
  confidence: number,
): FoundSpeaker {
  return { name, mention: { unit: scene.unit, span }, via, role: null, confidence };
}

/** A name in the words, with the post before it. */
function byName(
  scene: ChineseScene,
  span: Span,
  { register }: ChineseCast,
  confidence: number,
): ChineseIdentity | null {
  const words = scene.masked.slice(...span);
  const named = nameIn(words, register);
  if (named) {
    const text = words.slice(named.start, named.end);
    const person: ChinesePerson = register.find(text) ?? { name: text, gender: null };
    const role = words.slice(0, named.start).trim();
    const at: Span = [span[0] + named.start, span[0] + named.end];
    return {
      speaker: { ...stated(scene, at, person.name, 'name', confidence), role: role === '' ? null : describe(role) },
      person,
    };
  }
  const surname = /的(\p{Script=Han})$/u.exec(words)?.[1];
  if (surname && surnameLength(surname, 0) === 1 && !register.find(surname))
    return { speaker: stated(scene, [span[1] - 1, span[1]], surname, 'name', confidence * 0.7), person: null };
  const short = bySurname(words, register);
  return short ? { speaker: stated(scene, span, short.name, 'name', confidence), person: short } : null;
}

/** A description, or the name or body that leads words which go on. */
function byDescription(
  scene: ChineseScene,
  span: Span,
  { register, aliases, bare }: ChineseCast,
  confidence: number,
): ChineseIdentity | null {
  const words = scene.masked.slice(...span);
  const text = describe(words);
  const issuer = isPaper(text) ? issuerOf(scene, span[0], text) : null;
  if (issuer) {
    const name = scene.masked.slice(...issuer);
    return { speaker: { ...stated(scene, span, name, 'description', confidence * 0.7), role: null }, person: null };
  }
  const holder = register.byPost(text);
  if (holder)
    return {
      speaker: {
        ...stated(scene, [span[1] - text.length, span[1]], holder.name, 'description', confidence * 0.75),
        role: text,
      },
      person: holder,
    };
  const described = isDescription(text);
  const lead = described ? 0 : leadingKnown(words, register) || leadingName(words) || leadingBody(words);
  if (lead > 0) {
    const person = register.find(words.slice(0, lead)) ?? null;
    const name = person?.name ?? words.slice(0, lead);
    return { speaker: stated(scene, [span[0], span[0] + lead], name, 'name', confidence * 0.8), person };
  }
  const full = aliases.get(text);
  if (full)
    return { speaker: stated(scene, [span[1] - text.length, span[1]], full, 'name', confidence * 0.8), person: null };
  if (text.length < 2 || isClause(text) || !(described || (!bare && isPlain(scene, span)))) return null;
  return {
    speaker: stated(scene, [span[1] - text.length, span[1]], text, 'description', confidence * 0.8),
    person: null,
  };
}

/** Who the words at `span` are; null where they can be nobody. */
export function identifyChinese(
  scene: ChineseScene,
  span: Span,
  cast: ChineseCast,
  confidence: number,
): ChineseIdentity | null {
  const words = scene.masked.slice(...span);
  const last = LAST_PRONOUN.exec(words);
  if (last?.[0] === '我' && last.index === 0) {
    const speaker = asNarrator(cast.narrator, { unit: scene.unit, span }, confidence);
    return speaker && { speaker, person: null };
  }
  if (last && (last.index === 0 || words.length < 8))
    return byPronoun(scene, [span[0] + last.index, span[1]], cast, confidence);
  const named = byName(scene, span, cast, confidence);
  if (named) return named;
  const inside = cast.bare ? knownIn(words, cast.register) : null;
  if (inside) return byName(scene, [span[0], span[0] + inside], cast, confidence * 0.9);
  const first = FIRST_PRONOUN.exec(words);
  if (first) return byPronoun(scene, [span[0], span[0] + first[0].length], cast, confidence * 0.8);
  return byDescription(scene, span, cast, confidence);
}
