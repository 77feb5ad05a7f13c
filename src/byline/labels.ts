// The labels of bylines and credits, as data: what stands before names and what the names are for.
//
//   责任编辑：李明        editors         Reporting by Ann Lee; editing by Bo Sun    authors, editors
//   图片来源：视觉中国    other           (a picture's source is not the article's)
//   新京报记者 吴采倩     authors         a word that ends in 记者 is a label as a whole
import type { Lang } from '../model.ts';

export type CreditRole = 'authors' | 'editors' | 'translators' | 'photographers' | 'source' | 'other';

export interface LabelList {
  readonly role: CreditRole;
  /** Whether a colon, a bar or a slash must follow; otherwise a space, or in Chinese nothing, will do. */
  readonly strict: boolean;
  /** A second role of the same people: 文/图. */
  readonly also?: CreditRole;
  readonly words: string;
}

export const ZH_LABELS: readonly LabelList[] = [
  {
    role: 'other',
    strict: true,
    words:
      '图片来源 圖片來源 题图来源 照片来源 照片來源 视频来源 視頻來源 截图来源 数据来源 資料來源 图片提供 圖片提供 照片提供 图源 圖源 题图',
  },
  {
    role: 'source',
    strict: true,
    words:
      '来源 來源 文章来源 文章來源 稿件来源 信息来源 本文来源 新闻来源 新聞來源 消息来源 内容来源 原文来源 来自 來自 转自 轉自 出处 出處',
  },
  {
    role: 'source',
    strict: false,
    words: '本文来自 本文來自 本文来源于 信息来源于 本文转自 本文轉自 转载自 轉載自 本文转载自',
  },
  { role: 'photographers', strict: true, words: '摄影 攝影 摄影记者 攝影記者 摄 攝 供图 供圖 图 圖 图片 圖片 视频' },
  {
    role: 'editors',
    strict: false,
    words:
      '编辑 編輯 实习编辑 見習編輯 助理编辑 助理編輯 责任编辑 責任編輯 值班编辑 技术编辑 视频编辑 网络编辑 执行编辑 本文编辑 每经编辑 界面新闻编辑 本期编辑 本版编辑 流程编辑 网编 網編 新媒体编辑 文字编辑 图片编辑 版面编辑 责编 責編 技术责编 视觉责编 主编 主編 编审 统筹 統籌',
  },
  { role: 'authors', also: 'photographers', strict: false, words: '文/图 图/文 文／圖 圖／文 图文 圖文 文图' },
  { role: 'authors', strict: false, words: '原创 原創 通讯员 通訊員 实习生 撰稿人 评论员' },
  { role: 'other', strict: false, words: '校对 校對 审校 審校 更新于 發布於 发布于 发表于' },
  { role: 'translators', strict: false, words: '编译 編譯 翻译 翻譯 译者 譯者 校译 译 譯' },
  {
    role: 'other',
    strict: true,
    words:
      '博客 部落格 专栏 專欄 审核 審核 监制 監製 制作 排版 美编 设计 出品 策划 发布时间 發布時間 更新时间 更新時間 发布日期 出版 更新 时间 時間 日期 浏览 阅读 点击 字数 栏目 责任印制 核稿 签发 终审 复审 一审 二审 三审 字幕',
  },
  {
    role: 'authors',
    strict: true,
    words:
      '作者 讲者 講者 演讲者 演講者 主讲人 主講人 演讲人 撰文 撰稿 采写 採寫 采访 採訪 执笔 執筆 文字 文 整理 对谈 口述 作者署名 记者/作者',
  },
];

export const EN_LABELS: readonly LabelList[] = [
  {
    role: 'other',
    strict: true,
    words:
      'photo|photos|photo credit|photo source|image|images|image credit|image source|picture credit|video credit|blogger|video reporter|video reporters|video editor|video editors|date|reading time|read time',
  },
  {
    role: 'photographers',
    strict: false,
    words: 'photo by|photos by|photograph by|photographs by|photography by|pictures by|images by|video by',
  },
  { role: 'editors', strict: false, words: 'edited by|editing by' },
  { role: 'translators', also: 'editors', strict: false, words: 'translated and edited by|edited and translated by' },
  { role: 'editors', strict: true, words: 'editor|editors' },
  { role: 'translators', strict: false, words: 'translated by|translation by|translating by' },
  { role: 'translators', strict: true, words: 'translator|translators' },
  {
    role: 'authors',
    strict: false,
    words:
      'by|reporting by|additional reporting by|further reporting by|original reporting by|writing by|reported by|written by|words by|story by|posted by|text by|report by|compiled by|opinion by|analysis by|with files from|with assistance from|with reporting by',
  },
  {
    role: 'authors',
    strict: true,
    words: 'author|authors|speaker|reporter|reporters',
  },
  { role: 'source', strict: true, words: 'source|sources' },
  { role: 'source', strict: false, words: 'originally published in|originally published by|originally published on' },
  { role: 'other', strict: false, words: 'proofread by|proofreading by|producing by' },
];

/** Words that make a label of what stands before them up to a boundary: 新京报记者, 本报驻东京记者. */
export const ZH_POSTS: readonly string[] = ['记者', '記者'];
/** Words before a date that are labels only there. */
export const DATE_WORDS = /^(?:(?:first |last )?(?:published|updated|posted|modified))(?: on| at)?$/i;

export interface KnownLabel {
  readonly role: CreditRole;
  readonly strict: boolean;
  readonly also: CreditRole | null;
}

const tables = new Map<Lang, ReadonlyMap<string, KnownLabel>>();

/** Labels by their words; English ones in lower case. The table is made on first use. */
export function labelTable(lang: Lang): ReadonlyMap<string, KnownLabel> {
  const known = tables.get(lang);
  if (known !== undefined) return known;
  const table = new Map<string, KnownLabel>();
  for (const { role, strict, also = null, words } of lang === 'zh' ? ZH_LABELS : EN_LABELS) {
    for (const word of words.split(lang === 'zh' ? ' ' : '|')) table.set(word, { role, strict, also });
  }
  tables.set(lang, table);
  return table;
}
