// What is seen of each run of a Chinese half, and the kind that it comes to. Runs that are listed share one verdict:
//
//   强调“雨季太长”、“河堤太低”      both speech        取得“生命科学奖”、“物质科学奖”      both terms
import type { Unit } from '../../model.ts';
import type { Run } from '../run.ts';
import { cueAfter, cueAround, cueBefore, cueEarlier, cueInside, cueWithin, type FoundCue } from './cue.ts';
import { type ChineseKind, chineseKind, speechOdds } from './kind.ts';
import type { ChineseView } from './kind-evidence.ts';
import { BLANK, type ChineseScene, clauseEnd, sentenceStart } from './scene.ts';

/** A run with its cue and its kind. */
export interface Judged {
  readonly run: Run;
  readonly cue: FoundCue | null;
  readonly kind: ChineseKind['kind'];
  readonly confidence: number;
}

/** What the kinds of one run can learn from the whole half. */
export interface Habits {
  /** Short words in marks, with what stands before them wherever they stand. */
  readonly quoted: ReadonlyMap<string, ReadonlySet<string>>;
  /** People are named as translations name them: 大卫·柯林斯, Ann Lee. */
  readonly foreign: boolean;
}

const MAX_REPEATED = 12;
const CONTEXT = 8;
const FOREIGN = /\p{Script=Han}[·•・‧]\p{Script=Han}|[（(]\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}/u;

const before = (text: string, open: number): string => text.slice(Math.max(0, open - CONTEXT), open).trimEnd();

export function habitsOf(units: readonly Unit[], runs: readonly Run[]): Habits {
  const quoted = new Map<string, Set<string>>();
  for (const { unit, inner, outer } of runs) {
    if (inner[1] - inner[0] > MAX_REPEATED) continue;
    const text = units[unit]?.reading.text ?? '';
    const words = text.slice(...inner);
    const known = quoted.get(words);
    if (known) known.add(before(text, outer[0]));
    else quoted.set(words, new Set([before(text, outer[0])]));
  }
  return { quoted, foreign: units.some(({ reading }) => FOREIGN.test(reading.text)) };
}

/** The cue of a run: beside it before, else behind it where its last mark lets a tag follow, else in its sentence. */
function cueOf(scene: ChineseScene, run: Run): FoundCue | null {
  const [open, close] = run.outer;
  const around = cueAround(scene, open, close);
  if (around) return around;
  const beside = cueBefore(scene, open);
  if (beside && beside.way !== 'colon') return beside;
  const within = (): FoundCue | null => beside ?? cueInside(scene, open) ?? cueEarlier(scene, open);
  const inner = scene.text.slice(...run.inner);
  if (!/[。！？…，,!?.]$/.test(inner)) return within() ?? cueAfter(scene, close);
  const after = cueAfter(scene, close);
  return after && !(/[。！？…!?.]$/.test(inner) && beginsAnew(scene, run, after)) ? after : within();
}

/** 王芳说雨很大。“没人出门。”李强补充：“…”: the clause behind belongs to what it goes on to, where somebody spoke before. */
function beginsAnew(scene: ChineseScene, run: Run, after: FoundCue): boolean {
  const { masked } = scene;
  const end = clauseEnd(masked, after.span[1]);
  const start = sentenceStart(scene, run.outer[0]);
  const goesOn = /[：:︰]/.test(masked.charAt(end)) || /^[，,]\s*[^\s\uFFFC]/.test(masked.slice(end));
  return goesOn && start > 0 && masked.charAt(start - 1) !== BLANK && cueWithin(scene, start - 1) !== null;
}

export const isHeading = (unit: Unit | undefined): boolean => unit?.role === 'headline' || unit?.role === 'heading';

/** Length in Chinese characters; letters and digits that stand together count as two. */
const sizeOf = (inner: string): number => inner.replace(/[\p{Script=Latin}\p{N}'’.-]+ ?/gu, '  ').length;

function viewOf(
  scene: ChineseScene,
  run: Run,
  cue: FoundCue | null,
  unit: Unit | undefined,
  { quoted, foreign }: Habits,
): ChineseView {
  const { text, masked } = scene;
  const [open, close] = run.outer;
  const leads = masked.slice(0, open).trim() === '';
  const inner = text.slice(...run.inner);
  return {
    inner,
    size: sizeOf(inner),
    before: before(masked, open),
    after: masked.slice(close, close + CONTEXT).trimStart(),
    alone: leads && masked.slice(close).trim() === '',
    leads,
    heading: isHeading(unit),
    foreign,
    repeated: (quoted.get(inner)?.size ?? 0) > 1,
    cue,
    gap: cue ? open - cue.span[1] : 0,
  };
}

/** What stands without marks is told to be speech otherwise. */
const SPOKEN: ChineseKind = { kind: 'direct', confidence: 0.8 };

const LISTED = /^\s*(?:、|和|及|以及|与|與|或)?\s*$/;

const MAX_JOINT = 4;

/** Whether only 、 or 和 stands between two runs. */
function isListed({ masked }: ChineseScene, before: Run | undefined, run: Run | undefined): boolean {
  if (!before || !run || run.outer[0] - before.outer[1] > MAX_JOINT) return false;
  return LISTED.test(masked.slice(before.outer[1], run.outer[0]));
}

/** Kinds of the runs of one paragraph. */
export function judgeRuns(scene: ChineseScene, runs: readonly Run[], unit: Unit | undefined, habits: Habits): Judged[] {
  const cues: (FoundCue | null)[] = [];
  for (const [i, run] of runs.entries()) {
    const first = cues[i - 1];
    const shared = isListed(scene, runs[i - 1], run) && (first?.way === 'beside' || first?.way === 'before');
    cues.push(shared && first ? first : cueOf(scene, run));
  }
  const views = runs.map((run, i) => viewOf(scene, run, cues[i] ?? null, unit, habits));
  const odds = views.map(speechOdds);
  const judged: Judged[] = [];
  for (let from = 0; from < runs.length; ) {
    let to = from + 1;
    while (isListed(scene, runs[to - 1], runs[to])) to++;
    const shared = odds.slice(from, to).reduce((sum, one) => sum + one, 0) / (to - from);
    for (let i = from; i < to; i++) {
      const [run, view] = [runs[i], views[i]];
      if (run && view) judged.push({ run, cue: cues[i] ?? null, ...(run.marked ? chineseKind(view, shared) : SPOKEN) });
    }
    from = to;
  }
  return judged;
}
