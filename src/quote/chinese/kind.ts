// Speech or not, in Chinese, where half of the runs are terms: what stands beside the marks, what the run ends with, how
// long it is.
//
//   有着“铁人”之称      term (follower)      称“一派胡言”    partial
//   王芳说：“下雨了。”   direct              所谓“和平”      term (naming)
import { NAMING_CUES, TERM_FOLLOWERS } from '../../language/reporting-zh.ts';
import type { Quote } from '../../schema.ts';
import { HAN, scriptAt } from '../../text/script.ts';
import { wordSet } from '../../text/words.ts';
import type { FoundCue } from './cue.ts';

/** What the rules see of a run. */
export interface ChineseView {
  readonly inner: string;
  /** Up to eight characters before the opening mark, and after the closing one. */
  readonly before: string;
  readonly after: string;
  /** The run fills its paragraph, or begins it. */
  readonly alone: boolean;
  readonly leads: boolean;
  readonly cue: FoundCue | null;
  /** Characters between the verb and the opening mark. */
  readonly gap: number;
}

interface Rule {
  readonly id: string;
  readonly example: string;
  readonly kind: Quote['kind'];
  readonly test: (view: ChineseView) => boolean;
}

const endsSentence = (view: ChineseView): boolean => /[。！？…!?.]$/.test(view.inner);
const endsInMark = (view: ChineseView): boolean => /[。！？…，,!?.]$/.test(view.inner);
const length = (view: ChineseView): number => view.inner.length;
const names = (view: ChineseView): boolean => NAMING_CUES.some((word) => view.before.endsWith(word));
const follows = (view: ChineseView): boolean => TERM_FOLLOWERS.some((word) => view.after.startsWith(word));
const isBeside = (view: ChineseView, ...ways: readonly FoundCue['way'][]): boolean =>
  view.cue !== null && ways.includes(view.cue.way);
const hasClauses = (view: ChineseView): boolean => /[，；。！？,]/.test(view.inner.slice(0, -1));

/** Verbs that take a thing as often as words. */
const OBJECT_VERBS = wordSet('承认 承認 否认 否認 说明 說明 提到 谈到 談到 介绍 介紹 披露 宣布 宣佈 相信');

const RULES: readonly Rule[] = [
  {
    id: 'quote/naming',
    example: '所谓“和平”',
    kind: 'term',
    test: (view) => length(view) < 20 && !endsSentence(view) && names(view),
  },
  {
    id: 'quote/follower',
    example: '有着“铁人”之称',
    kind: 'term',
    test: (view) => length(view) <= 12 && !endsInMark(view) && follows(view),
  },
  {
    id: 'quote/listing',
    example: '“春天里来了，”“秋天里”等歌曲',
    kind: 'term',
    test: (view) => /^(?:等|字样|字樣|的歌[声聲])/.test(view.after) && !isBeside(view, 'before', 'beside'),
  },
  {
    id: 'quote/goes-on',
    example: '他表示，“快闪购物店”将开业',
    kind: 'term',
    test: (view) =>
      isBeside(view, 'before') && length(view) <= 10 && !endsInMark(view) && scriptAt(view.after, 0) === HAN,
  },
  {
    id: 'quote/abbreviated',
    example: '由“河流保护协会”(RPA)发起',
    kind: 'term',
    test: (view) => /^[(（][A-Z]{2,}/.test(view.after) && !endsInMark(view),
  },
  {
    id: 'quote/object',
    example: '又不承认“临时居所”',
    kind: 'term',
    test: (view) =>
      isBeside(view, 'beside') && OBJECT_VERBS.has(view.cue?.cue.word ?? '') && !endsInMark(view) && length(view) < 9,
  },
  {
    id: 'quote/said-before',
    example: '王芳说，“下雨了。”',
    kind: 'direct',
    test: (view) => isBeside(view, 'before') && (length(view) > 4 || endsInMark(view)),
  },
  {
    id: 'quote/said-beside',
    example: '她发誓说“我会去”',
    kind: 'partial',
    test: (view) =>
      isBeside(view, 'beside') &&
      !(view.after.startsWith('的') && length(view) <= 8) &&
      !(view.cue?.cue.kind === 'weak' && !endsInMark(view) && length(view) < 9),
  },
  {
    id: 'quote/colon',
    example: '他满脸无奈：“没有啊。”',
    kind: 'direct',
    test: (view) => isBeside(view, 'colon') && (endsInMark(view) || length(view) >= 8),
  },
  {
    id: 'quote/said-after',
    example: '“下雨了。”王芳说。',
    kind: 'direct',
    test: (view) => isBeside(view, 'after') && (endsInMark(view) || (/^[，,]/.test(view.after) && length(view) >= 4)),
  },
  {
    id: 'quote/sentence',
    example: '他笑了。“我没事。”',
    kind: 'direct',
    test: (view) => endsSentence(view) && length(view) >= (view.leads ? 4 : 6),
  },
  {
    id: 'quote/alone',
    example: '（一段）“我们没有想到会这样”',
    kind: 'direct',
    test: (view) => view.alone && length(view) >= 8,
  },
  {
    id: 'quote/comma',
    example: '“我想，”她停了停',
    kind: 'direct',
    test: (view) => view.leads && /[，,]$/.test(view.inner) && length(view) >= 5,
  },
  {
    id: 'quote/said-in-clause',
    example: '称该计划“糟糕透顶，毫无用处”',
    kind: 'partial',
    test: (view) => isBeside(view, 'inside', 'earlier') && length(view) >= 9,
  },
  {
    id: 'quote/said-phrase',
    example: '敦促国会“立即行动”。',
    kind: 'partial',
    test: (view) =>
      isBeside(view, 'inside') && view.gap <= 6 && length(view) >= 4 && /^(?:[。，；！？,;]|$)/.test(view.after),
  },
  {
    id: 'quote/clauses',
    example: '“有的人走了，有的人没有来”',
    kind: 'partial',
    test: (view) => length(view) >= 15 && hasClauses(view),
  },
];

/** Kind of a run, with the rule that said so. */
export function chineseKind(view: ChineseView): { readonly kind: Quote['kind']; readonly rule: string } {
  const rule = RULES.find((one) => one.test(view));
  if (!rule) return { kind: 'term', rule: 'quote/term' };
  const kind = rule.kind === 'partial' && endsSentence(view) ? 'direct' : rule.kind;
  return { kind, rule: rule.id };
}
