// Names in both languages: where they begin and end, what they are, and whom a short form stands for.
import { describe, expect, it } from 'vitest';
import { chineseNameEnd, dottedNames } from '../src/name/chinese.ts';
import { makeChineseRegister } from '../src/name/chinese-register.ts';
import { englishNames } from '../src/name/english.ts';
import { makeRegister } from '../src/name/register.ts';
import { wordsOf } from '../src/text/words.ts';

const namesIn = (text: string) => englishNames(wordsOf(text), text);

const ENGLISH: readonly (readonly [text: string, ...names: string[]])[] = [
  ['Then Ann Lee left.', 'person Ann Lee'],
  ['He met former Vice President Joseph R. Poe Jr. in May.', 'person Joseph R. Poe Jr.'],
  ['Mr. Poe and Dr. Mary Roe spoke.', 'person Poe', 'person Mary Roe'],
  ['Ludwig van der Berg and Mary-Ann O’Neil met.', 'person Ludwig van der Berg', 'person Mary-Ann O’Neil'],
  [
    'The Department of Justice met the Institute for Rain Studies.',
    'body Department of Justice',
    'body Institute for Rain Studies',
  ],
  ['They flew from New York to Paris.', 'place New York', 'place Paris'],
  ['But On Monday nobody came.'],
  ['Bemoaning the rain, Ann Lee left.', 'person Ann Lee'],
  ['Qin Shu met Wu Hailan.', 'person Qin Shu', 'person Wu Hailan'],
  ['They met the Chinese in Hong Kong.', 'place Chinese', 'place Hong Kong'],
  ['Mr. Hill and Hugh Hill came.', 'person Hill', 'person Hugh Hill'],
  ['Then Frenchman Jean Roe left.', 'person Jean Roe'],
  ['The CIA and the U.S. Senate agreed.', 'body CIA', 'body U.S. Senate'],
];

describe('English names', () => {
  it.each(ENGLISH)('%s', (text, ...names) => {
    expect(namesIn(text).map(({ kind, text: name }) => `${kind} ${name}`)).toEqual(names);
  });

  it('knows a person by every form of the name', () => {
    const text = 'David J. Sachs met Mary Poe. Mr. Sachs smiled. Sachs left. David called. Mrs. Poe stayed.';
    const names = namesIn(text);
    const register = makeRegister(names);
    expect(names.map((name) => register.find(name)?.name)).toEqual([
      'David J. Sachs',
      'Mary Poe',
      'David J. Sachs',
      'David J. Sachs',
      'David J. Sachs',
      'Mary Poe',
    ]);
    expect(register.persons.map(({ name, gender }) => `${name} ${gender}`)).toEqual([
      'David J. Sachs male',
      'Mary Poe female',
    ]);
  });

  it('knows who puts the family first', () => {
    const text =
      'Qin Shu met Yuen Kwok-wah and Tan Chok Beng. Mary Tan met Ho Lee and Ann Kwok Chi-ho. Then Qin, Mr. Yuen, Mr. Tan, Lee and Kwok left.';
    const names = namesIn(text);
    const register = makeRegister(names);
    expect(names.slice(-5).map((name) => register.find(name)?.name)).toEqual([
      'Qin Shu',
      'Yuen Kwok-wah',
      'Tan Chok Beng',
      'Ho Lee',
      'Ann Kwok Chi-ho',
    ]);
  });

  it('tells the gender by title, by given name and by the pronouns beside it', () => {
    const text =
      'Dana Poe fed her dog. Dana Poe fed her cat. Iraida Fonn sold her house. Then Iraida Fonn left with her dog. Bob Roe lost his hat. Kim Oddo came.';
    expect(makeRegister(namesIn(text)).persons.map(({ gender }) => gender)).toEqual(['female', 'female', 'male', null]);
  });

  it('tells namesakes apart by their titles', () => {
    const names = namesIn('Bill Poe came. Mary Poe came. Mr. Poe spoke. Mrs. Poe spoke.');
    const register = makeRegister(names);
    expect(names.slice(2).map((name) => register.find(name)?.name)).toEqual(['Bill Poe', 'Mary Poe']);
  });
});

const CHINESE: readonly (readonly [text: string, at: number, name: string])[] = [
  ['王芳说', 0, '王芳'],
  ['王小云表示', 0, '王小云'],
  ['欧阳娜娜说', 0, '欧阳娜娜'],
  ['林鄭月娥回應', 0, '林鄭月娥'],
  ['大卫·柯林斯近日', 0, '大卫·柯林斯'],
  ['Gweilo感慨', 0, 'Gweilo'],
];

describe('Chinese names', () => {
  it.each(CHINESE)('%s from %i', (text, at, name) => {
    expect(text.slice(at, Math.max(at, chineseNameEnd(text, at)))).toBe(name);
  });

  it('bounds a dotted name by the characters that write foreign sounds', () => {
    const text = '加州州长加文·纽森刚刚到任，28岁的茉莉·西尔斯也来了';
    expect(dottedNames(text).map((span) => text.slice(...span))).toEqual(['加文·纽森', '茉莉·西尔斯']);
  });

  it('knows a person by a short form, a surname and a post', () => {
    const text = '市长大卫·柯林斯到任。教师王泽民说水很高。';
    const register = makeChineseRegister([{ unit: 0, text }]);
    expect(register.find('柯林斯')?.name).toBe('大卫·柯林斯');
    expect(register.find('王')?.name).toBe('王泽民');
    expect(register.byPost('市长')?.name).toBe('大卫·柯林斯');
    expect(register.byPost('部长')).toBeUndefined();
    expect(
      makeChineseRegister([{ unit: 0, text: '相关数学说明很多，亚马逊方面说，学生时代过去了。' }]).sightings,
    ).toEqual([]);
  });
});
