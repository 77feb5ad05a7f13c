// Number words of both languages, as data for reading values.
//
//   twenty-one million = 21 × 10⁶      一百二十三 = 1×100 + 2×10 + 3      3.2万 = 3.2 × 10⁴

/** English words below one hundred, and ordinals where another word would not give them. */
export const EN_UNITS: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
  twice: 2,
  dozen: 12,
};

/** English words that multiply what stands before them. */
export const EN_SCALES: Readonly<Record<string, number>> = {
  hundred: 1e2,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
  m: 1e6,
  mn: 1e6,
  bn: 1e9,
  k: 1e3,
};

export const ZH_DIGITS: Readonly<Record<string, number>> = {
  〇: 0,
  零: 0,
  一: 1,
  二: 2,
  两: 2,
  兩: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};

/** Chinese units that multiply one digit. */
export const ZH_TENS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** Chinese units that multiply all that stands before them. */
export const ZH_SCALES: Readonly<Record<string, number>> = { 万: 1e4, 萬: 1e4, 亿: 1e8, 億: 1e8, 兆: 1e12 };

/** Months, January first; each also by its first three letters. */
export const EN_MONTHS: readonly string[] =
  'january february march april may june july august september october november december'.split(' ');

/** Days of the week, Monday first, as 周一 counts them; each also by its first three letters. */
export const EN_WEEKDAYS: readonly string[] = 'monday tuesday wednesday thursday friday saturday sunday'.split(' ');
