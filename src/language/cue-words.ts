// What both languages mark by a few plain signs: the kind of sentence, negation, who speaks. Each entry is one cue; a unit
// has it or has it not. Signs too common to tell anything are weighed down by their own frequency in the document.
//
//   “Why don't you go?” she asked.    “你为什么不走？”她问。      both: quote, question, not, you, she

export interface Cue {
  readonly id: string;
  /** Share of these that translation keeps, from counts over texts of several kinds. */
  readonly kept: number;
  /** English words and marks; words also with a capital; `_` is a space. */
  readonly en: string;
  /** Chinese words and marks of one or two characters; the longer one wins, so that 他们 is not 他. */
  readonly zh: string;
}

/** Cues of the first and last character, which no list of words gives: `quote-starts`, `quote-ends`, `colon-ends`, `no-stop`. */
const EDGES = { en: '', zh: '' };

export const CUES: readonly Cue[] = [
  { id: 'question', kept: 0.85, en: '?', zh: '？ ?' },
  { id: 'cry', kept: 0.6, en: '!', zh: '！ !' },
  { id: 'quote-opens', kept: 0.83, en: `“ " ‘ _'`, zh: '“ 「 『 "' },
  { id: 'quote-starts', kept: 0.6, ...EDGES },
  { id: 'quote-ends', kept: 0.85, ...EDGES },
  { id: 'bracket', kept: 0.75, en: '( [', zh: '（ ( ［ [' },
  { id: 'colon', kept: 0.6, en: ':', zh: '： :' },
  { id: 'colon-ends', kept: 0.6, ...EDGES },
  { id: 'semicolon', kept: 0.45, en: ';', zh: '； ;' },
  { id: 'ellipsis', kept: 0.6, en: '… ...', zh: '… ..' },
  { id: 'dash', kept: 0.5, en: '— – -- ― _-_', zh: '— -- ―' },
  { id: 'no-stop', kept: 0.8, ...EDGES },
  { id: 'money', kept: 0.75, en: '$ € £ ¥ dollar dollars yuan euro euros pound pounds', zh: '$ € £ ¥ 元 英镑 英鎊' },
  { id: 'percent', kept: 0.95, en: '% percent percentage cent', zh: '% ％ 百分' },
  { id: 'not', kept: 0.68, en: 'not t never no without', zh: '不 没 沒 无 無 未' },
  { id: 'i', kept: 0.88, en: 'I me my', zh: '我' },
  { id: 'we', kept: 0.75, en: 'we us our', zh: '我们 我們 咱' },
  { id: 'you', kept: 0.75, en: 'you your yours', zh: '你 您' },
  { id: 'he', kept: 0.5, en: 'he him his', zh: '他' },
  { id: 'she', kept: 0.7, en: 'she her hers', zh: '她' },
  { id: 'they', kept: 0.55, en: 'they them their', zh: '他们 他們 她们 她們 它们 它們' },
  { id: 'said', kept: 0.5, en: 'said say says told replied', zh: '说 說 道 称 稱 表示' },
  { id: 'asked', kept: 0.45, en: 'ask asked', zh: '问 問' },
  { id: 'but', kept: 0.6, en: 'but however although though', zh: '但 可是 然而 不过 不過 却 卻 虽 雖' },
  { id: 'if', kept: 0.55, en: 'if', zh: '如果 若 倘 要是 假如' },
  { id: 'because', kept: 0.4, en: 'because since due', zh: '因为 因為 由于 由於 因此' },
  { id: 'year', kept: 0.65, en: 'year years annual annually', zh: '年' },
  { id: 'today', kept: 0.7, en: 'today', zh: '今天 今日' },
];
