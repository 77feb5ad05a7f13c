// Words whose full stop does not end an English sentence, in three strengths. What a small letter follows needs no entry:
// a sentence never starts small. Each list is one string with a space around every word: few texts ask for more than a
// handful of them, and a look for ` word ` costs less than a set that nobody uses.
//
//   Mr. Lee      title        never an end
//   Jan. 5       reference    no end before a number
//   Apple Inc. The …          may end: an end before a word that opens sentences, no end before any other

/** Titles, ranks and the like: always bound to the name that follows. Without the stop, in small letters. */
export const BOUND_ABBREVIATIONS =
  ' mr mrs ms mx messrs mme mlle dr prof rev revd fr hon pres gov lt sen sens rep reps gen gens col maj capt cpt ' +
  'cmdr cdr sgt cpl pvt adm brig atty amb supt insp det msgr sr sra dist st mt ft vs v cf ca approx est ' +
  'e.g eg i.e ie a.k.a viz al fig figs eq sec dept asst assoc govt acad univ inst natl intl lt.-gov lt.gov ';

/** Bound to a number that follows: months, days, references. */
export const NUMBER_ABBREVIATIONS =
  ' jan feb mar apr jun jul aug sep sept oct nov dec no nos vol vols art arts p pp para paras ch chap sect ' +
  'ser ed tab ref refs nr op rm tel ext pg pgs col c b d r ';

/** May end a sentence: only the word that follows tells; the abbreviation itself must start large. Dotted letters (U.S., p.m., D.C., Ph.D.) need no entry. */
export const OPEN_ABBREVIATIONS =
  ' inc corp co cos ltd llc plc bros jr esq ave blvd rd sq bldg mon tue tues wed thu thur thurs fri sat sun ' +
  'ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore ' +
  'pa tenn tex va vt wash wis wyo ont que ph jan feb mar apr jun jul aug sep sept oct nov dec ';

/** Names that end in a mark: `Yahoo! shares fell`. */
export const MARKED_NAMES = ' yahoo jeopardy guess hallo yum joomla oklahoma mamma ';

/** Words that open sentences far oftener than they carry on a name. Capital letters do not count. */
export const SENTENCE_OPENERS =
  ' the this that these those he she it we they i you his her its their our my your there here ' +
  'in on at by for from to with without after before since until during under over about despite among ' +
  'but and so or nor yet as if when while because although though however meanwhile moreover also then ' +
  'a an some many most much several few both each every all any another other one two three no not nobody everybody everyone ' +
  'someone somebody nothing something everything ' +
  'what who why how where which whether is are was were do does did has have had can could will would ';
