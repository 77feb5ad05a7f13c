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
    ['Obel and Clay call them “lone wolves”.', 'partial Clay: lone wolves'],
    ['Roe calls people “losers” and “sad”.', 'partial Roe: losers', 'partial Roe: sad'],
    ['The board rated a third of it as “false”.', 'partial board ← The board: false'],
    ['Ann Lee denounced Roe as a “con artist”.', 'partial Ann Lee: con artist'],
    ['Ann Lee said the judges would be “fair”.', 'partial Ann Lee: fair'],
    ['It may be a “pretty long” day, Ann Lee said.', 'partial Ann Lee: pretty long'],
    ['Tom Roe took calls to his “Keepin’ It Dry” radio show.', 'title: Keepin’ It Dry'],
    ['In her memoir, “Salt Roads,” Ann Lee describes the night.', 'title: Salt Roads,'],
    ['The town has a “problem” with rain.', 'term: problem'],
    [
      'Signs changed how “Northland,” “Southport” and “Eastmere” are written.',
      'term: Northland,',
      'term: Southport',
      'term: Eastmere',
    ],
  ],
  'who said it': [
    ['“It rained,” said the last engineer, Ann Lee.', 'direct Ann Lee ← the last engineer, Ann Lee: It rained,'],
    [
      'The plan was called “a bath for ducks” by the town council, “a debt” by Ann Lee and “a fine thing” by her brother.',
      'partial town council ← the town council: a bath for ducks',
      'partial Ann Lee: a debt',
      'partial her brother: a fine thing',
    ],
    ['Tom Roe told her, “Go home now.” She went.', 'direct Tom Roe: Go home now.'],
    ['“Rain is rain.”- old town doctor Ann Lee', 'direct Ann Lee ← old town doctor Ann Lee: Rain is rain.'],
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
    [
      '“It rained for days.” “It did not,” said Tom Roe.',
      'direct Tom Roe: It rained for days.',
      'direct Tom Roe: It did not,',
    ],
    ['“It rained all day and all night”.', 'direct: It rained all day and all night'],
    ['“It rained,” Hugh Hill, a doctor, said.', 'direct Hugh Hill: It rained,'],
    ['“It rained,” said Luther "Doc" Amory.', 'direct Luther "Doc" Amory: It rained,', 'term: Doc'],
    ['“No way out of it”: captain tells inquiry why', 'direct captain: No way out of it'],
    ['# Interview: “I Have Never Finished a Map”', 'direct: I Have Never Finished a Map'],
    ['“A wake with better food” is how Tom Roe described it.', 'direct Tom Roe: A wake with better food'],
    ['Here I want to quote Su Tan, a poet, “Go far and do not stop.”', 'direct Su Tan: Go far and do not stop.'],
    ['For Ann Lee, the offer is “an insult with a bow on it.”', 'partial Ann Lee: an insult with a bow on it.'],
    ['The bill would ban “any device that sings.”', 'partial bill ← The bill: any device that sings.'],
    [
      'The fall was “a long affair”, said the Union’s water commissioner.',
      'partial Union’s water commissioner ← the Union’s water commissioner: a long affair',
    ],
    ['Let us say that “it rained for us all.”', 'partial: it rained for us all.'],
    [
      'The council turned to the Water Office, which reported “nine wet nights” there.',
      'partial Water Office ← the Water Office: nine wet nights',
    ],
    [
      'Neighbours walking along the river sang “What rain?” and left.',
      'partial Neighbours walking along the river: What rain?',
    ],
    [
      'Ann Lee said that she thinks it rained but said “the roof is the trouble.”',
      'partial Ann Lee: the roof is the trouble.',
    ],
    ['On July 6, 2015, Tom Roe made the following comment:\n“It rained a lot.”', 'direct Tom Roe: It rained a lot.'],
    [
      'Ruth Okon of the union had a short reply to the minister, Gavin Pell:\n“Visit one school.”',
      'direct Ruth Okon: Visit one school.',
    ],
    [
      'Dana Whit held up the note. “Is this your hand?”\nNeil Farr looked at it. “It looks like mine.”',
      'direct Dana Whit: Is this your hand?',
      'direct Neil Farr: It looks like mine.',
    ],
    [
      'Draper wrapped up his win. Jack Draper was glad.\n“Having others do well is good for us.”\n“It does not end here.”',
      'direct Jack Draper ← Draper: Having others do well is good for us.',
      'direct Jack Draper: It does not end here.',
    ],
    [
      '“You call this a kitchen?” Ann Lee shrugs, kicking the stove. “I call it a bomb.”',
      'direct Ann Lee: You call this a kitchen? … I call it a bomb.',
    ],
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
  'names beside descriptions': [
    [
      'Adds treasurer and one-time champion Dale Vel: “It rained.”',
      'direct Dale Vel ← treasurer and one-time champion Dale Vel: It rained.',
    ],
    ['Shepherd Ilo Gash came. “It rained,” he said.', 'direct Ilo Gash ← he: It rained,'],
    ['“It rained,” said the curator, Dolores Finch.', 'direct Dolores Finch ← the curator, Dolores Finch: It rained,'],
    [
      '“It rained,” said its spokeswoman, Randi Aune, on Friday.',
      'direct Randi Aune ← its spokeswoman, Randi Aune: It rained,',
    ],
    ['The curator, Dolores Finch, said: “It rained.”', 'direct Dolores Finch ← The curator, Dolores Finch: It rained.'],
    [
      'The firm’s chief executive, Tim Cole, called it “total rot”.',
      'partial Tim Cole ← The firm’s chief executive, Tim Cole: total rot',
    ],
    [
      '“It rained,” Ann Lee’s niece, state delegate Eva Poe, shouted.',
      'direct Eva Poe ← Ann Lee’s niece, state delegate Eva Poe: It rained,',
    ],
    ['“It rained,” Chad Hale, vice president of PMB, a paper firm in Ohio told us.', 'direct Chad Hale: It rained,'],
    [
      '“It rained,” said the Latvian journalist Dainis Ivo.',
      'direct Dainis Ivo ← the Latvian journalist Dainis Ivo: It rained,',
    ],
    [
      'The Review’s Charlie Wren, replying to Roe, got it right: “It rained a lot.”',
      'direct Charlie Wren ← The Review’s Charlie Wren: It rained a lot.',
    ],
    [
      'Shepherd Ilo Gash came. “It rained,” said Frenchman Jean Roe.',
      'direct Jean Roe ← Frenchman Jean Roe: It rained,',
    ],
    [
      'The man who found the boat said: “It rained.”',
      'direct man who found the boat ← The man who found the boat: It rained.',
    ],
    [
      'When asked, the mother of three replied, “It rained.”',
      'direct mother of three ← the mother of three: It rained.',
    ],
  ],
  'whom he and she mean': [
    [
      'A nurse who met Ann Lee at the ward told the court that it rained. “We slept,” she said.',
      'direct nurse who met Ann Lee at the ward ← she: We slept,',
    ],
    [
      'Tom Roe spoke at length. “It rained,” Roe said.\nA writer of plays, Mr Max Tew has been at work all spring.\n“It snowed,” he added.',
      'direct Tom Roe ← Roe: It rained,',
      'direct Max Tew ← he: It snowed,',
    ],
    ['It was Kate Bolt who won, after Jo Parr had lost. “It rained,” she said.', 'direct Kate Bolt ← she: It rained,'],
    [
      'Roy Fow ran the party. Fow said it was late.\nTom Eagle was ill, he said. “It rained,” he said.',
      'direct Roy Fow ← he: It rained,',
    ],
    [
      'Mary Poe runs the mill. Ann Lee came.\nFor Iraida, on the other hand, it is late: She has paid for it. Iraida has two sons, and her farm is old. “It rained,” she said.',
      'direct Iraida ← she: It rained,',
    ],
    ['Dana Poe told her dog to sit. Bob Roe left. “It rained,” she said.', 'direct Dana Poe ← she: It rained,'],
    ['Tom Roe came at noon. A day later Khan took the stage. “It rained,” he said.', 'direct Khan ← he: It rained,'],
    ['Mary Poe met Mr. Hill. Mr. Hill was late. “It rained,” he said.', 'direct Hill ← he: It rained,'],
    ['Chinese rivers rose in Ohio. “It rained,” he said.', 'direct he: It rained,'],
    ['None of the guests spoke. “It rained,” she said.', 'direct she: It rained,'],
    ['“I never rowed,” he says.\nAt 81, Tom Roe still fishes alone.', 'direct Tom Roe ← he: I never rowed,'],
    [
      'Ann Lee beat Mary Poe in two sets. “It rained,” the 36-year-old said.',
      'direct Ann Lee ← the 36-year-old: It rained,',
    ],
  ],
  'bodies and their short forms': [
    [
      'The Union of Ferry Hands (UFH) met. “It rained,” UFH said. “It snowed,” it said.',
      'direct Union of Ferry Hands ← UFH: It rained,',
      'direct Union of Ferry Hands ← it: It snowed,',
    ],
    ['Lark Foods recalled the jars. “It rained,” the company said.', 'direct Lark Foods ← the company: It rained,'],
    [
      'The Ellis Grange Foundation paid. “It rained,” the foundation said.',
      'direct Ellis Grange Foundation ← the foundation: It rained,',
    ],
    [
      'The Bank of Osten met. Turkland’s central bank did not. “It rained,” the bank said.',
      'direct bank ← the bank: It rained,',
    ],
    [
      'A robot got lost in the city of Pinehurst. “It rained,” the operator said.',
      'direct operator ← the operator: It rained,',
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
