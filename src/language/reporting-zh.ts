// Chinese verbs that report words, simplified and traditional. Found by their characters, the longest first, at the end of
// what stands before a mark or a comma, and at the head of nothing else.
//
//   王芳还说，“…”      说: speech      报告称“…”  称: words follow, mostly inside the clause
//   被称为“…”          naming: what follows is a term
import { endingAt, type Lexicon, makeLexicon, startingAt } from '../text/lexicon.ts';

export type ChineseCueClass = 'speech' | 'call' | 'weak';

const CUES: Readonly<Record<ChineseCueClass, string>> = {
  speech:
    '说 说道 说过 表示 指出 认为 强调 透露 介绍 介绍说 坦言 坦承 直言 告诉记者 写道 写到 回应 回应说 回应称 回答 回答说 ' +
    '回答称 回复 解释 解释说 解释道 补充 补充说 补充道 宣布 宣称 声称 披露 重申 呼吁 警告 警告说 警告称 质疑 反问 批评 批评说 ' +
    '谴责 承认 否认 澄清 感慨 感慨说 感慨道 感叹 感叹道 总结 总结说 总结道 回忆 回忆说 回忆道 记得 谈到 相信 建议 发誓 发誓说 喊道 ' +
    '问道 笑道 笑着说 答道 叹道 吟道 诗云 有云 曾言 自言 表示说 继续说 接着说 说明 说得对 评论说 评论道 评价说 评价道 评价 评论 预测 主张 声明 ' +
    '发文称 发文 刊文称 撰文称 撰文 撰文指出 报道称 声明称 发推称 发推文说 发推 推文 写下 留言 留言称 留言说 明言 断言 扬言 倡议 ' +
    '回信 复信 覆信 致信 来信 來信 回电 忆述 回想 点评 明确表示 提醒 提到 敦促 促请 暗示 威胁说 威胁称 直斥 讲道 讲述 诉说 高呼 高喊 大喊 喊话 怒斥 痛斥 调侃 打趣 打趣道 自嘲 坚称 辩称 据称 申明 表态 问 问及 道 说起 所说 所写 所言 所述 开口 开了口 开腔 開口 開了口 開腔 寄语 勉励 叮嘱 嘱咐 嘟囔 喃喃 埋怨 通报称 回复称 通告称 寄語 勉勵 叮囑 囑咐 所說 所寫 通報稱 回覆稱 公告稱 争辩 抱怨 抱怨说 ' +
    '說 說道 說過 表示說 強調 認為 指出 透露 介紹 坦言 直言 寫道 寫到 回應 回應說 回應稱 回應指 回答說 回覆 解釋 解釋說 解釋道 ' +
    '補充 補充說 補充道 宣佈 宣布 聲稱 宣稱 重申 呼籲 警告說 警告稱 質疑 反問 批評 批評說 譴責 承認 否認 澄清 感慨 感嘆 慨嘆 總結 總結說 回憶 回憶說 ' +
    '記得 談到 相信 建議 發誓 喊道 問道 笑說 答道 續說 續指 續稱 又說 又指 接著說 繼續說 說明 評論說 評價 主張 聲明 發文 發文稱 刊文 撰文 報道稱 ' +
    '報導稱 留言 明言 斷言 揚言 提醒 提到 講述 訴說 高呼 高喊 大喊 怒斥 調侃 自嘲 堅稱 辯稱 申明 表態 敦促 促請 憶述 回想 點評 明確表示 暗示 形容說 直斥 問 指',
  call: '称之为 稱之為 称其为 稱其為 称 稱 形容 形容为 形容為 描述 描述为 描述為 指责 指責 斥责 斥責 比喻为 比喻為 比作 引述 引用 批评 誇 夸 赞 讚 骂 罵 嘲讽 嘲諷 宣告 定性为 承诺 承諾 保证 保證 裁定 指控 控诉 控訴 不满 不滿',
  weak: '觉得 覺得 希望 希望能 担心 擔心 要求 命令 发现 發現 显示 顯示 看来 知道 得知 想 喊 叫 唱 讲 講 谈 談',
};

/** A mark after one of these holds a name or a word, not speech. */
export const NAMING_CUES: readonly string[] =
  '称为 稱為 称作 稱作 叫做 叫作 名为 名為 誉为 譽為 号称 號稱 俗称 俗稱 简称 簡稱 所谓 所謂 戏称 戲稱 昵称 暱稱 自称 自稱 统称 被称之为 被稱之為 人们称之为 人們稱之為 命名为 命名為 题为 題為 名叫 取名 改名 代号 绰号 外号 又称 又稱 堪称 堪稱 成为 成為 视为 視為 当作 當作'.split(
    ' ',
  );

/** Straight after a closing mark they say that the run was a word, a scheme or a prize. */
export const TERM_FOLLOWERS: readonly string[] =
  '之称 之稱 一词 一詞 字样 字樣 二字 两字 三字 四字 等 奖 獎 案 计划 計劃 政策 做法 排行榜 通讯 通訊 战略 戰略 行动 行動 工程 模式 现象 現象 效应 效應 活动 活動 项目 項目 称号 稱號 模型 为题 為題 为名 為名 为主题 為主題 阵营 陣營 大奖 一说 之名 标签 口号 口號 系列 专项 理念 概念 精神 制度 的称号 事件 运动 運動 时代 時代 问题 問題 的问题 关系 關係 的關係 按钮 图标 标志 標誌'.split(
    ' ',
  );

export interface ChineseCue {
  readonly word: string;
  readonly kind: ChineseCueClass;
}

interface Table {
  readonly kinds: ReadonlyMap<string, ChineseCueClass>;
  readonly lexicon: Lexicon;
}

let table: Table | undefined;

function makeTable(): Table {
  const kinds = new Map<string, ChineseCueClass>();
  for (const kind of ['weak', 'call', 'speech'] as const)
    for (const word of CUES[kind].split(' ')) kinds.set(word, kind);
  return { kinds, lexicon: makeLexicon(`${CUES.weak} ${CUES.call} ${CUES.speech}`) };
}

/** Words in which a verb of one character is no verb: 小说 指导 名称. */
const PART_OF_WORD: Readonly<Record<string, RegExp>> = {
  说: /[小传学据再听照虽来所解游演论]说|说[服法明客唱教不定起谎]/,
  說: /[小傳學據再聽照雖來所解遊演論]說|說[服法明客唱教不定起謊]/,
  称: /[名简俗号昵自堪通戏职被著对]称|(?<!总)统称|称[为号呼谓霸职之心作得]/,
  稱: /[名簡俗號暱自堪通戲職被著對]稱|(?<!總)統稱|稱[為號呼謂霸職之心作得]/,
  指: /[手戒食拇所屈]指|指[数導导揮挥定标標南甲向针針纹紋控示點点引令正望派日使]/,
  问: /[学访顾慰疑请询提]问|问[题卷世候责鼎津]/,
  問: /[學訪顧慰疑請詢提]問|問[題卷世候責鼎津]/,
  道: /./,
};

/** Whether a verb at `start` is a word of its own. Longer ones always are. */
function isWhole(text: string, start: number, length: number): boolean {
  if (length > 1) return true;
  const guard = PART_OF_WORD[text.charAt(start)];
  return !guard?.test(text.slice(Math.max(0, start - 2), start + 2));
}

function cueOf({ kinds }: Table, word: string): ChineseCue | undefined {
  const kind = kinds.get(word);
  return kind && { word, kind };
}

/** The longest reporting verb that ends at `end` in `text`, not reaching before `start`. */
export function chineseCueEndingAt(text: string, start: number, end: number): ChineseCue | undefined {
  table ??= makeTable();
  const length = endingAt(table.lexicon, text, end, start, isWhole);
  return length > 0 ? cueOf(table, text.slice(end - length, end)) : undefined;
}

/** The longest reporting verb that begins at `at` in `text`, not reaching beyond `end`. */
export function chineseCueStartingAt(text: string, at: number, end: number): ChineseCue | undefined {
  table ??= makeTable();
  const length = startingAt(table.lexicon, text, at, end, isWhole);
  return length > 0 ? cueOf(table, text.slice(at, at + length)) : undefined;
}
