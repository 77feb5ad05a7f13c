// Speech or not, in Chinese, where half of the runs are terms: the weights of all that is seen of a run add up to a
// probability.
//
//   有着“铁人”之称      term      称“一派胡言”      partial      王芳说：“下雨了。”   direct
import type { Quote } from '../../schema.ts';
import { type ChineseView, ENDS_COMMA, endsSentence, evidenceOf, isCued } from './kind-evidence.ts';

export interface ChineseKind {
  readonly kind: Quote['kind'];
  readonly confidence: number;
}

/** Log-odds of a run being speech. */
export const speechOdds = (view: ChineseView): number => evidenceOf(view).reduce((sum, { weight }) => sum + weight, 0);

/** Words of their own, not a part of the sentence that reports them. */
const isWhole = (view: ChineseView): boolean =>
  endsSentence(view) ||
  view.alone ||
  isCued(view, 'before', 'colon', 'after') ||
  (view.leads && ENDS_COMMA.test(view.inner)) ||
  (view.size >= MIN_CLAUSE && /[，,。]$/.test(view.before));

/** A clause of its own, where a pause stands before it. */
const MIN_CLAUSE = 7;

/** The kind of a run for its log-odds. */
export function chineseKind(view: ChineseView, odds: number): ChineseKind {
  const probability = 1 / (1 + Math.exp(-odds));
  if (probability < 0.5) return { kind: 'term', confidence: 1 - probability };
  return { kind: isWhole(view) ? 'direct' : 'partial', confidence: probability };
}
