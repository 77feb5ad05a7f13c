// Chinese posts and titles that stand before or after a name, the words that end the name of a body, and places. Longest
// first where it matters; traditional forms beside the simplified.
//
//   某学校校长江波说   校长 | 江波        香港大學教授袁國勇   教授 | 袁國勇        王先生   王 | 先生
import { endingAt, type Lexicon, makeLexicon, startingAt } from '../text/lexicon.ts';

const LISTS = {
  post:
    '总统 副总统 总理 副总理 首相 主席 副主席 联席主席 轮值主席 部长 副部长 财政部长 国务卿 州长 市长 省长 县长 区长 镇长 村长 书记 副书记 局长 副局长 ' +
    '处长 科长 厅长 司长 院长 副院长 校长 副校长 所长 主任 副主任 主管 经理 总经理 副总经理 总裁 副总裁 董事长 副董事长 董事 总监 首席执行官 首席财务官 首席运营官 首席经济学家 ' +
    '创始人 联合创始人 合伙人 负责人 发言人 新闻发言人 女发言人 代表 大使 公使 参赞 领事 将军 上将 中将 少将 司令 上校 少校 队长 警长 警官 法官 检察官 律师 医生 主任医师 ' +
    '医师 护士 教授 副教授 助理教授 讲师 老师 教师 研究员 副研究员 院士 博士 博士生 硕士 学者 专家 分析师 经济学家 科学家 工程师 设计师 作家 诗人 记者 编辑 主编 总编辑 ' +
    '主持人 导演 演员 歌手 音乐家 画家 艺术家 运动员 教练 主教练 选手 队员 议员 参议员 众议员 议长 候选人 顾问 秘书长 秘书 会长 副会长 理事长 理事 委员 主委 党魁 领导人 ' +
    '领袖 国王 女王 王子 公主 教皇 牧师 神父 主教 店主 老板 居民 村民 市民 学生 同学 网友 用户 司机 工人 农民 商人 企业家 投资者 投资人 风险投资家 亿万富翁 富翁 首富 女士 先生 小姐 夫人 太太 执行董事 ' +
    '执行院长 执行主任 政府官员 官员 成员 外长 防长 财长 总检察长 检察长 警司 总督 特首 行政长官 司司长 事务司司长 营运总监 联合主席 召集人 女儿 儿子 父亲 母亲 妻子 丈夫 哥哥 姐姐 弟弟 妹妹 球员 高管 教练员 所有者 主人公 作者 推文 ' +
    '總統 副總統 總理 部長 國務卿 州長 市長 省長 書記 局長 處長 廳長 司長 院長 副院長 校長 副校長 所長 經理 總經理 總裁 副總裁 董事長 總監 首席執行官 創辦人 創始人 負責人 ' +
    '發言人 新聞發言人 代表 參贊 領事 將軍 司令 隊長 警長 法官 檢察官 律師 醫生 護士 教授 副教授 講師 老師 教師 研究員 院士 學者 專家 分析師 經濟學家 科學家 工程師 設計師 ' +
    '作家 詩人 記者 編輯 主編 主持人 導演 演員 歌手 音樂家 畫家 藝術家 運動員 教練 議員 參議員 眾議員 立法會議員 議長 候選人 顧問 秘書長 秘書 會長 副會長 理事長 委員 領導人 領袖 ' +
    '國王 牧師 神父 主教 老闆 居民 村民 市民 學生 網友 用戶 司機 工人 農民 商人 企業家 女士 外長 財長 總督 行政長官 召集人 女兒 兒子 父親 母親 警司 旅遊顧問',
  /** Ends the name of a body, or is one. */
  body:
    '公司 集团 银行 大学 学院 学校 医院 法院 检察院 政府 部门 委员会 协会 学会 基金会 研究所 研究院 中心 机构 组织 党 国会 议会 白宫 国务院 外交部 国防部 财政部 卫生部 司法部 商务部 警方 ' +
    '军方 官方 院方 校方 方面 报社 通讯社 电视台 广播公司 新闻社 时报 日报 晚报 周刊 杂志 新闻网 官网 媒体 外媒 港媒 台媒 报道 报告 声明 公告 文章 社论 俱乐部 球队 联盟 欧盟 联合国 使馆 大使馆 领事馆 工会 商会 代表团 央行 当局 法案 亚马逊 特斯拉 谷歌 推特 脸书 苹果 微软 英特尔 高通 华为 腾讯 阿里巴巴 百度 拼多多 京东 小米 塔利班 哈马斯 五角大楼 克里姆林宫 路透社 法新社 美联社 新华社 记协 政协 人大 民主党 共和党 通报 通告 记録 白皮书 研究 调查 ' +
    '公司 集團 銀行 大學 學院 學校 醫院 法院 檢察院 部門 委員會 協會 學會 基金會 研究所 研究院 機構 組織 黨 國會 議會 白宮 國務院 外交部 國防部 財政部 衞生部 司法部 律政司 軍方 ' +
    '報社 通訊社 電視台 廣播公司 時報 日報 晚報 雜誌 新聞網 媒體 報道 報導 報告 聲明 聯盟 歐盟 聯合國 大使館 工會 商會 當局 記協 政協 新聞公報 新聞處 署 庭',
  place:
    '中国 美国 英国 法国 德国 日本 韩国 朝鲜 俄罗斯 印度 加拿大 澳大利亚 巴西 意大利 西班牙 欧洲 亚洲 非洲 香港 澳门 台湾 北京 上海 广州 深圳 天津 重庆 武汉 南京 杭州 成都 西安 ' +
    '华盛顿 纽约 伦敦 巴黎 柏林 莫斯科 东京 首尔 新加坡 古巴 摩尔多瓦 马来西亚 印度尼西亚 印尼 阿富汗 伊朗 伊拉克 以色列 乌克兰 波兰 罗马尼亚 墨西哥 ' +
    '阿根廷 智利 委内瑞拉 哥伦比亚 埃及 肯尼亚 尼日利亚 埃塞俄比亚 沙特 沙特阿拉伯 土耳其 希腊 瑞士 瑞典 挪威 芬兰 丹麦 荷兰 比利时 奥地利 匈牙利 捷克 塞尔维亚 克罗地亚 保加利亚 葡萄牙 爱尔兰 苏格兰 英格兰 ' +
    '威尔士 马里兰 加州 加利福尼亚 得克萨斯 德克萨斯 佛罗里达 芝加哥 波士顿 费城 巴格达 喀布尔 基辅 日内瓦 维也纳 罗马 马德里 都柏林 布鲁塞尔 波尔多 威尼斯 里约热内卢 圣保罗 孟买 尼泊尔 孟加拉国 斯里兰卡 ' +
    '巴基斯坦 越南 泰国 缅甸 菲律宾 柬埔寨 老挝 蒙古 哈萨克斯坦 叙利亚 黎巴嫩 约旦 利比亚 阿尔及利亚 摩洛哥 突尼斯 苏丹 索马里 乌干达 刚果 津巴布韦 中國 美國 英國 法國 德國 韓國 俄羅斯 澳洲 歐洲 亞洲 澳門 台灣 臺灣 廣州 華盛頓 紐約 倫敦 東京 首爾',
  /** Follows a surname or a name. */
  honorific: '先生 女士 小姐 太太 夫人 教授 博士 医生 醫生 律师 律師 老师 老師 议员 議員 主席 总统 總統 特首',
} as const;

export type ChineseTitleList = keyof typeof LISTS;
const lexicons = new Map<ChineseTitleList, Lexicon>();

function lexiconOf(list: ChineseTitleList): Lexicon {
  const known = lexicons.get(list);
  if (known) return known;
  const made = makeLexicon(LISTS[list]);
  lexicons.set(list, made);
  return made;
}

/** Length of the longest word of the list that ends at `end`, 0 for none. */
export function titleEndingAt(list: ChineseTitleList, text: string, end: number, start = 0): number {
  return endingAt(lexiconOf(list), text, end, start);
}

/** Length of the longest word of the list that stands at `at`, 0 for none. */
export function titleStartingAt(list: ChineseTitleList, text: string, at: number): number {
  return startingAt(lexiconOf(list), text, at, text.length);
}
