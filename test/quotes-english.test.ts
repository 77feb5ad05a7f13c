// Quotations of English text, from complaints about other tools and from what measurement taught: what was found, and who
// said it.
import { describe, expect, it } from 'vitest';
import { quotesOf } from './quotes-support.ts';

const CASES: Readonly<Record<string, readonly (readonly [text: string, ...quotes: string[]])[]>> = {
  'marks and extent': [
    ['“It rained,” Ann Lee said.', 'direct Ann Lee: It rained,'],
    ['"It rained," Ann Lee said.', 'direct Ann Lee: It rained,'],
    ["''It rained,'' Ann Lee said.", 'direct Ann Lee: It rained,'],
    ["'It didn't rain,' Ann Lee said.", "direct Ann Lee: It didn't rain,"],
    ['«It rained,» Ann Lee said.', 'direct Ann Lee: It rained,'],
    ['\\"It rained all week,\\" Ann Lee said.', 'direct Ann Lee: It rained all week,'],
    ['“It rained all day long,“ Ann Lee said.', 'direct Ann Lee: It rained all day long,'],
    ['”It rained all day long,” Ann Lee said.', 'direct Ann Lee: It rained all day long,'],
    ['Ann Lee said, “He told us, ‘Go home,’ and we went.”', 'direct Ann Lee: He told us, ‘Go home,’ and we went.'],
    [`The board is 6'2" long and 4" wide, and the workers' rights aren't.`],
    ['The field was left as ""= in the form.'],
    ['“One.” “Two were here.”\nNobody spoke.', 'direct: One.', 'direct: Two were here.'],
    [
      '“It rained all night. The river rose.\n“Then it stopped. We slept.”\nAnn Lee said so.',
      'direct: It rained all night. The river rose. … Then it stopped. We slept.',
    ],
    [
      'Ann Lee said: “It rained all night.\n“Then it stopped,” she added.',
      'direct Ann Lee: It rained all night. … Then it stopped,',
    ],
    ['Ann Lee said “it rained. The town slept on.\nNobody came.', 'partial Ann Lee: it rained.'],
    ['He said “yes” and “no” and left "open.', 'partial He: yes', 'partial He: no', 'partial He: open.'],
  ],
  'split and joined': [
    ['“It rained,” said Ann Lee, “and then it snowed.”', 'direct Ann Lee: It rained, … and then it snowed.'],
    ['“It rained,” Ann Lee said. “Then it snowed.”', 'direct Ann Lee: It rained, … Then it snowed.'],
    [
      'Tom Roe called the plan “a mess,” “a shame” and “a waste”.',
      'partial Tom Roe: a mess,',
      'partial Tom Roe: a shame',
      'partial Tom Roe: a waste',
    ],
  ],
  'speech, terms and titles': [
    ['Elaine “Shorty” Hill won the race.', 'term: Shorty'],
    ['The so-called “summit” was a dinner.', 'term: summit'],
    ['He is widely known as the “coal czar.”', 'term: coal czar.'],
    ['She starred in the film “Late Rain Over Town” last year.', 'title: Late Rain Over Town'],
    ['A “debate” is staged between the two schools each May.', 'term: debate'],
    ['They dubbed the river “the long drain”.', 'term: the long drain'],
    ['Ann Lee said they met “the Shark” Elaine Hill.', 'term: the Shark'],
    ['“Lock The Gates,” Ann Lee said.', 'direct Ann Lee: Lock The Gates,'],
    ['Ann Lee called the plan “a disaster for the town”.', 'partial Ann Lee: a disaster for the town'],
    ['# “Late Rain Over Town”', 'title: Late Rain Over Town'],
    [
      'Signs changed how “Northland,” “Southport” and “Eastmere” are written.',
      'term: Northland,',
      'term: Southport',
      'term: Eastmere',
    ],
  ],
  'who said it': [
    ['“It rained,” said Ann Lee, a doctor.', 'direct Ann Lee: It rained,'],
    ['Hugh Hill, a doctor, said: “It rained.”', 'direct Hugh Hill: It rained.'],
    ['Victor Cho, who served as director for Asia, said, “It rained.”', 'direct Victor Cho: It rained.'],
    [
      '“It rained,” said a spokesman for the town.',
      'direct spokesman for the town ← a spokesman for the town: It rained,',
    ],
    [
      'The town council warned that “the river will rise.”',
      'partial town council ← The town council: the river will rise.',
    ],
    ['It was “a long night,” according to Ann Lee.', 'partial Ann Lee: a long night,'],
    ['According to the report, the dam is “not safe.”', 'partial report ← the report: not safe.'],
    ['“It rained for days.” — Ann Lee', 'direct Ann Lee: It rained for days.'],
    ['"It rained for days." -Ann Lee', 'direct Ann Lee: It rained for days.'],
    ['Ann Lee: “It rained for days.”', 'direct Ann Lee: It rained for days.'],
    ['Ann Lee told a young woman who suggested a walk, “It is raining.”', 'direct Ann Lee: It is raining.'],
    ['“It rained,” said CTV host Ann Lee.', 'direct Ann Lee ← CTV host Ann Lee: It rained,'],
    ['“It rained,” Rep. Ann Lee (D-Ohio) said Friday.', 'direct Ann Lee ← Rep. Ann Lee: It rained,'],
    ['Ann Lee unveiled a plan Monday, saying “the river is ours.”', 'partial Ann Lee: the river is ours.'],
    ['Calling it “a shame for us all,” Ann Lee left the room.', 'partial Ann Lee: a shame for us all,'],
    ['Ann Lee’s claim that the dam was “as good as new” was false.', 'partial Ann Lee: as good as new'],
    ['As Ann Lee recently put it, “It rains where it rains.”', 'direct Ann Lee: It rains where it rains.'],
    ['Ann Lee attacked what she called a “foolish, costly plan.”', 'partial Ann Lee: foolish, costly plan.'],
    ['And from Ann Lee:\n“It rained for days.”', 'direct Ann Lee: It rained for days.'],
    ['Ann Lee said:\n“It rained for days.”', 'direct Ann Lee: It rained for days.'],
    ['“It rained,” sources said.', 'direct sources: It rained,'],
    [
      'It rained on Monday. The town was quiet.\n“So much rain,” it said on a wall by the river.',
      'direct it: So much rain,',
    ],
  ],
  'pronouns and short names': [
    ['David Sachs runs the mill.\n“It rained,” Sachs said.', 'direct David Sachs ← Sachs: It rained,'],
    ['Mary Poe met John Roe. “It rained,” she said.', 'direct Mary Poe ← she: It rained,'],
    ['Mary Poe met John Roe. “It rained,” he said.', 'direct John Roe ← he: It rained,'],
    [
      '“It rained,” Mr. Roe said. He left with Mary Poe. “Too much,” he said.',
      'direct Roe ← Mr. Roe: It rained,',
      'direct Roe ← he: Too much,',
    ],
    [
      'Mary Poe spoke first. “It rained,” Poe said.\nBill Poe came later. “It did,” Mr. Poe said.',
      'direct Mary Poe ← Poe: It rained,',
      'direct Bill Poe ← Mr. Poe: It did,',
    ],
    ['President Mary Poe came late.\n“It rained,” the president said.', 'direct Mary Poe ← the president: It rained,'],
    [
      'The Water Board met.\nThe Water Board said it was late. “We are sorry,” it said.',
      'direct Water Board ← it: We are sorry,',
    ],
    ['“It rained for three days here.”\nNothing else was heard.', 'direct: It rained for three days here.'],
  ],
};

describe.each(Object.entries(CASES))('%s', (_topic, cases) => {
  it.each(cases)('%s', (text, ...quotes) => {
    expect(quotesOf(text, 'en')).toEqual(quotes);
  });
});

const REPORTED: readonly (readonly [text: string, ...quotes: string[]])[] = [
  ['Ann Lee said that the rain would stop.', 'indirect Ann Lee: the rain would stop'],
  ['The rain would stop soon, Ann Lee said.', 'indirect Ann Lee: The rain would stop soon'],
  ['Ann Lee announced the delay in the town hall.'],
  ['The woman was described as tall.'],
];

describe('reported speech without marks', () => {
  it.each(REPORTED)('%s', (text, ...quotes) => {
    expect(quotesOf(text, 'en', false)).toEqual(quotes);
  });
});
