// The few words that close a tag of speech beside a quotation: `“…？”他问。`, `“…?” Lee asked`. The splitter needs no more
// than these to keep a tag with its quotation; who speaks is told elsewhere. A space stands around every word.

/** Chinese verbs that stand last in a tag, of one, two or four characters. */
export const ZH_TAG_VERBS =
  ' 说 說 道 问 問 答 称 稱 喊 叫 嚷 写 寫 讲 講 表示 指出 强调 強調 补充 補充 解释 解釋 回应 回應 坦言 直言 感叹 感嘆 ' +
  '认为 認為 透露 反问 反問 追问 追問 告诉记者 告訴記者 ';

/** English verbs of a tag that stands after a question or a cry. */
export const EN_TAG_VERBS =
  ' said says asked asks added adds wrote writes replied cried shouted told tells answered wondered exclaimed yelled ' +
  'quipped joked tweeted posted demanded ';
