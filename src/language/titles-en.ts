// Words that stand before or inside an English name and say what it is: titles and posts of persons, kinds of bodies,
// places. Lower case, without full stops.
//
//   Vice President Vance → person     Senate Finance Committee → organisation     New York → place
import { wordLists } from '../text/words.ts';

const LISTS = {
  /** Before a name it makes a person; not part of the name. */
  title:
    'mr mrs ms miss mx dr prof professor sir dame lord lady sen senator rep representative congressman congresswoman gov ' +
    'governor president vice prime minister chancellor secretary chairman chairwoman chair judge justice chief gen general ' +
    'col colonel lt lieutenant maj major capt captain sgt sergeant cmdr commander adm admiral cpl corporal pvt officer ' +
    'detective sheriff inspector mayor councilman councilwoman ambassador attorney king queen prince princess pope bishop ' +
    'archbishop cardinal rev reverend father sister brother rabbi imam pastor director ceo coach analyst spokesman ' +
    'spokeswoman spokesperson former deputy acting interim assistant associate democratic republican nominee candidate ' +
    'lawmaker doctor nurse lawyer economist author writer actor actress singer founder co-founder editor reporter ' +
    'correspondent moderator host strategist pollster adviser advisor aide manager leader premier foreign treasury ' +
    'defense defence state sens reps messrs billionaire businessman mogul financier investor ' +
    'trainer teacher tutor botanist biologist chemist physicist geologist hydrologist zoologist virologist epidemiologist ' +
    'psychologist psychiatrist sociologist historian linguist philosopher archaeologist astronomer mathematician statistician ' +
    'climatologist meteorologist ecologist engineer architect developer surveyor fisherman ' +
    'plumber electrician mechanic captain haulier jockey cyclist ' +
    'sprinter golfer swimmer skater striker goalkeeper defender midfielder quarterback cellist pianist violinist guitarist ' +
    'drummer composer musician rapper comedian painter sculptor photographer filmmaker screenwriter playwright poet ' +
    'novelist journalist columnist critic publisher blogger broadcaster presenter producer cartoonist librarian curator ' +
    'barrister solicitor prosecutor magistrate coroner juror defendant plaintiff campaigner activist protester organiser ' +
    'organizer volunteer councillor councilor alderman treasurer comptroller auditor accountant banker retailer ' +
    'entrepreneur consultant researcher scientist student pupil graduate pensioner resident neighbour neighbor witness survivor ' +
    'veteran paramedic firefighter midwife surgeon physician dentist pharmacist therapist vet ' +
    'nun superintendent commissioner backbencher undersecretary envoy diplomat attache legislator ' +
    'assemblyman assemblywoman',
  /** Titles as much as surnames: they lead a name of two words. */
  trade:
    'baker cook carpenter farmer miner driver shepherd skipper anchor broker monk chef builder trader boxer conductor consul deacon ' +
    'constable chaplain vicar carer sailor pilot trucker butcher gardener',
  /** Titles of nothing but persons: what follows is no body, whatever its name. */
  honorific:
    'mr mrs ms miss mx dr prof sir dame lord lady sen rep gov gen col lt maj capt cpl sgt rev sheriff mayor senator professor ' +
    'captain sergeant officer detective inspector judge congressman congresswoman',
  /** Female or male by themselves. */
  female:
    'mrs ms miss lady dame congresswoman chairwoman councilwoman spokeswoman queen princess actress sister mother wife ' +
    'daughter aunt grandmother widow businesswoman saleswoman girl woman waitress policewoman',
  male:
    'mr sir lord congressman chairman councilman spokesman king prince pope father brother husband son uncle ' +
    'grandfather widower businessman salesman boy man waiter policeman bishop rabbi imam',
  /** The last word, or any word, of the name of a body. */
  body:
    'committee department university college institute foundation association council agency administration bureau board ' +
    'commission court party house senate congress parliament ministry office center centre company corporation corp inc ' +
    'llc ltd co group bank fund trust union league federation society organization organisation network news times post ' +
    'journal herald tribune gazette press magazine review globe guardian telegraph mail radio television tv channel ' +
    'church school academy hospital clinic museum police army navy force forces guard service services campaign coalition ' +
    'alliance caucus lobby project program programme initiative team club airlines airways motors holdings partners ' +
    'capital ventures media studios records pictures entertainment laboratory labs lab observatory authority assembly ' +
    'tower act bill law amendment war day street avenue road award prize show hill conference convention summit report ' +
    'podcast index survey treaty accord agreement plan constitution',
  /** Bodies that bear no such word. */
  bodyName:
    'google apple microsoft facebook meta amazon twitter tesla openai anthropic netflix uber nvidia intel ibm samsung ' +
    'huawei alibaba tencent bytedance tiktok baidu xiaomi reuters bloomberg politico cnn nbc abc cbs fox msnbc bbc npr ap ' +
    'afp xinhua fbi cia nsa fda epa irs nato un eu who nasa wikileaks breitbart kremlin pentagon hamas taliban ' +
    'hezbollah democrats republicans americans gop dnc rnc youtube instagram whatsapp linkedin reddit spacex boeing ' +
    "airbus toyota honda sony disney walmart starbucks mcdonald's peabody treasury interpol unicef opec",
  place:
    'america us usa uk england britain scotland wales ireland france germany italy spain portugal russia ukraine poland ' +
    'china taiwan japan korea india pakistan iran iraq syria israel turkey egypt libya mexico canada brazil argentina ' +
    'chile cuba australia europe asia africa washington london paris berlin moscow beijing shanghai tokyo seoul delhi ' +
    'mumbai hong kong singapore york california texas florida ohio iowa nevada arizona colorado virginia pennsylvania ' +
    'michigan wisconsin illinois indiana georgia alabama mississippi louisiana tennessee kentucky missouri kansas ' +
    'nebraska oklahoma minnesota oregon utah montana idaho wyoming alaska hawaii maine vermont massachusetts connecticut ' +
    'jersey maryland delaware carolina dakota hampshire chicago boston philadelphia detroit miami houston dallas atlanta ' +
    'denver seattle francisco angeles vegas diego cleveland charlotte brooklyn manhattan hollywood aleppo kabul baghdad ' +
    'jerusalem gaza kyiv kiev crimea zealand vietnam thailand indonesia malaysia philippines myanmar burma nepal ' +
    'bangladesh afghanistan saudi arabia qatar yemen jordan lebanon greece sweden norway denmark finland netherlands ' +
    'belgium austria switzerland hungary romania bulgaria serbia croatia kenya nigeria ethiopia congo somalia sudan ' +
    'zimbabwe uganda morocco algeria tunisia venezuela colombia peru bolivia ecuador brussels geneva vienna rome madrid ' +
    'lisbon dublin istanbul tehran damascus',
  /** Of a place: adjectives and peoples, which are no person's name alone. */
  demonym:
    'frenchman frenchwoman englishwoman irishman scotsman welshman dutchman spaniard dane swede finn turk pole scot czech croat ' +
    'serb briton ohioan texan californian londoner parisian ' +
    'american americans british briton britons english englishman scottish scots welsh irish french german germans italian ' +
    'italians spanish portuguese russian russians ukrainian ukrainians polish chinese taiwanese japanese korean koreans indian ' +
    'indians pakistani pakistanis iranian iranians iraqi iraqis syrian syrians israeli israelis turkish turks egyptian ' +
    'egyptians libyan mexican mexicans canadian canadians brazilian brazilians argentine argentinian chilean cuban cubans ' +
    'australian australians european europeans asian asians african africans latino latinos hispanic hispanics arab arabs ' +
    'muslim muslims christians jew jews jewish catholic catholics hindu buddhist singaporean singaporeans hongkonger ' +
    'hongkongers tibetan tibetans uyghur uyghurs mongolian vietnamese thai indonesian indonesians malaysian malaysians filipino ' +
    'filipinos burmese nepalese nepali bangladeshi afghan afghans saudi saudis qatari yemeni jordanian lebanese palestinian ' +
    'palestinians greek greeks swedish swedes norwegian norwegians danish danes finnish finns dutch belgian belgians austrian ' +
    'austrians swiss hungarian hungarians romanian bulgarian serbian croatian moldovan czech slovak latvian lithuanian estonian ' +
    'icelandic kenyan nigerian nigerians ethiopian somali sudanese ghanaian ugandan moroccan algerian tunisian venezuelan ' +
    'colombian peruvian bolivian western eastern northern southern northerners southerners westerners mandarin cantonese latin',
  /** Lower case inside a name. */
  particle: 'de del della di da dos du la le van von der den ten bin ibn al el ben y e',
  suffix: 'jr sr ii iii iv phd md',
} as const;

export type TitleList = keyof typeof LISTS;

/** Whether a word, lower case and without full stops, is in one of the lists. */
export const isTitleWord = wordLists(LISTS);
