// Speech or not, in English, by evidence: each sign says how much it speaks for speech, in log-odds; the sum is as sure as it
// is. What is no speech is a title or a term.
//
//   Elaine “Shorty” Hill    nickname → term      the so-called “summit”   term
//   her show “Late News”    work → title         he called it “a mess”    partial
import type { Quote } from '../../schema.ts';
import type { Cue } from './cue.ts';
import type { Scene } from './scene.ts';
import { BIAS, isBeside, isTitleCase, isWork, opensLarge, SIGNS } from './sign.ts';
import { type View, viewOf } from './view.ts';

type Kind = Quote['kind'];

/** Whether the run starts as a sentence of its own does. */
function isDirect(view: View): boolean {
  const opens = opensLarge(view.inner);
  const ends = /[.!?…,—–-]['’]?$/.test(view.inner);
  if (opens && (view.lead === '' || /[,:—–\-.!?;]$/.test(view.lead))) return true;
  if (opens && ends && view.words.length > 4) return true;
  return view.lead === '' && view.words.length > 5;
}

/** How likely a run must be speech to be taken for it: a term taken for speech is the worse error. */
const THRESHOLD = 0.7;

/** Kind of the run at token `at`, with how sure it is. */
export function kindOf(
  scene: Scene,
  sentence: readonly [number, number],
  at: number,
  cues: readonly Cue[],
  inner: string,
): { kind: Kind; confidence: number } {
  const view = viewOf(scene, sentence, at, cues, inner);
  let sum = BIAS;
  for (const sign of SIGNS) if (sign.test(view)) sum += sign.weight;
  const speech = 1 / (1 + Math.exp(-sum));
  if (speech > THRESHOLD) return { kind: isDirect(view) ? 'direct' : 'partial', confidence: speech };
  const isTitle = isWork(view) || (isTitleCase(view) && view.words.length > 1 && !isBeside(view));
  return { kind: isTitle ? 'title' : 'term', confidence: 1 - speech };
}
