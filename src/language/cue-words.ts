// What both languages mark by a few plain signs: the kind of sentence, negation, who speaks. Each entry is one cue; a unit
// has it or has it not. Signs too common to tell anything are weighed down by their own frequency in the document.
//
//   “Why don't you go?” she asked.    “你为什么不走？”她问。      both: quote, question, not, you, she

export interface Cue {
  readonly id: string;
  /** Share of these that translation keeps, from counts over texts of several kinds. */
  readonly kept: number;
  readonly en: RegExp;
  readonly zh: RegExp;
}

export const CUES: readonly Cue[] = [
  { id: 'question', kept: 0.85, en: /\?/, zh: /[？?]/ },
  { id: 'cry', kept: 0.6, en: /!/, zh: /[！!]/ },
  { id: 'quote-opens', kept: 0.83, en: /[“"]|(?:^|\s)[‘'](?=\w)/, zh: /[“「『"]/ },
  { id: 'quote-starts', kept: 0.6, en: /^\s*[“"‘']/, zh: /^\s*[“「『"]/ },
  { id: 'quote-ends', kept: 0.85, en: /[”"’']\s*$/, zh: /[”」』"]\s*$/ },
  { id: 'bracket', kept: 0.75, en: /[([]/, zh: /[（(［[]/ },
  { id: 'colon', kept: 0.6, en: /:(?!\d)/, zh: /[：:](?!\d)/ },
  { id: 'colon-ends', kept: 0.6, en: /:\s*$/, zh: /[：:]\s*$/ },
  { id: 'semicolon', kept: 0.45, en: /;/, zh: /[；;]/ },
  { id: 'ellipsis', kept: 0.6, en: /…|\.\.\./, zh: /…|\.\.\./ },
  { id: 'dash', kept: 0.5, en: /—|–| - |--/, zh: /——|—|--/ },
  { id: 'no-stop', kept: 0.8, en: /[\p{L}\p{N}]\s*$/u, zh: /[\p{L}\p{N}]\s*$/u },
  { id: 'money', kept: 0.75, en: /[$€£¥]|dollar|yuan|euro|pound/i, zh: /[$€£¥]|美元|元|欧元|歐元|英镑|英鎊/ },
  { id: 'percent', kept: 0.95, en: /%|per ?cent/i, zh: /[%％]|百分/ },
  { id: 'not', kept: 0.68, en: /\bnot\b|n[’']t\b|\bnever\b|\bno\b|\bwithout\b/i, zh: /不|没|沒|无|無|未/ },
  { id: 'i', kept: 0.88, en: /\bI\b|\b[Mm][ey]\b/, zh: /我(?![们們])/ },
  { id: 'we', kept: 0.75, en: /\b(?:we|us|our)\b/i, zh: /我们|我們|咱/ },
  { id: 'you', kept: 0.75, en: /\byour?s?\b/i, zh: /你|您/ },
  { id: 'he', kept: 0.5, en: /\bh(?:e|im|is)\b/i, zh: /他(?![们們])/ },
  { id: 'she', kept: 0.7, en: /\b(?:she|hers?)\b/i, zh: /她(?![们們])/ },
  { id: 'they', kept: 0.55, en: /\b(?:they|them|their)\b/i, zh: /他们|他們|她们|她們|它们|它們/ },
  { id: 'said', kept: 0.5, en: /\bsa(?:id|ys?)\b|\btold\b|\breplied\b/i, zh: /[说說道称稱]|表示/ },
  { id: 'asked', kept: 0.45, en: /\basked?\b/i, zh: /[问問]/ },
  {
    id: 'but',
    kept: 0.6,
    en: /\bbut\b|\bhowever\b|\balthough\b|\bthough\b/i,
    zh: /但|可是|然而|不过|不過|却|卻|虽|雖/,
  },
  { id: 'if', kept: 0.55, en: /\bif\b/i, zh: /如果|若|倘|要是|假如/ },
  { id: 'because', kept: 0.4, en: /\bbecause\b|\bdue to\b|\bsince\b/i, zh: /因为|因為|由于|由於|因此/ },
  { id: 'year', kept: 0.65, en: /\byears?\b|\bannual/i, zh: /年/ },
  { id: 'today', kept: 0.7, en: /\btoday\b/i, zh: /今天|今日/ },
];
