// English verbs that report words, by what stands after them. Stems only; the forms are made on first use.
//
//   say    "…," he said · he said "…"         speech: the words follow or go before
//   call   he called it "a disaster"          judge: a quoted phrase inside
//   show   the report shows …                 find: papers and polls
//   think  she believes …                     mind: reported thought, the weakest evidence
//   smile  “…,” he smiled                     tag: a report only beside a quotation
import { wordSet } from '../text/words.ts';

export type CueClass = 'speech' | 'judge' | 'find' | 'mind' | 'tag';

const STEMS: Readonly<Record<CueClass, string>> = {
  speech:
    'say tell add ask rule exhort specify write note explain warn argue announce claim insist suggest acknowledge recall declare state reply ' +
    'respond conclude remark observe tweet retweet post comment joke quip admit agree concede stress ' +
    'emphasize emphasise urge promise vow pledge reiterate repeat report reveal predict question lament complain ' +
    'boast assert contend maintain mention counter retort shout yell scream whisper exclaim ' +
    'caution advise testify confess confirm deny echo elaborate clarify recount ' +
    'allege demand inquire recommend propose proclaim opine muse volunteer ' +
    'marvel fume rail thunder scoff gush marvel plead protest rant ' +
    'reassure remind inform pronounce profess preach lecture chide deadpan gripe grumble bemoan crow bellow ' +
    'summarize summarise tout',
  judge:
    'call describe label denounce blast slam criticize criticise condemn attack accuse blame mock deride dismiss ' +
    'praise hail compare refer characterize characterise brand cite quote depict portray decry ridicule rip hammer ' +
    'liken bash berate chastise rebuke assail deem declare term applaud commend salute paint disparage lambaste ' +
    'belittle taunt swipe rate express voice address discuss outline detail reference',
  find: 'show find indicate estimate suggest read',
  tag:
    'continue laugh cry offer order request read sing chant sigh smile grin snap sniff snort beg blog text email message sign reflect ' +
    'reason answer interject mutter murmur shrug nod begin start go',
  mind:
    'believe think know feel fear worry hope expect want wish wonder doubt consider regard realize realise decide ' +
    'remember understand imagine plan learn see',
};

const IRREGULAR: Readonly<Record<string, string>> = {
  say: 'says said saying',
  go: 'goes went',
  begin: 'begins began',
  nod: 'nods nodded',
  tell: 'tells told telling',
  write: 'writes wrote written writing',
  think: 'thinks thought thinking',
  know: 'knows knew known knowing',
  feel: 'feels felt feeling',
  see: 'sees saw seen seeing',
  find: 'finds found finding',
  understand: 'understands understood understanding',
  sing: 'sings sang sung singing',
  read: 'reads reading',
  beg: 'begs begged begging',
  rip: 'rips ripped ripping',
  admit: 'admits admitted admitting',
  refer: 'refers referred referring',
  plan: 'plans planned planning',
  snap: 'snaps snapped snapping',
  grin: 'grins grinned grinning',
  quip: 'quips quipped quipping',
  slam: 'slams slammed slamming',
  label: 'labels labeled labelled labeling labelling',
  show: 'shows showed shown showing',
  tout: 'touts touted touting',
  text: 'texts texted texting',
  paint: 'paints painted painting',
  blog: 'blogs blogged blogging',
};

/** The third person and the past of a regular verb: tweet → tweets, tweeted; deny → denies, denied. */
function regular(stem: string): readonly [string, string] {
  const last = stem.charAt(stem.length - 1);
  if (last === 'y' && !'aeiou'.includes(stem.charAt(stem.length - 2))) {
    const cut = stem.slice(0, -1);
    return [`${cut}ies`, `${cut}ied`];
  }
  const hisses = 'sxz'.includes(last) || stem.endsWith('sh') || stem.endsWith('ch');
  return [hisses ? `${stem}es` : `${stem}s`, last === 'e' ? `${stem}d` : `${stem}ed`];
}

/** argue → arguing, but agree → agreeing. */
const participle = (stem: string): string =>
  stem.endsWith('e') && !stem.endsWith('ee') ? `${stem.slice(0, -1)}ing` : `${stem}ing`;

/** A form of a reporting verb: the verb, its class, and whether it is the bare stem or a participle in -ing. */
export interface CueForm {
  readonly stem: string;
  readonly kind: CueClass;
  readonly form: 'stem' | 'finite' | 'ing';
}

let forms: ReadonlyMap<string, CueForm> | undefined;

function addForms(made: Map<string, CueForm>, stem: string, kind: CueClass): void {
  const finite: CueForm = { stem, kind, form: 'finite' };
  const ing: CueForm = { stem, kind, form: 'ing' };
  const irregular = IRREGULAR[stem];
  if (irregular) for (const form of irregular.split(' ')) made.set(form, form.endsWith('ing') ? ing : finite);
  else {
    const [third, past] = regular(stem);
    made.set(third, finite).set(past, finite).set(participle(stem), ing);
  }
  made.set(stem, { stem, kind, form: 'stem' });
}

function makeForms(): ReadonlyMap<string, CueForm> {
  const made = new Map<string, CueForm>();
  for (const kind of ['mind', 'find', 'judge', 'tag', 'speech'] as const)
    for (const stem of STEMS[kind].split(' ')) addForms(made, stem, kind);
  return made;
}

/** The reporting verb that a lower-case English word is a form of. */
export function cueForm(word: string): CueForm | undefined {
  forms ??= makeForms();
  return forms.get(word);
}

const NOUNS =
  'claim statement remark comment promise pledge vow assertion argument description accusation contention ' +
  'insistence suggestion warning tweet post speech letter claims statements remarks comments promises pledges tweets ' +
  'warnings accusations answer reply response admission declaration characterization characterisation';

let nouns: ReadonlySet<string> | undefined;

/** Whether a lower-case word is a noun of saying: `Lee’s claim that “…”`. */
export function isReportNoun(word: string): boolean {
  nouns ??= wordSet(NOUNS);
  return nouns.has(word);
}

const TRANSITIVE =
  'announce propose predict reveal report emphasize emphasise stress find show indicate cite order request recommend ' +
  'promise deny confirm explain outline reiterate repeat echo mention acknowledge question demand counter observe pledge ' +
  'protest recall recount declare testify specify advise describe post read reflect protest rule profess pronounce preach ' +
  'maintain write understand know remember see learn want expect fear consider regard plan note suggest';

let transitives: ReadonlySet<string> | undefined;

/** Whether a verb takes a thing as often as a clause: he announced the delay. */
export function isTransitive(stem: string): boolean {
  transitives ??= wordSet(TRANSITIVE);
  return transitives.has(stem);
}
