// What is seen of a quoted run and of the words around it, for the rules that tell its kind.
//
//   Lee called the “summit” a mess      words: 1 · before: the, called · after: a, mess · judged
import { isPlain } from '../../text/letter.ts';
import type { Cue } from './cue.ts';
import { lowerAt, type Scene } from './scene.ts';

export interface View {
  readonly inner: string;
  readonly words: readonly string[];
  /** Lower-case words before and after, nearest first. */
  readonly before: readonly string[];
  readonly after: readonly string[];
  readonly capitalBefore: boolean;
  readonly capitalAfter: boolean;
  /** Last characters before it in its sentence: a word, a mark, `“` for another run, empty at the opening. */
  readonly lead: string;
  /** The verb of saying before it that is nearest, and how far. */
  readonly said: { readonly kind: Cue['form']['kind'] | 'noun'; readonly gap: number } | null;
  /** A verb of judging stands before: called, described. */
  readonly judged: boolean;
  /** Whoever the verb in the passive is done by stands behind: was called “a mess” by the town. */
  readonly doneBy: boolean;
  /** A tag stands directly behind: “…,” he said. */
  readonly tagged: boolean;
  /** The tag closes a sentence that it stands in: It was a “long” day, he said. */
  readonly tailed: boolean;
  readonly according: boolean;
  /** Other runs stand in the sentence. */
  readonly others: boolean;
  /** The run is all that its unit holds. */
  readonly alone: boolean;
}

const PLAIN_WORDS = /[0-9A-Za-zª²³µ¹º¼-¾À-ÖØ-öø-ɏ$][0-9A-Za-zª²³µ¹º¼-¾À-ÖØ-öø-ɏ'’.-]*/g;

const wordsOf = (text: string): string[] =>
  text.match(isPlain(text) ? PLAIN_WORDS : /[\p{L}\p{N}$][\p{L}\p{N}'’.-]*/gu) ?? [];

const tags = (cue: Cue): boolean =>
  cue.way !== 'participle' &&
  cue.way !== 'noun' &&
  cue.way !== 'relative' &&
  (cue.form.kind !== 'judge' || cue.way === 'inverted');

/** Whether a verb behind the run is the tag at its end. */
const isTag = (cue: Cue, at: number): boolean =>
  cue.at > at && tags(cue) && Math.min(cue.subject.from, cue.at) - at <= 2;

/** Whether a verb behind the run closes the sentence: `…, he said.` */
function isTail(scene: Scene, cue: Cue, at: number, to: number): boolean {
  if (cue.at <= at || !tags(cue) || cue.form.kind !== 'speech') return false;
  const start = Math.min(cue.subject.from, cue.at);
  return start > at && lowerAt(scene, start - 1) === ',' && Math.max(cue.at + 1, cue.subject.to) + 4 >= to;
}

function hasAccording(scene: Scene, [from, to]: readonly [number, number]): boolean {
  for (let at = from; at < to; at++) if (lowerAt(scene, at) === 'according') return true;
  return false;
}

function saidBefore(cues: readonly Cue[], at: number): View['said'] {
  const cue = cues.findLast((one) => one.at < at && !(one.way === 'inverted' && one.subject.to > at));
  return cue ? { kind: cue.way === 'noun' ? 'noun' : cue.form.kind, gap: at - cue.at } : null;
}

/** What is seen of the run at token `at`. */
export function viewOf(
  scene: Scene,
  sentence: readonly [number, number],
  at: number,
  cues: readonly Cue[],
  inner: string,
): View {
  const { tokens } = scene;
  const before = tokens.slice(Math.max(sentence[0], at - 4), at).reverse();
  const after = tokens.slice(at + 1, at + 4);
  return {
    inner,
    words: wordsOf(inner),
    before: before.map((token) => token.lower),
    after: after.map((token) => token.lower),
    capitalBefore: before[0]?.isCapital ?? false,
    capitalAfter: after[0]?.isCapital ?? false,
    lead: before[0]?.run === -1 ? before[0].text : before.length === 0 ? '' : '“',
    said: saidBefore(cues, at),
    judged: cues.some((cue) => cue.at < at && (cue.form.kind === 'judge' || (cue.way === 'noun' && at - cue.at <= 5))),
    doneBy: after[0]?.lower === 'by' && cues.some((cue) => cue.at < at && cue.way === 'passive'),
    tagged: /[,!?]['’]?$/.test(inner) && cues.some((cue) => isTag(cue, at)),
    tailed: cues.some((cue) => isTag(cue, at) || isTail(scene, cue, at, sentence[1])),
    according: hasAccording(scene, sentence),
    others: tokens.slice(...sentence).some((token, i) => token.run >= 0 && i + sentence[0] !== at),
    alone: tokens.length === 1,
  };
}
