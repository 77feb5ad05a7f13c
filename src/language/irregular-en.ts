// English forms that no ending explains, each with the word that a dictionary lists: `went go`. Pairs in one string.
//
//   "They brought the children home."     brought → bring     children → child

/** Form and word by turns. */
export const IRREGULAR_FORMS =
  'am be is be are be was be were be been be being be has have had have having have does do did do done do ' +
  'arose arise arisen arise awoke awake awoken awake ate eat eaten eat bade bid bidden bid beat beat beaten beat ' +
  'became become began begin begun begin bent bend bit bite bitten bite bled bleed blew blow blown blow bore bear ' +
  'borne bear born bear bought buy bound bind bred breed broke break broken break brought bring built build burnt burn ' +
  'came come caught catch chose choose chosen choose clung cling crept creep dealt deal drank drink drunk drink ' +
  'drawn draw drew draw dreamt dream driven drive drove drive dug dig dwelt dwell fallen fall fed feed fell fall ' +
  'felt feel fled flee flew fly flown fly flung fling forbade forbid forbidden forbid forgave forgive forgiven forgive ' +
  'forgot forget forgotten forget fought fight found find froze freeze frozen freeze gave give given give gone go ' +
  'went go got get gotten get grew grow grown grow ground grind heard hear held hold hid hide hidden hide hung hang ' +
  'kept keep knelt kneel knew know known know laid lay lain lie lay lie led lead leapt leap learnt learn left leave ' +
  'lent lend lit light lost lose made make meant mean met meet mistook mistake mistaken mistake overcame overcome ' +
  'paid pay proven prove ran run rang ring rung ring risen rise rode ride ridden ride rose rise said say sang sing ' +
  'sung sing sank sink sunk sink sat sit saw see seen see sent send sewn sew shaken shake shook shake shone shine ' +
  'shot shoot shown show shrank shrink shrunk shrink slain slay slew slay slept sleep slid slide smelt smell sold sell ' +
  'sought seek sped speed spent spend spilt spill spoke speak spoken speak sprang spring sprung spring spun spin ' +
  'stole steal stolen steal stood stand struck strike stricken strike strode stride strove strive stuck stick ' +
  'stung sting stunk stink swam swim swum swim swept sweep swore swear sworn swear swollen swell swung swing ' +
  'taken take took take taught teach tore tear torn tear thought think threw throw thrown throw thrust thrust ' +
  'told tell trodden tread trod tread undertook undertake undertaken undertake understood understand wept weep ' +
  'withdrawn withdraw withdrew withdraw woke wake woken wake won win wore wear worn wear wound wind wove weave ' +
  'woven weave written write wrote write wrung wring ' +
  'children child feet foot geese goose men man mice mouse oxen ox people person teeth tooth women woman lives life ' +
  'wives wife knives knife leaves leaf halves half selves self shelves shelf thieves thief wolves wolf loaves loaf ' +
  'better good best good worse bad worst bad further far farther far furthest far farthest far less little least little ' +
  'elder old eldest old died die dying die lying lie tying tie';
