// Characters that write foreign names in Chinese, both scripts: a run of them after a boundary is a name's most likely end.
//
//   加州州长加文·纽森刚刚   长 is none → 加文 | 纽森 ← 刚 is none
import { characterTable } from '../text/lexicon.ts';

export const TRANSLITERATION_CHARACTERS =
  '阿埃艾爱安昂奥澳巴白拜班邦包保鲍北贝本比彼毕边宾波伯勃博卜布采蔡曹策查柴昌彻陈茨茲慈达大代戴黛丹当道德登邓狄迪蒂地典丁东' +
  '都杜敦顿多俄厄恩儿尔耳法凡范方菲费芬丰冯佛弗符福富夫傅盖干甘冈高戈哥格葛根贡古瓜圭郭果哈海汉汗罕豪赫黑亨洪侯胡华怀惠霍基吉季加佳迦嘉贾坚简江姜焦杰捷金津京久居君卡' +
  '开凯坎康考柯科可克肯孔寇库夸匡奎昆阔拉腊莱赖兰朗劳勒乐雷楞黎理里礼利立丽莉莲连良列烈林琳霖灵令刘留柳龙隆娄卢鲁路露伦仑罗萝洛吕略马玛迈麦曼芒毛茂玫梅美门蒙孟弥米密' +
  '蜜敏明缪摩莫墨默姆木穆拿纳娜乃奈南瑙内嫩尼妮年涅聂宁牛纽农努诺欧帕派潘庞培佩彭蓬皮匹平珀泼葡蒲朴普其奇契恰强乔切钦琴琼丘屈让热仁荣柔茹儒瑞若撒萨塞赛三桑瑟森莎沙' +
  '珊山尚绍舍申什圣盛施诗石史士仕舒朔丝斯思司松苏素孙索所塔台太泰坦汤唐陶特滕藤提惕梯田铁廷通图土屯托陀娃瓦万汪旺威薇韦维伟卫魏温文翁沃乌吾武伍西希锡席夏香肖歇谢辛欣' +
  '兴雄修休许宣逊雅亚延扬杨阳尧耶叶伊依怡易因英永尤于约云宰赞泽扎詹张章哲珍芝治智朱祖佐坊曦蕾齐娅茜雯芙琪茱芭绮咪姬娥喀噶兹婕朵薛缇卓嘎蓓葆汀岑窦柏妲妃嫚媞娣' +
  '愛奧貝賓蒂達鄧東頓爾費馮蓋岡貢漢華懷惠吉賈簡傑凱庫誇萊蘭勞樂黎麗婭齊綺茲緹竇蓮連劉龍盧魯倫羅蘿呂馬瑪邁麥門蒙彌納寧紐農諾歐龐喬欽瓊熱榮薩賽紹聖絲蘇孫湯圖韋維偉衛魏溫烏錫謝興許遜亞揚楊陽堯葉約雲贊澤張' +
  '拜登普京';

let table: Uint8Array | undefined;

/** Whether the character at `at` writes sounds in foreign names. */
export function isTransliteration(text: string, at: number): boolean {
  table ??= characterTable(TRANSLITERATION_CHARACTERS);
  return table[text.charCodeAt(at)] === 1;
}
