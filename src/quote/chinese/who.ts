// Who said a Chinese run: the subject of its verb, else of the sentence before it, else who spoke last; and what is
// remembered of it.
//
//   网友纷纷表示：⏎ “真好。” ⏎ “想去。”      both governed by the colon
import { titleEndingAt } from '../../language/titles-zh.ts';
import type { Span } from '../../model.ts';
import { isPersonLike } from '../../name/chinese-candidate.ts';
import type { ChineseRegister } from '../../name/chinese-register.ts';
import { carried, type FoundSpeaker } from '../finding.ts';
import type { Narrator } from '../narrator.ts';
import type { Run } from '../run.ts';
import type { Aliases } from './alias.ts';
import { cueEarlier, cueWithin, type FoundCue } from './cue.ts';
import { leadingBody, nameIn } from './noun.ts';
import type { ChineseIdentity, Memory } from './pronoun.ts';
import { BLANK, type ChineseScene, clauseEnd, clauseStart, SENTENCE_ENDS, sentenceStart } from './scene.ts';
import { identifyChinese } from './speaker.ts';
import { clausesEarlier, subjectIn } from './subject.ts';

/** What is known of the half. */
export interface Half {
  readonly register: ChineseRegister;
  readonly narrator: Narrator;
  readonly aliases: Aliases;
  /** Whether a unit is a headline or a heading: nobody who spoke before it speaks in it. */
  isHeading(unit: number): boolean;
  /** The paragraph after a unit. */
  next(unit: number): ChineseScene | undefined;
}

/** Who spoke last, and where. */
export interface Remembered extends Memory {
  /** That unit ended by announcing what follows. */
  readonly governed: boolean;
}

export const NOBODY: Remembered = { last: null, person: null, group: null, unit: -9, at: 0, governed: false };

export interface Step {
  readonly speaker: FoundSpeaker | null;
  readonly memory: Remembered;
}

const MAX_NAME = 12;

/** Many, without a name. */
const CROWD =
  /^(?:[海国國][内外內]|不少|[许許]多|很多|[众眾]多|大批|[当當]地|有)?(?:网友|網友|网民|網民|民[众眾]|居民|市民|[观觀][众眾]|粉[丝絲]|[众眾]人|大家)(?![^，：]{0,12}[说說問问]?[^，：]{0,6}的)/u;

/** Name or pronoun that a clause begins with, or the first person named in it. */
function leadingSubject(scene: ChineseScene, [start, end]: Span, { register }: Half): Span | null {
  const words = scene.masked.slice(start, end);
  const pronoun = /^(?:他们|她们|他|她)(?!的)/.exec(words);
  if (pronoun) return [start, start + pronoun[0].length];
  const sighting = register.between(scene.unit, start, end);
  const crowd = CROWD.exec(words);
  if (crowd) return [start, start + crowd[0].length];
  const body = sighting ? 0 : leadingBody(words);
  if (body > 0) return [start, start + body];
  if (!sighting) return null;
  const rest = words.slice(sighting.at - start);
  for (let length = Math.min(rest.length, MAX_NAME); length > 1; length--)
    if (register.find(rest.slice(0, length)))
      return rest.charAt(length) === '的' ? null : [sighting.at, sighting.at + length];
  return null;
}

const CITING = new Set(['引用', '引述', '援引']);

/** 引用外交部的一句话，“…”: the words are those of whom it cites. */
function citedIn(scene: ChineseScene, { cue, span, clause, way }: FoundCue): Span | null {
  if (way === 'inside' && CITING.has(cue.word)) {
    const words = /^[^，：:￼]{2,24}?(?=的(?:一|话|話|说|說|报|報|名)|[，：:￼]|$)/u.exec(scene.masked.slice(span[1]));
    return words && [span[1], span[1] + words[0].trimEnd().length];
  }
  if (!scene.masked.slice(clause, span[0]).includes('引')) return null;
  const citing = /(?:引用|引述|援引)([^，￼]{2,24}?)(?:的(?:话|話|一句).*)?$/u.exec(scene.masked.slice(clause, span[0]));
  if (!citing?.[1]) return null;
  const start = clause + citing.index + citing[0].indexOf(citing[1]);
  return [start, start + citing[1].length];
}

const AS_SAID = /(?:正如|正像|恰如|如同|就像|一如|如)([^，。：:￼]{1,20}?)所(?:[写寫说說言述称稱指]|描述|形容)/u;

/** 正如王芳所写，这条河很长：“…”: whom the sentence follows, where a colon alone stands before the words. */
function followedIn(scene: ChineseScene, { way, span }: FoundCue): Span | null {
  if (way !== 'colon') return null;
  const start = sentenceStart(scene, span[0]);
  const found = AS_SAID.exec(scene.masked.slice(start, span[0]));
  if (!found?.[1]) return null;
  const at = start + found.index + found[0].indexOf(found[1]);
  return [at, at + found[1].length];
}

/** Whether nothing but a post stands between the start of a clause and `at`. */
const startsClause = (scene: ChineseScene, clause: number, at: number): boolean =>
  at === clause || isPersonLike(scene.masked, at);

/** Whether a run is the words of somebody whom the speaker cites: he speaks on himself. */
const isCited = (scene: ChineseScene, cue: FoundCue): boolean => citedIn(scene, cue) !== null;

/** The speaker that a verb of saying points to. */
export function whoByCue(scene: ChineseScene, cue: FoundCue, half: Half, memory: Remembered): ChineseIdentity | null {
  const sure = cue.way === 'inside' || cue.way === 'earlier' ? 0.75 : 0.9;
  const cast = { ...half, memory, bare: cue.way === 'colon' };
  const cited = citedIn(scene, cue) ?? followedIn(scene, cue);
  if (cited) return identifyChinese(scene, cited, cast, 0.7);
  const own = subjectIn(scene.masked, cue.clause, cue.span[0]);
  const direct = own && identifyChinese(scene, own, cast, sure);
  if (direct) return direct;
  const leading = leadingSubject(scene, [cue.clause, cue.span[0]], half);
  if (leading && startsClause(scene, cue.clause, leading[0])) return identifyChinese(scene, leading, cast, sure * 0.85);
  const earlier =
    cue.way === 'colon' && sentenceStart(scene, cue.clause) < cue.clause ? cueEarlier(scene, cue.clause) : null;
  const said = earlier && whoByCue(scene, earlier, half, memory);
  if (said) return said;
  if (leading) return identifyChinese(scene, leading, cast, sure * 0.8);
  for (const clause of clausesEarlier(scene, cue.clause)) {
    const inner = leadingSubject(scene, clause, half);
    if (inner) return identifyChinese(scene, inner, cast, sure * 0.8);
  }
  return null;
}

/** The speaker of the sentence before the run: of its verb, or the person whom it is about. */
function whoBefore(scene: ChineseScene, open: number, half: Half, memory: Remembered): ChineseIdentity | null {
  const start = sentenceStart(scene, open);
  if (start === 0 || scene.masked.charAt(start - 1) === BLANK) return null;
  const cue = cueWithin(scene, start - 1);
  const said = cue && whoByCue(scene, cue, half, memory);
  if (said) return { ...said, speaker: { ...said.speaker, via: 'carried', confidence: 0.6 } };
  const subject = leadingSubject(scene, [sentenceStart(scene, start - 1), start - 1], half);
  const named = subject && identifyChinese(scene, subject, { ...half, memory, bare: true }, 0.5);
  return named && { ...named, speaker: { ...named.speaker, via: 'carried' } };
}

const POINTS_BACK = /^(?:[说說][这這][话話]的|[这這](?:[句番段]?[话話]))/u;

/** 说这话的，是今年八十岁的储根。 */
function nameAtEnd(scene: ChineseScene, start: number, end: number, half: Half, memory: Remembered) {
  const to = scene.masked.slice(start, end).replace(/之口$/, '').length + start;
  const clause = clauseStart(scene.masked, to);
  const named = nameIn(scene.masked.slice(clause, to), half.register);
  if (!named || named.end !== to - clause) return null;
  return identifyChinese(scene, [clause + named.start, to], { ...half, memory, bare: true }, 0.6);
}

/** “我最怕船。”说这话的，是渔民储根。 */
function whoSpokeThis(scene: ChineseScene, run: Run, half: Half, memory: Remembered): ChineseIdentity | null {
  const behind = scene.masked.slice(run.outer[1]).trim() === '' ? half.next(scene.unit) : scene;
  const start = behind === scene ? run.outer[1] : 0;
  if (!behind || !POINTS_BACK.test(behind.masked.slice(start, start + 6))) return null;
  let end = start;
  while (end < behind.masked.length && !SENTENCE_ENDS.has(behind.masked.charAt(end))) end++;
  const named = half.register.sightings.filter(({ unit, at }) => unit === behind.unit && at > start && at < end);
  const one = named.at(-1);
  if (!one) return nameAtEnd(behind, start, end, half, memory);
  const subject = leadingSubject(behind, [one.at, end], half);
  return subject && identifyChinese(behind, subject, { ...half, memory, bare: true }, 0.7);
}

/** “是我的。”李强低下了头。: the subject of the sentence that goes on behind a run which begins its paragraph. */
function whoBehind(scene: ChineseScene, run: Run, half: Half, memory: Remembered): ChineseIdentity | null {
  const [open, close] = run.outer;
  if (scene.masked.slice(0, open).trim() !== '' || /[\s\uFFFC]/.test(scene.masked.charAt(close))) return null;
  const end = clauseEnd(scene.masked, close);
  const subject = leadingSubject(scene, [close, end], half);
  if (!subject || !startsClause(scene, close, subject[0])) return null;
  return identifyChinese(scene, subject, { ...half, memory, bare: true }, 0.6);
}

/** 电文为：“…”, 牌子上写着：“…”: a text that speaks for nobody who is named here. */
const ABOUT_TEXT = /(?:[^认認因]为|[^認因]為|是|如下|[写寫][着著]|[写寫]道)$/;

/** 你可能会说: nobody in particular. */
const ANYBODY = /^(?:你|您|人[们們]|[谁誰])/;

/** Whether the words before a verb or a colon say that nobody who was named before speaks. */
const isNobody = ({ way }: FoundCue, words: string): boolean =>
  way === 'colon' ? ABOUT_TEXT.test(words) : ANYBODY.test(words);

/** Several people, or a body. */
const isGroup = (name: string): boolean =>
  /[们們]$|各.{1,6}$|[双雙]方$/.test(name) || titleEndingAt('body', name, name.length) > 0;

function remember(who: ChineseIdentity, unit: number, at: number, memory: Remembered): Remembered {
  const { via, name } = who.speaker;
  const unnamed = via === 'description' || (via === 'pronoun' && name === memory.last?.name && !memory.person);
  const last: FoundSpeaker = unnamed && !who.person ? { ...who.speaker, via: 'description' } : who.speaker;
  const group = !who.person && isGroup(name) ? last : memory.group;
  return { last, person: who.person ?? (unnamed ? null : memory.person), group, unit, at, governed: false };
}

/** How many paragraphs a speaker is carried over; more where a colon governs them. */
const CARRY = 2;
const GOVERNED = 6;

/** Who said a run whose cue, if there is one, is known. */
export function whoSaid(scene: ChineseScene, run: Run, cue: FoundCue | null, half: Half, memory: Remembered): Step {
  const { unit } = scene;
  const own = cue && whoByCue(scene, cue, half, memory);
  const [open] = run.outer;
  if (own && cue && isCited(scene, cue)) return { speaker: own.speaker, memory };
  if (own) return { speaker: own.speaker, memory: remember(own, unit, open, memory) };
  if (half.isHeading(unit)) return { speaker: null, memory };
  if (cue && isNobody(cue, scene.masked.slice(cue.clause, cue.span[0]))) return { speaker: null, memory };
  const pointed = whoSpokeThis(scene, run, half, memory);
  if (pointed) return { speaker: pointed.speaker, memory: remember(pointed, unit, open, memory) };
  if (memory.last && memory.unit === unit && !cue)
    return { speaker: { ...memory.last, confidence: Math.min(0.75, memory.last.confidence) }, memory };
  const behind = whoBehind(scene, run, half, memory);
  if (behind) return { speaker: behind.speaker, memory: remember(behind, unit, open, memory) };
  const before = whoBefore(scene, open, half, memory);
  if (before) return { speaker: before.speaker, memory: remember(before, unit, open, memory) };
  if (!memory.last || unit - memory.unit > (memory.governed ? GOVERNED : CARRY)) return { speaker: null, memory };
  const speaker = carried(memory.last, 0.55);
  return { speaker, memory: memory.governed ? memory : { ...memory, unit } };
}

const NARRATOR = new Set(['我', '我们', '我們', '自己']);
const COLONS = new Set('：:');

/** What reported speech leaves to remember: who spoke, and whether a colon announces what follows. */
export function hear(scene: ChineseScene, cue: FoundCue, who: ChineseIdentity, memory: Remembered): Remembered {
  if ((cue.cue.kind === 'weak' && cue.way !== 'colon') || NARRATOR.has(who.speaker.name)) return memory;
  return { ...remember(who, scene.unit, cue.span[0], memory), governed: COLONS.has(scene.masked.charAt(cue.span[1])) };
}
