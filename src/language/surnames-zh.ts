// Chinese surnames: the Hundred Family Surnames (百家姓, Song dynasty, public domain) in both scripts, with surnames of today
// that it lacks: those of the four hundred most common ones (Yuan Yida, Chinese Academy of Sciences, 2006) that seldom
// begin another word. One string, split on first use; two characters are compound surnames.
//
//   王小云   王 + 小云        欧阳娜娜   欧阳 + 娜娜
import { characterTable } from '../text/lexicon.ts';
import { wordSet } from '../text/words.ts';

// 和, 都 and 从 are left out: they stand between names far oftener than they begin one.
const SURNAMES =
  '赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章云苏潘葛奚范彭郎鲁韦昌马苗凤花方俞任袁柳' +
  '酆鲍史唐费廉岑薛雷贺倪汤滕殷罗毕郝邬安常乐于时傅皮卞齐康伍余元卜顾孟平黄穆萧尹姚邵湛汪祁毛禹狄米贝明臧计伏成戴谈宋茅庞熊纪舒屈项祝董梁' +
  '杜阮蓝闵席季麻强贾路娄危江童颜郭梅盛林刁钟徐邱骆高夏蔡田樊胡凌霍虞万支柯昝管卢莫经房裘缪干解应宗丁宣贲邓郁单杭洪包诸左石崔吉钮龚程嵇邢滑裴' +
  '陆荣翁荀羊於惠甄曲家封芮羿储靳汲邴糜松井段富巫乌焦巴弓牧隗山谷车侯宓蓬全郗班仰秋仲伊宫宁仇栾暴甘钭厉戎祖武符刘景詹束龙叶幸司韶郜黎蓟薄印宿白' +
  '怀蒲邰鄂索咸籍赖卓蔺屠蒙池乔阴胥能苍双闻莘党翟谭贡劳逄姬申扶堵冉宰郦雍璩桑桂濮牛寿通边扈燕冀郏浦尚农温别庄晏柴瞿阎充慕连茹习宦艾鱼容向古易慎' +
  '戈廖庾终暨居衡步耿满弘匡国文寇广禄阙东欧殳沃利蔚越夔隆师巩厍聂晁勾敖融冷訾辛阚那简饶空曾毋沙养鞠须丰巢关蒯相查后荆红游竺权逯盖益桓公肖覃闫' +
  '佟苟仝代付邸岳帅亓仉冼麦麥趙錢孫吳鄭馮陳衛蔣韓楊許呂張嚴華謝鄒喻竇雲蘇潘魯韋馬鳳鮑費賀湯羅畢鄔樂時顧黃蕭貝計談龐紀項藍閔賈婁顏鐘鍾駱盧繆應賁鄧單' +
  '諸鈕龔滎陸榮儲烏車宮寧欒鈄厲劉葉龍薊懷從賴藺喬陰蒼雙聞黨譚貢勞酈邊農溫莊閻連習魚廣祿闕東歐師鞏聶簡饒豐關滿國權蓋凃涂鄺邝' +
  '兰牟芦隋商丛佘苑原栗楚鄢谌粟楼盘区豆朴练漆卿晋初敬鹿辜修赫况鲜战银亢宾揭冶檀衣植尧蘭蘆隨叢鄢諶樓盤區練況鮮戰銀賓堯閆萬塗闞帥禤';
const COMPOUND =
  '欧阳 司马 上官 诸葛 东方 皇甫 尉迟 公孙 慕容 令狐 司徒 司空 夏侯 端木 百里 呼延 东郭 南宫 西门 独孤 长孙 宇文 轩辕 ' +
  '歐陽 司馬 諸葛 東方 尉遲 公孫 東郭 南宮 西門 獨孤 長孫 軒轅 林郑 林鄭 范徐 张简 张廖 叶刘 葉劉';

/** All characters of surnames. */
export const SURNAME_CHARACTERS = SURNAMES + COMPOUND;

/** The surnames that most often begin other words: they count only with better evidence beside them. */
const WEAK =
  '水平和安常时元成计明路强江方高应解经干家通边向古易都国文广东那空后公相查须从全能连关满双农师利权车项任何于单別别白石金宁游时云于管支印山谷花田区商原初修况鲜战敬银楼盘衣植乐成習時計應解經國廣東後從雲連關滿雙農師權車項單寧遊區況鮮戰銀樓盤樂';

/** What a character can be: the whole of a surname, the first of a compound one. */
const SINGLE = 1;
const FIRST = 2;

interface Table {
  readonly classes: Uint8Array;
  readonly compound: ReadonlySet<string>;
}

let table: Table | undefined;

function makeTable(): Table {
  const classes = characterTable(SURNAMES);
  const compound = wordSet(COMPOUND);
  for (const word of compound) {
    const code = word.charCodeAt(0);
    classes[code] = (classes[code] ?? 0) | FIRST;
  }
  return { classes, compound };
}

/** Length of the surname that stands at `at`: 2 for a compound one, 1, or 0. */
export function surnameLength(text: string, at: number): number {
  table ??= makeTable();
  const found = table.classes[text.charCodeAt(at)] ?? 0;
  if (found >= FIRST && table.compound.has(text.slice(at, at + 2))) return 2;
  return found & SINGLE;
}

/** Whether the surname at `at` is also a common word. */
export function isWeakSurname(text: string, at: number): boolean {
  return at < text.length && WEAK.includes(text.charAt(at));
}
