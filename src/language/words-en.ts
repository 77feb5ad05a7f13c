// The small words of English that bound a noun phrase, one list a topic; sets are made on first use.
import { wordLists } from '../text/words.ts';

const LISTS = {
  /** Stand between a subject and its verb, or belong to the verb. */
  auxiliary:
    'is are was were be been being am has have had having do does did will would can could may might must shall ' +
    "should 's 've 'd 'll isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't " +
    "couldn't cannot",
  adverb:
    'also then later now once again still just even often always never ever already previously recently only ' +
    "reportedly not n't first further long too both soon instead simply merely sometimes today himself herself " +
    'themselves itself famously quickly perhaps maybe thus therefore meanwhile yet all',
  preposition:
    'in on at during after before for with by from under to of about against over through between among within ' +
    'without since until upon amid despite near off into onto like inside outside across around behind below beneath ' +
    'beside beyond toward towards via per following including regarding concerning throughout',
  conjunction:
    'and but or nor while as that if because when where which who whom whose though although so than unless ' +
    'whether what how why since until',
  subject: 'he she they it i we you one some many others everyone somebody someone both few several most',
  determiner:
    'the a an this that these those his her their its my our your another one two three some many several most ' +
    'each every any no both all other few',
  time:
    'monday tuesday wednesday thursday friday saturday sunday yesterday today tonight tomorrow last this earlier ' +
    'later recently now then afterward afterwards next week month year morning afternoon evening night january february ' +
    'march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov ' +
    'dec',
  /** Capitalised at the start of a sentence without being a name. */
  opener:
    'but and the a an in on at as for when while after before if so yet still now then this that these those he she ' +
    'they it i we you his her their its our my your there here what who how why where which although though because since ' +
    'despite during with without by from to of not no yes even just only also meanwhile however instead later earlier ' +
    'once one two three four five some many most several both all each every another other others such like asked given ' +
    'according speaking following until unless under over about against among between through within perhaps maybe well ' +
    'let do does did is are was were will would can could should may might must have has had more less few nearly about ' +
    'back last next first second third finally indeed moreover nevertheless nonetheless additionally further furthermore ' +
    'today yesterday tomorrow tonight monday tuesday wednesday thursday friday saturday sunday january february march ' +
    'april june july august september october november december critics experts officials researchers police ' +
    'people everyone everybody nobody anyone someone something nothing everything none whoever whatever whether neither ' +
    'either unlike amid upon within beyond across behind below above whereas thus hence please thanks yes dear',
} as const;

export type WordList = keyof typeof LISTS;

/** Whether a lower-case word is in one of the lists. */
export const isWord = wordLists(LISTS);
