// Number words of both languages, as data for reading values.
//
//   twenty-one million = 21 × 10⁶      一百二十三 = 1×100 + 2×10 + 3      3.2万 = 3.2 × 10⁴

/** English words below one hundred with their values, and ordinals where another word would not give them. */
export const EN_UNITS =
  'one 1 two 2 three 3 four 4 five 5 six 6 seven 7 eight 8 nine 9 ten 10 eleven 11 twelve 12 thirteen 13 fourteen 14 ' +
  'fifteen 15 sixteen 16 seventeen 17 eighteen 18 nineteen 19 twenty 20 thirty 30 forty 40 fifty 50 sixty 60 ' +
  'seventy 70 eighty 80 ninety 90 second 2 third 3 fourth 4 fifth 5 sixth 6 seventh 7 eighth 8 ninth 9 tenth 10 ' +
  'twice 2 dozen 12';

/** English words that multiply what stands before them. */
export const EN_SCALES = 'hundred 1e2 thousand 1e3 million 1e6 billion 1e9 trillion 1e12 m 1e6 mn 1e6 bn 1e9 k 1e3';

/** Chinese digits, from nought to nine; 零, 两 and 兩 are other signs for 〇 and 二. */
export const ZH_DIGITS = '〇一二三四五六七八九';

/** Chinese units that multiply one digit: 10, 100, 1000. */
export const ZH_TENS = '十百千';

/** Chinese units that multiply all that stands before them: 10⁴, 10⁸, 10¹²; the second row is traditional. */
export const ZH_SCALES = '万亿兆';
export const ZH_SCALES_OLD = '萬億兆';

/** Months, January first; each also by its first three letters. */
export const EN_MONTHS = 'january february march april may june july august september october november december';

/** Days of the week, Monday first, as 周一 counts them; each also by its first three letters. */
export const EN_WEEKDAYS = 'monday tuesday wednesday thursday friday saturday sunday';
