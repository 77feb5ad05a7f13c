// Who a label of a transcript names, and whose speech a text announces.
//
//   HASTRUP → Rune Hastrup        主持人 → 安娜·韦尔克, where 主持人安娜·韦尔克 stands elsewhere        Q → nobody
import { titleStartingAt } from '../../language/titles-zh.ts';
import type { Lang, Unit } from '../../model.ts';
import { makeChineseRegister } from '../../name/chinese-register.ts';
import { type EnglishName, englishNames } from '../../name/english.ts';
import { makeRegister } from '../../name/register.ts';
import { wordsOf } from '../../text/words.ts';
import type { FoundSpeaker, Place } from '../finding.ts';
import { isAnswer, isQuestionOrAnswer, isShortFor, type Label } from './labels.ts';

interface Named {
  readonly name: string;
  readonly role: string | null;
}

/** Post and name of a label: 主持人安娜·韦尔克. A post alone is its own name. */
function parted({ name, role }: Label, lang: Lang): Named {
  const post = lang === 'zh' ? titleStartingAt('post', name, 0) : 0;
  return post > 0 && post < name.length ? { name: name.slice(post).trim(), role: name.slice(0, post) } : { name, role };
}

/** The longest label that a shorter one stands for, by name or by post. */
function fullest(own: Named, all: readonly Named[]): Named {
  const same = all.filter(
    (one) => isShortFor(own.name, one.name) || one.role?.toLowerCase() === own.name.toLowerCase(),
  );
  const long = same.reduce((best, one) => (one.name.length > best.name.length ? one : best), own);
  return { name: long.name, role: own.role ?? (long.role === own.name ? own.name : long.role) };
}

const titleCase = (name: string): string =>
  name.toLowerCase().replace(/(^|[\s.'’-])\p{Ll}/gu, (one) => one.toUpperCase());

const namesIn = (text: string): EnglishName[] => englishNames(wordsOf(text, 0, text.length), text);

/** The people of a half: how a name stands in its words, and who is named in a text. */
interface People {
  readonly find: (name: string) => string | null;
  /** First the first one named. */
  readonly namedIn: (text: string) => readonly { readonly name: string; readonly at: number }[];
}

function englishPeople(texts: readonly string[]): People {
  const register = makeRegister(texts.flatMap(namesIn));
  return {
    find(name) {
      const isLoud = name === name.toUpperCase() && name.length > 3;
      const [own] = namesIn((isLoud ? titleCase(name) : name).replace(/^The /, ''));
      return (own && register.find(own)?.name) ?? null;
    },
    namedIn(text) {
      const words = wordsOf(text, 0, text.length);
      const names = englishNames(words, text);
      const persons = names.filter(({ kind }) => kind === 'person');
      const likely =
        persons.length > 0 ? persons : names.filter(({ kind, given }) => kind === 'unknown' && given !== '');
      return likely.map((name) => ({
        name: register.find(name)?.name ?? name.text,
        at: words[name.from]?.start ?? 0,
      }));
    },
  };
}

function chinesePeople(texts: readonly string[]): People {
  const register = makeChineseRegister(texts.map((text, unit) => ({ unit, text })));
  return {
    find: (name) => register.find(name)?.name ?? null,
    namedIn: (text) =>
      makeChineseRegister([{ unit: 0, text }]).sightings.map(({ person, at }) => ({ name: person.name, at })),
  };
}

const peopleOf = (units: readonly Unit[], lang: Lang): People => {
  const texts = units.map(({ reading }) => reading.text);
  return lang === 'zh' ? chinesePeople(texts) : englishPeople(texts);
};

/** Words of a unit in which a capital tells a name: titles in capitals tell none. */
const prose = (unit: Unit | undefined): string =>
  unit?.role === 'paragraph' || unit?.role === 'deck' ? unit.reading.text : '';

/** Who answers, where one person alone is named before the first question. */
function interviewee(units: readonly Unit[], first: number, people: People): string | null {
  const named = new Set(units.slice(0, first).flatMap((unit) => people.namedIn(prose(unit)).map(({ name }) => name)));
  return named.size === 1 ? ([...named][0] ?? null) : null;
}

/** Who speaks under each label, in the order of the labels. */
export function labelSpeakers(labels: readonly Label[], units: readonly Unit[], lang: Lang): (FoundSpeaker | null)[] {
  const all = [...new Map(labels.map((label) => [`${label.name}|${label.role}`, parted(label, lang)])).values()];
  const people = peopleOf(units, lang);
  const guest = labels.some(isAnswer) ? interviewee(units, labels[0]?.unit ?? 0, people) : null;
  return labels.map((label) => {
    const mention: Place = { unit: label.unit, span: label.span };
    if (isQuestionOrAnswer(label))
      return isAnswer(label) && guest !== null
        ? { name: guest, mention, via: 'description', role: null, confidence: 0.7 }
        : null;
    const { name, role } = fullest(parted(label, lang), all);
    return { name: people.find(name) ?? name, mention, via: 'name', role, confidence: 0.95 };
  });
}

/** The first person named in the units before a text that they announce, the nearest unit first. */
export function announcedSpeaker(units: readonly Unit[], before: number, lang: Lang): FoundSpeaker | null {
  const people = peopleOf(units, lang);
  for (let at = before; at >= 0; at--) {
    const [first] = people.namedIn(prose(units[at]));
    if (first === undefined) continue;
    const mention: Place = { unit: at, span: [first.at, first.at + first.name.length] };
    return { name: people.find(first.name) ?? first.name, mention, via: 'name', role: null, confidence: 0.6 };
  }
  return null;
}
