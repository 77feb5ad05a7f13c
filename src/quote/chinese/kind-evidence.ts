// What speaks for a Chinese run being speech (above 0) or a term (below 0): each row a sign with its weight in log-odds,
// fitted by logistic regression on labelled news and sentences of our own, and rounded. The weights of all rows that hold add up.
//
//   他说：“下雨了。”      said-colon + ends-sentence + …   speech        有着“铁人”之称   follower + short + …   term
import { NAMING_CUES, TERM_FOLLOWERS } from '../../language/reporting-zh.ts';
import { HAN, scriptAt } from '../../text/script.ts';
import { wordSet } from '../../text/words.ts';
import type { FoundCue } from './cue.ts';

/** What the rows see of a run. */
export interface ChineseView {
  readonly inner: string;
  /** Its length in Chinese characters, a foreign word counted as two. */
  readonly size: number;
  /** Up to eight characters before the opening mark, and after the closing one. */
  readonly before: string;
  readonly after: string;
  /** The run fills its paragraph, or begins it. */
  readonly alone: boolean;
  readonly leads: boolean;
  /** It stands in a headline or a heading. */
  readonly heading: boolean;
  /** Its words stand elsewhere in the half, too. */
  readonly repeated: boolean;
  /** The half names people as translations do: 大卫·柯林斯. */
  readonly foreign: boolean;
  readonly cue: FoundCue | null;
  /** Characters between the verb and the opening mark. */
  readonly gap: number;
}

export interface Evidence {
  readonly id: string;
  readonly example: string;
  readonly weight: number;
  readonly test: (view: ChineseView) => boolean;
}

const ENDS_SENTENCE = /[。！？…!?.]$/;
export const ENDS_COMMA = /[，,]$/;

export const endsSentence = ({ inner }: ChineseView): boolean => ENDS_SENTENCE.test(inner);
export const endsInMark = (view: ChineseView): boolean => endsSentence(view) || ENDS_COMMA.test(view.inner);

const long = ({ size }: ChineseView, from: number, to = Infinity): boolean => size >= from && size <= to;
export const isCued = ({ cue }: ChineseView, ...ways: readonly FoundCue['way'][]): boolean =>
  cue !== null && ways.includes(cue.way);
const isPhrase = (view: ChineseView): boolean => long(view, 1, 20) && !endsInMark(view);
const hasClauses = ({ inner }: ChineseView): boolean => /[，；。！？,]/.test(inner.slice(0, -1));
const hanBehind = ({ after }: ChineseView): boolean => scriptAt(after, 0) === HAN;

/** Verbs that take a thing as often as words. */
const OBJECT_VERBS = wordSet('承认 承認 否认 否認 说明 說明 提到 谈到 談到 介绍 介紹 披露 宣布 宣佈 相信');
const OF_INSIDE = /.的./;
/** How much, or how good: what one thinks of a thing. */
const DEGREE =
  /[极極很甚]|太(?![空阳陽平子])|非常|十分|相当|相當|完全|严重|嚴重|明显|明顯|毫[无無]|大量|真正的|高度[重关關警]|强烈|強烈|深[表感]|公然|[纯純][属屬]|[绝絕]不|足以|[无無]法|难以|難以/;
/** What is done with a plan, a prize or a campaign that has a name. */
const DOING =
  /(?:[启啟][动動]|推[出进進行]|[实實]施|建[设設立成]|[获獲](?:得|[颁頒])?|[参參](?:加|[与與])|[开開]展|打造|[举舉][行办辦]|落[实實]|[设設]立|成立|[发發]起|形成|[实實][现現]|[坚堅]持|[贯貫][彻徹]|加入|刊登|下[载載])了?$/;
/** What is written on a thing. */
const WRITTEN = /(?:[写寫贴貼挂掛印刻拉喊唱][着著满滿有]|[写寫]下了?|[举舉]着|打出|[横橫]幅|[标標][语語]|招牌)$/;
const PROVERB = /(?:俗[话話]|常言|老[话話]|古[语語]|[谚諺][语語]|人[们們]常|古人)[说說道云讲講]*[，：:,]?$/;
/** What is said, named behind it. */
const SPEECH_NOUN =
  /^的[^，。的]{0,4}(?:誓言|告白|呼[声聲]|回[答复覆]|[评評][价價]|表[态態]|承[诺諾]|言[论論]|[质質][问問]|[遗遺]言|[嘱囑]托|警告|指[责責]|批[评評]|[宣声聲]言)/;
/** Words of one who speaks. */
const SPOKEN = /[我你您咱吗嗎吧呢啊嘛咗嘅喺冇咁啲哋係佢唔]|[^末终終罢罷]了|什么|甚麼|怎么|怎麼|怎样|怎樣/;
/** Words of a clause, not of a name. */
const PREDICATE = /[是有不会會能要把被将將让讓使很更没沒应應必]|正在|可以|可能/;
const NOUN_END =
  /(?:[奖獎会會案法例款罪章者人员員家区區站店号號城市国國路线線圈网網化性论論学學主义義党黨节節杯赛賽展队隊团團社院校部组組日年月期权權器机機车車图圖书書课課]|中心|公司|集[团團]|平[台臺]|[联聯]盟|[论論][坛壇]|[计計][划劃]|工程|[项項]目|[运運][动動]|[战戰]略|政策|制度|机制|機制|[体體]系|系[统統]|指[数數]|定律|原[则則]|概念|精神|效[应應]|模式|女孩|文化|[时時]代|交易|[经經][济濟]|[产產][业業])$/;

export const EVIDENCE: readonly Evidence[] = [
  { id: 'always', example: '', weight: -1.1, test: () => true },
  { id: 'length-2', example: '“旋”律', weight: -1.6, test: (view) => long(view, 1, 2) },
  { id: 'length-4', example: '“铁人”', weight: -0.8, test: (view) => long(view, 3, 4) },
  { id: 'length-6', example: '“年度好教师”', weight: -0.6, test: (view) => long(view, 5, 6) },
  { id: 'length-12', example: '“淹掉了我们整条街”', weight: 0.5, test: (view) => long(view, 9, 12) },
  { id: 'length-20', example: '“河水一到夏天就涨到桥面上来”', weight: 1.3, test: (view) => long(view, 13, 20) },
  { id: 'length-long', example: '一整句', weight: 2.5, test: (view) => long(view, 21) },
  { id: 'ends-sentence', example: '“下雨了。”', weight: 2.4, test: endsSentence },
  { id: 'ends-comma', example: '“下雨了，”他说', weight: 2, test: (view) => ENDS_COMMA.test(view.inner) },
  {
    id: 'said-colon',
    example: '王芳说：“下雨了”',
    weight: 3.1,
    test: (view) => isCued(view, 'before') && /[：:︰]$/.test(view.before),
  },
  {
    id: 'said-comma',
    example: '王芳说，“下雨了”',
    weight: 1,
    test: (view) => isCued(view, 'before') && !/[：:︰]$/.test(view.before),
  },
  { id: 'said-beside', example: '她发誓说“我会去”', weight: 2.3, test: (view) => isCued(view, 'beside') },
  { id: 'colon', example: '他满脸无奈：“没有啊”', weight: 1.6, test: (view) => isCued(view, 'colon') },
  { id: 'said-after', example: '“下雨了”，王芳说', weight: 2.4, test: (view) => isCued(view, 'after') },
  {
    id: 'said-near',
    example: '敦促议会“马上开门”',
    weight: 1.3,
    test: (view) => isCued(view, 'inside') && view.gap <= 6,
  },
  {
    id: 'said-far',
    example: '称东城的这项水利计划“毫无用处”',
    weight: 1.2,
    test: (view) => isCued(view, 'inside') && view.gap > 6,
  },
  { id: 'said-earlier', example: '他说，大雨“淹掉了一切”', weight: 0.6, test: (view) => isCued(view, 'earlier') },
  {
    id: 'said-just-now',
    example: '他说，大雨“淹掉了一切”',
    weight: 0.8,
    test: (view) => isCued(view, 'earlier') && view.gap <= 10,
  },
  {
    id: 'translated',
    example: '大卫·柯林斯说，大雨“淹掉了一切”',
    weight: 0.6,
    test: (view) => isCued(view, 'earlier', 'inside') && view.foreign && isPhrase(view),
  },
  {
    id: 'unsaid',
    example: '“水清了鱼就来”',
    weight: -1.3,
    test: (view) => view.cue === null && !view.alone && !endsInMark(view),
  },
  {
    id: 'after-modal',
    example: '指会“严肃跟进”',
    weight: 1,
    test: (view) => isPhrase(view) && view.cue !== null && /[会會将將要应應需]$/.test(view.before),
  },
  {
    id: 'after-subject',
    example: '说自己“只是运气好”',
    weight: 0.8,
    test: (view) => isPhrase(view) && view.cue !== null && /(?:自己|[他她它们們])$/.test(view.before),
  },
  {
    id: 'speech-noun',
    example: '“永不回头”的誓言',
    weight: 2.4,
    test: (view) => SPEECH_NOUN.test(view.after),
  },
  {
    id: 'call-it',
    example: '形容河水是“老朋友”',
    weight: 2,
    test: (view) => view.cue?.cue.kind === 'call' && isCued(view, 'inside') && /[是为為作成]$/.test(view.before),
  },
  { id: 'call', example: '称这是“胡闹”', weight: 0.7, test: (view) => view.cue?.cue.kind === 'call' },
  {
    id: 'weak-verb',
    example: '希望“早点回家”',
    weight: -0.9,
    test: (view) => view.cue?.cue.kind === 'weak' && view.cue.way !== 'colon',
  },
  {
    id: 'object-verb',
    example: '不承认“临时居所”',
    weight: -1.7,
    test: (view) => isPhrase(view) && isCued(view, 'beside') && OBJECT_VERBS.has(view.cue?.cue.word ?? ''),
  },
  {
    id: 'naming',
    example: '所谓“和平”',
    weight: -2.8,
    test: (view) => long(view, 1, 20) && !endsSentence(view) && NAMING_CUES.some((word) => view.before.endsWith(word)),
  },
  {
    id: 'is',
    example: '他是“好人”',
    weight: -0.6,
    test: (view) => isPhrase(view) && /[是为為作成做叫]$/.test(view.before),
  },
  {
    id: 'counted',
    example: '一个“好人”',
    weight: -0.9,
    test: (view) => isPhrase(view) && /[个個种種项項位名些场場]$/.test(view.before),
  },
  {
    id: 'of-before',
    example: '城里的“好人”',
    weight: -0.7,
    test: (view) => isPhrase(view) && view.before.endsWith('的'),
  },
  {
    id: 'doing',
    example: '启动“春雨行动”',
    weight: -1.7,
    test: (view) => isPhrase(view) && DOING.test(view.before),
  },
  {
    id: 'written',
    example: '门上写着“闲人免进”',
    weight: -2,
    test: (view) => isPhrase(view) && WRITTEN.test(view.before),
  },
  {
    id: 'proverb',
    example: '俗话说，“一分耕耘，一分收获”',
    weight: -3,
    test: (view) => PROVERB.test(view.before),
  },
  {
    id: 'passive',
    example: '被指“乱收费”',
    weight: -1.1,
    test: (view) => isCued(view, 'beside') && /被.{0,3}$/.test(view.before.slice(0, -(view.cue?.cue.word.length ?? 0))),
  },
  {
    id: 'of-inside',
    example: '“真正的奇迹”',
    weight: 0.7,
    test: (view) => isPhrase(view) && view.cue !== null && OF_INSIDE.test(view.inner),
  },
  {
    id: 'degree',
    example: '“极为失望”',
    weight: 1.7,
    test: (view) => isPhrase(view) && view.cue !== null && DEGREE.test(view.inner),
  },
  {
    id: 'follower',
    example: '有着“铁人”之称',
    weight: -2.5,
    test: (view) => isPhrase(view) && TERM_FOLLOWERS.some((word) => view.after.startsWith(word)),
  },
  {
    id: 'listing',
    example: '“春天里来了，”“秋天里”等歌曲',
    weight: -7,
    test: (view) => /^(?:等|字样|字樣|的歌[声聲])/.test(view.after) && !isCued(view, 'before', 'beside'),
  },
  {
    id: 'of-behind',
    example: '“铁人”的家',
    weight: -0.5,
    test: (view) => isPhrase(view) && view.after.startsWith('的'),
  },
  {
    id: 'goes-on',
    example: '“快闪购物店”将开业',
    weight: -1,
    test: (view) => isPhrase(view) && hanBehind(view) && !view.after.startsWith('的'),
  },
  {
    id: 'cried',
    example: '“加油！”的喊声',
    weight: -1.7,
    test: (view) => long(view, 1, 12) && endsSentence(view) && /^[的。]/.test(view.after),
  },
  {
    id: 'abbreviated',
    example: '由“河流保护协会”(RPA)发起',
    weight: -2.1,
    test: (view) => /^[(（][A-Z]{2,}/.test(view.after) && !endsInMark(view),
  },
  {
    id: 'ends-there',
    example: '他们“无路可走”。',
    weight: 0.8,
    test: (view) => /^(?:[。，；！？,;.]|$)/.test(view.after),
  },
  { id: 'repeated', example: '“春雨行动”，又一次', weight: -1.7, test: (view) => long(view, 1, 12) && view.repeated },
  {
    id: 'clauses',
    example: '“有的人走了，有的人没有来”',
    weight: 0.7,
    test: hasClauses,
  },
  {
    id: 'spoken',
    example: '“我去”',
    weight: 1.5,
    test: (view) => (view.cue !== null || endsInMark(view)) && SPOKEN.test(view.inner),
  },
  { id: 'predicate', example: '“不会太久”', weight: 0.6, test: (view) => PREDICATE.test(view.inner) },
  { id: 'no-han', example: '“X”', weight: -0.7, test: (view) => !/\p{Script=Han}/u.test(view.inner) },
  {
    id: 'noun',
    example: '“春雨读书会”',
    weight: -1.2,
    test: (view) => isPhrase(view) && !hasClauses(view) && NOUN_END.test(view.inner),
  },
  { id: 'leads', example: '“下雨了”，', weight: 0, test: (view) => view.leads && !view.alone },
  {
    id: 'alone',
    example: '（一段）“我们没有想到会这样”',
    weight: 1.5,
    test: (view) => view.alone && (!view.heading || view.size > 5),
  },
  { id: 'heading', example: '标题里的“黑五”', weight: -0.9, test: (view) => view.heading },
];

/** The signs that hold of a run. */
export const evidenceOf = (view: ChineseView): readonly Evidence[] => EVIDENCE.filter((one) => one.test(view));
