// What both languages mark by a few plain signs: the kind of sentence, negation, who speaks. Each entry is one cue; a unit
// has it or has it not. Signs too common to tell anything are weighed down by their own frequency in the document.
//
//   “Why don't you go?” she asked.    “你为什么不走？”她问。      both: quote, question, not, you, she

export interface Cue {
  readonly id: string;
  readonly en: RegExp;
  readonly zh: RegExp;
}

export const CUES: readonly Cue[] = [
  { id: 'question', en: /\?/, zh: /[？?]/ },
  { id: 'cry', en: /!/, zh: /[！!]/ },
  { id: 'quote-opens', en: /[“"]|(?:^|\s)[‘'](?=\w)/, zh: /[“「『"]/ },
  { id: 'quote-starts', en: /^\s*[“"‘']/, zh: /^\s*[“「『"]/ },
  { id: 'quote-ends', en: /[”"’']\s*$/, zh: /[”」』"]\s*$/ },
  { id: 'bracket', en: /[([]/, zh: /[（(［[]/ },
  { id: 'colon', en: /:(?!\d)/, zh: /[：:](?!\d)/ },
  { id: 'colon-ends', en: /:\s*$/, zh: /[：:]\s*$/ },
  { id: 'semicolon', en: /;/, zh: /[；;]/ },
  { id: 'ellipsis', en: /…|\.\.\./, zh: /…|\.\.\./ },
  { id: 'dash', en: /—|–| - |--/, zh: /——|—|--/ },
  { id: 'no-stop', en: /[\p{L}\p{N}]\s*$/u, zh: /[\p{L}\p{N}]\s*$/u },
  { id: 'money', en: /[$€£¥]|dollar|yuan|euro|pound/i, zh: /[$€£¥]|美元|元|欧元|歐元|英镑|英鎊/ },
  { id: 'percent', en: /%|per ?cent/i, zh: /[%％]|百分/ },
  { id: 'not', en: /\bnot\b|n[’']t\b|\bnever\b|\bno\b|\bwithout\b/i, zh: /不|没|沒|无|無|未/ },
  { id: 'i', en: /\bI\b|\b[Mm][ey]\b/, zh: /我(?![们們])/ },
  { id: 'we', en: /\b(?:we|us|our)\b/i, zh: /我们|我們|咱/ },
  { id: 'you', en: /\byour?s?\b/i, zh: /你|您/ },
  { id: 'he', en: /\bh(?:e|im|is)\b/i, zh: /他(?![们們])/ },
  { id: 'she', en: /\b(?:she|hers?)\b/i, zh: /她(?![们們])/ },
  { id: 'they', en: /\b(?:they|them|their)\b/i, zh: /他们|他們|她们|她們|它们|它們/ },
  { id: 'said', en: /\bsa(?:id|ys?)\b|\btold\b|\breplied\b/i, zh: /[说說道称稱]|表示/ },
  { id: 'asked', en: /\basked?\b/i, zh: /[问問]/ },
  { id: 'but', en: /\bbut\b|\bhowever\b|\balthough\b|\bthough\b/i, zh: /但|可是|然而|不过|不過|却|卻|虽|雖/ },
  { id: 'if', en: /\bif\b/i, zh: /如果|若|倘|要是|假如/ },
  { id: 'because', en: /\bbecause\b|\bdue to\b|\bsince\b/i, zh: /因为|因為|由于|由於|因此/ },
  { id: 'year', en: /\byears?\b|\bannual/i, zh: /年/ },
  { id: 'today', en: /\btoday\b/i, zh: /今天|今日/ },
];
