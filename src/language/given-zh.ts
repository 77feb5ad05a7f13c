// Gender by the given name, in Chinese text: common foreign given names as they are written there, and the characters that
// native given names of one gender end with.
//
//   克拉拉·福斯特   克拉拉, a woman        王建国   国 tells nothing        李莉莉   莉, a woman
import { wordLists } from '../text/words.ts';
import type { Gender } from './given-names.ts';

const isForeign = wordLists({
  female:
    '玛丽 瑪麗 玛丽亚 瑪麗亞 安娜 安妮 克拉拉 罗莎 羅莎 萨拉 莎拉 薩拉 艾玛 艾瑪 埃玛 伊丽莎白 伊麗莎白 露丝 露絲 英格丽德 英格麗德 诺拉 諾拉 阿尔玛 格蕾塔 格蕾丝 ' +
    '格蕾絲 凯特 凱特 凯瑟琳 凱瑟琳 艾米莉 艾米丽 奥利维亚 索菲亚 索菲娅 索菲 苏菲 蘇菲 海伦 海倫 简 珍妮 珍妮特 珍妮弗 詹妮弗 杰西卡 潔西卡 米歇尔 米歇爾 丽莎 麗莎 琳达 琳達 芭芭拉 ' +
    '苏珊 蘇珊 玛格丽特 瑪格麗特 戴安娜 黛安娜 朱莉娅 朱莉亚 茱莉亞 茱莉娅 劳拉 勞拉 凯伦 凱倫 南希 贝蒂 多萝西 桑德拉 阿什利 金伯利 卡罗尔 卡罗琳 阿曼达 梅丽莎 黛博拉 斯蒂芬妮 丽贝卡 ' +
    '莎伦 辛西娅 艾米 艾美 安吉拉 安格拉 特蕾莎 特雷莎 維多利亞 维多利亚 夏洛特 娜奥米 娜塔莎 娜塔莉 伊莎贝拉 伊万卡 梅拉尼娅 希拉里 卡玛拉 乌尔苏拉 克里斯蒂娜 克莉絲汀 克里斯汀 ' +
    '阿依古丽 爱丽丝 愛麗絲 艾丽斯 埃莉诺 弗吉尼亚 玛莎 瑪莎 米丽娅姆 奥尔加 塔蒂亚娜 伊琳娜 叶莲娜 茉莉 黑兹尔 佩内洛普 弗洛伦斯 贝琳达 梅琳达 洛雷塔 马蒂娜 瑪萊克',
  male:
    '约翰 約翰 大卫 大衛 戴维 保罗 保羅 彼得 马克 馬克 托马斯 湯馬斯 汤姆 詹姆斯 罗伯特 羅伯特 迈克尔 邁克爾 迈克 邁克 威廉 理查德 理察 安德鲁 安德魯 丹尼尔 丹尼爾 格雷厄姆 约瑟夫 約瑟夫 查尔斯 查爾斯 ' +
    '查理 乔治 喬治 肯尼斯 史蒂文 斯蒂芬 史蒂芬 爱德华 愛德華 埃德加 布莱恩 罗纳德 安东尼 安東尼 凯文 凱文 杰森 傑森 马修 馬修 加里 蒂莫西 何塞 拉里 杰弗里 弗兰克 法蘭克 斯科特 埃里克 艾瑞克 格雷戈里 本杰明 班傑明 ' +
    '塞缪尔 帕特里克 亚历山大 亞歷山大 杰克 傑克 丹尼斯 杰里 沃尔特 亨利 道格拉斯 卡尔 卡爾 亚瑟 亞瑟 唐纳德 唐納德 乔 喬 埃隆 伊隆 比尔 比爾 巴拉克 弗拉基米尔 伊曼纽尔 埃马纽埃尔 鲍里斯 尼古拉 尼古拉斯 阿道夫 马丁 馬丁 ' +
    '本特 揚 扬 汉斯 弗里德里希 路易 路易斯 皮埃尔 让 安东尼奥 卡洛斯 胡安 伊万 谢尔盖 弗拉季米尔 米哈伊尔 穆罕默德 艾哈迈德 优素福 拉吉夫 阿米特 加文 加里 萨姆 蒂姆 吉姆 鲍勃 罗恩 肯 山姆',
});

const FEMALE_ENDS =
  /[娜莉莎丽麗芳娟婷妮娅婭娥淑媛婉姗姍姬妍霞玲琳雅倩薇蓉萍燕梅茜菲黛娃娇嬌凤鳳兰蘭洁潔珍香花彤颖穎怡瑶瑤琪蕾玉]$/;
const MALE_ENDS = /[强強刚剛军軍勇伟偉涛濤磊鹏鵬彪雄斌浩峰锋鋒钢鋼栋棟豪虎]$/;

/** Gender of a foreign given name: 克拉拉. */
export function genderOfForeign(given: string): Gender | null {
  if (isForeign('female', given) || /[娜莎娅婭妮莉丽麗]$/.test(given)) return 'female';
  return isForeign('male', given) ? 'male' : null;
}

/** Gender that the last character of a native name tells. */
export function genderOfNative(name: string): Gender | null {
  if (FEMALE_ENDS.test(name)) return 'female';
  return MALE_ENDS.test(name) ? 'male' : null;
}
