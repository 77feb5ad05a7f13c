// Gender by given name, for English text. The tables are sorted and searched where they stand: to split eight thousand
// names for the few that an article holds would cost more than all that is asked of them.
import { FEMALE_GIVEN_NAMES } from './given-female.ts';
import { MALE_GIVEN_NAMES } from './given-male.ts';

export type Gender = 'female' | 'male';

const SPACE = 0x20;

/** Whether a sorted list of words, parted by white space, holds `word`. */
function holds(list: string, word: string): boolean {
  let low = 0;
  let high = list.length;
  while (low < high) {
    let start = (low + high) >> 1;
    while (start > low && list.charCodeAt(start - 1) > SPACE) start--;
    let end = start;
    while (end < high && list.charCodeAt(end) > SPACE) end++;
    const found = list.slice(start, end);
    if (found === word) return true;
    if (found !== '' && found > word) high = start;
    else low = end + 1;
  }
  return false;
}

/** Names that women and men bear alike where English news is read: they tell a person, and no gender. */
const EITHER =
  ' addison alex alexis ali angel ariel ashton aubrey avery bailey billie blair bobbie brett cameron carey casey ' +
  'charlie chris clair cody corey courtney dale dallas dana darcy devon drew eden ellis emerson finley frankie ' +
  'gabriel gale glen harley harper hayden hollis ira jackie jaime jamie jan jean jess jesse jessie jo joey jordan jody ' +
  'jude jules kacey kai kelly kendall kerry kim kit kris lane lee leigh leslie lindsay lindsey logan lou lynn mackenzie marion ' +
  'marlin max mel merle michel micah mickey morgan nat nicky noel ollie pat paris parker patsy payton peyton phoenix quinn rae ' +
  'randy reese regan remy rene riley robbie robin rory rowan sacha sage sam sammy sandy sasha shannon shawn shay shea shelby ' +
  'skyler stacey stacy stevie sydney tatum taylor terry toni tony tracy val whitney willie winter ' +
  'yuri hao wei jing yan ming xin yu lin li min jun ';

const isEither = (name: string): boolean => EITHER.includes(` ${name} `);

const known = new Map<string, Gender | null>();
/** Words that are remembered at most. */
const MAX_KNOWN = 4096;

function lookUp(name: string): Gender | null {
  if (isEither(name)) return null;
  if (holds(FEMALE_GIVEN_NAMES, name)) return 'female';
  return holds(MALE_GIVEN_NAMES, name) ? 'male' : null;
}

/** Gender of a given name in lower case (of a double one by its first part); null where the lists do not hold it. */
export function genderOfGivenName(name: string): Gender | null {
  if (name === '') return null;
  const before = known.get(name);
  if (before !== undefined) return before;
  const hyphen = name.indexOf('-');
  const gender = lookUp(name) ?? (hyphen > 1 ? lookUp(name.slice(0, hyphen)) : null);
  if (known.size >= MAX_KNOWN) known.clear();
  known.set(name, gender);
  return gender;
}

/** Whether a word in lower case is a given name, of whatever gender. */
export const isGivenName = (name: string): boolean =>
  name !== '' && (genderOfGivenName(name) !== null || isEither(name));
