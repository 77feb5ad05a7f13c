// English words that stand in every sentence and in half of all glosses: they tell nothing about what translates what.
//
//   "to put sth on top of the other"     put top

/** Function words, the commonest verbs, and the abbreviations of dictionaries. */
export const STOP_WORDS_EN =
  'a an the this that these those some any no every each all both such other another same own ' +
  'i me my mine we us our ours you your yours he him his she her hers it its they them their theirs oneself myself ' +
  'yourself himself herself itself ourselves yourselves themselves one ones who whom whose which what ' +
  'and or but nor so yet if than then as because while though although unless ' +
  'of in on at by for from to with into onto upon about over under after before between through during without within ' +
  'against among toward towards out up down off ' +
  'be am is are was were been being have has had having do does did done doing will would shall should may might must ' +
  'can could cannot not ' +
  'there here when where why how very too also just only even more most much many few ' +
  'something anything nothing everything someone anyone everyone somebody anybody everybody nobody ' +
  's t d ll re ve m don didn doesn isn wasn aren weren hasn haven hadn couldn wouldn shouldn sb sth etc eg ie esp fig lit usu abbr pr cl tw';
