// Which language a stretch of text is in, by what stands in it.
//
//   Chinese with names       25 岁的 Ellen Kwon 说，许多年轻…     zh: the characters carry the grammar
//   English with a term      The idea of 躺平 (lying flat) …      en
//   neither                  Avtalen ble undertegnet i går        null: Latin words, none of them English grammar
import type { Lang, LanguageTag, Span } from '../model.ts';
import { countScripts, type ScriptCount } from '../text/script.ts';
import { wordSet } from '../text/words.ts';

/** An English word says about as much as this many Chinese characters. */
export const WORD_MASS = 1.6;
/** A Latin text of this many words without English grammar is in another language. */
const ENOUGH_WORDS = 8;
const FEWEST_WORDS = 4;
/** Titles leave grammar out: letters with marks, or twice as many words, are needed to say that they are in another language. */
const ENOUGH_PLAIN = 18;

const GRAMMAR = wordSet(
  'the of and to in a is that for on with as by at from it was are be he she they this an has have had not but or his her their its will who which were been more about after said you we i your our my if there than when what would could can all one up out so no do into new over',
);
/** Words that hardly any neighbour of English has: "i", "at" and "for" are Norwegian too. */
const ENGLISH_ONLY = wordSet(
  'the and to that with from this were have which said they would could their there what when who an as was are',
);
/** Small words of other languages that are no English ones and stand in no names: og, nicht, avec. */
const FOREIGN = wordSet(
  'og ikke jeg hva hvem som på av fra ble var det hun til være vår och inte jag är att från också und das nicht ist ein eine einen auf wurde sich dem wird auch noch nach une dans avec nous vous ils elle sont ont qui que pas avant sur cette était los las una por pero más como não uma são che della sono gli nel het een niet zijn wordt ook voor naar yang dengan untuk tidak',
);
/** In a short text two of these, making up this share of it, tell where no English word stands. */
const FOREIGN_SHARE = 0.2;
const TRADITIONAL = new Set(
  '國學們這個會對說時來發為與過後還沒點見開長門問間關電車東馬鳥魚黨舊雙變實寫買賣聽讀紅綠華萬歲義樂書畫當經濟權機構際題體頭龍報導員議選舉區縣產業務勞動團總統應該認識讓許請謝給從將據處備儘幾樣種類麼裡邊衛護軍戰爭運輸達遠進連邁遲選適',
);
const SIMPLIFIED = new Set(
  '国学们这个会对说时来发为与过后还没点见开长门问间关电车东马鸟鱼党旧双变实写买卖听读红绿华万岁义乐书画当经济权机构际题体头龙报导员议选举区县产业务劳动团总统应该认识让许请谢给从将据处备尽几样种类么里边卫护军战争运输达远进连迈迟选适',
);

/** How much a text says, in Chinese characters. */
export function massOf(count: ScriptCount): number {
  return count.han + WORD_MASS * count.words;
}

/** Whether small words, or ones with marks, show that a short text is in another language; capitals are names. */
function hasForeignWords(text: string): boolean {
  const words = text.match(/(?<![A-Za-zÀ-ÿ])[A-Za-zÀ-ÿ]+/g) ?? [];
  const found = words.filter(
    (word, i) => FOREIGN.has(i === 0 ? word.toLowerCase() : word) || /^[a-zß-ÿ]*[ß-ÿ]/.test(word),
  );
  if (new Set(found).size < 2 || found.length < FOREIGN_SHARE * words.length) return false;
  return !words.some((word) => ENGLISH_ONLY.has(word.toLowerCase()));
}

/** Quoted words, which may be in any language. */
const QUOTED = /["“][^"“”]*["”]/g;

function isForeign(whole: string, count: ScriptCount): boolean {
  if (count.kana > count.han / 3 && count.kana > 2) return true;
  const unquoted = whole.replace(QUOTED, ' ');
  const text = unquoted.length * 3 >= whole.length ? unquoted : whole;
  if (count.han > 0 || count.words < FEWEST_WORDS) return false;
  if (count.words < ENOUGH_PLAIN && hasForeignWords(text)) return true;
  if (count.words < ENOUGH_WORDS) return false;
  const words = text.toLowerCase().match(/[a-zà-ÿ]+/g) ?? [];
  // Names keep their marks in English: Siân, São Paulo. Small words with marks are another language.
  const accented = text.match(/(?<![A-Za-zÀ-ſ])(?:[à-ÿ]|[a-z][a-z]*[à-ÿĀ-ſ])[A-Za-zà-ÿĀ-ſ]*/g)?.length ?? 0;
  const marked = accented >= 2 && accented >= count.words / 12;
  if (count.words < ENOUGH_PLAIN && !marked) return false;
  const english = marked ? ENGLISH_ONLY : GRAMMAR;
  const known = words.filter((word) => english.has(word)).length;
  return known < words.length / (marked ? 10 : 16);
}

/** Language of a stretch of text: null where it has no words or is in another language. */
export function languageOf(text: string, span: Span = [0, text.length]): Lang | null {
  const count = countScripts(text, span);
  if (count.han === 0 && count.words === 0) return null;
  if (isForeign(text.slice(...span), count)) return null;
  return count.han * 0.8 >= count.words ? 'zh' : 'en';
}

/** Whether Chinese text is written in simplified or traditional characters; simplified where nothing tells. */
export function chineseTag(text: string): LanguageTag {
  let traditional = 0;
  let simplified = 0;
  for (const character of text) {
    if (TRADITIONAL.has(character)) traditional += SIMPLIFIED.has(character) ? 0 : 1;
    else if (SIMPLIFIED.has(character)) simplified++;
  }
  return traditional > simplified ? 'zh-Hant' : 'zh-Hans';
}
