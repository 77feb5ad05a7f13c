// East Asian surnames as English text writes them, for names that put the family first: compiled by hand from the characters
// of surnames-zh.ts in standard pinyin, with the spellings usual in Hong Kong, Taiwan and Singapore, and the Korean and
// Vietnamese ones that no English given name is like. Beside it, the syllables of pinyin.
//
//   Qin Shu   family Qin      Wu Hailan   family Wu      Lam Cheuk-ho   family Lam
import { wordLists } from '../text/words.ts';

const LISTS = {
  /** A given name of pinyin syllables behind one of them is the whole test. */
  pinyin:
    'ai an bai ban bao bi bian cai cao cen chang chao che chen cheng chi chu cui dai deng di ding dong dou du duan fan fang ' +
    'fei feng fu gan gao ge geng gong gu guan gui guo hai han hao he hong hou hu hua huang huo ji jia jian jiang jiao jin ' +
    'jing kang ke kong kuang lai lan lang lei leng li lian liang liao lin ling liu long lou lu luo lv ma mao mei meng mi miao ' +
    'min mo mu ni nie ning niu ou ouyang pan pang pei peng pi ping pu qi qian qiang qiao qin qiu qu quan ran rao ren rong ruan ' +
    'rui sang sha shan shang shangguan shao shen sheng shi shu si sima situ song su sui sun tan tang tao teng tian tong tu wan ' +
    'wang wei wen weng wu xi xia xiang xiao xie xin xing xiong xu xuan xue yan yang yao ye yi yin ying you yu yuan yue yun ' +
    'zang zeng zha zhai zhan zhang zhao zheng zhong zhou zhu zhuang zhuge zhuo zong zou zu zuo',
  /** Other spellings: two more short words behind one of them, or one with a hyphen, make the given name. */
  other:
    'lee lam wong chan cheung leung ng chow chung kwok kwan lau lo mak mok ngai poon shek sin siu so szeto tam tang tsang tse ' +
    'tsui tsoi wan yam yau yeung yip yuen yung au auyeung cheng choi chu chui fok fung ho hui hung ip ko kong kwong law leong ' +
    'lim lui luk lung man mui pang pun tong tso tung woo wu yim yiu goh koh ong teo tay toh quek seah sim soh chua chia heng ' +
    'kim park choe jung kang cho yoon jang moon shin bae baek hwang ahn kwon nam noh roh yoo chun nguyen tran pham hoang huynh ' +
    'phan vu dang bui ngo duong tsai hsieh hsu hsiao chiang chiu kuo liao soong',
} as const;

export const isSurname = wordLists(LISTS);

const SYLLABLE =
  /^(?:[bpmf]?(?:a|o|ai|ei|ao|ou|an|en|ang|eng|i|ie|iao|ian|in|ing|u)|[dtnl]?(?:a|e|ai|ei|ao|ou|an|en|ang|eng|ong|i|ia|ie|iao|iu|ian|in|iang|ing|u|v|uo|uan|un|ue|ve)|[gkh]?(?:a|e|ai|ei|ao|ou|an|en|ang|eng|ong|u|ua|uo|uai|ui|uan|un|uang)|[jqx](?:i|ia|ie|iao|iu|ian|in|iang|ing|iong|u|ue|uan|un)|(?:[zcs]h?|r)(?:a|e|i|ai|ei|ao|ou|an|en|ang|eng|ong|u|ua|uo|uai|ui|uan|un|uang)|y(?:a|e|ao|ou|an|in|ang|ing|ong|i|u|ue|uan|un)|w(?:a|o|ai|ei|an|en|ang|eng|u)|er)$/;

/** The longest word that can be a given name of two syllables. */
const LONGEST = 12;

/** Whether a word in small letters is one to three syllables of pinyin: `shu`, `hailan`. */
export function isPinyin(word: string, syllables = 3): boolean {
  const plain = word.replace(/-/g, '');
  if (plain.length < 2 || plain.length > LONGEST) return false;
  return cut(plain, syllables);
}

/** Longest syllable first, shorter ones where the rest does not come out: xian → xian, or xi + an. */
function cut(rest: string, left: number): boolean {
  if (rest === '') return true;
  if (left === 0) return false;
  for (let length = Math.min(6, rest.length); length > 0; length--) {
    const head = rest.slice(0, length);
    if (SYLLABLE.test(head) && cut(rest.slice(length), left - 1)) return true;
  }
  return false;
}
