// What stands behind the last sentence of a paragraph and is a credit or an end mark.
//
//   …帮助到更多人。(完)      …adding that cutting plastic waste still came first. Enditem

const TAIL =
  /\s*(?:[（(【](?:完|全文完|本文完|END|End|(?:责任|責任)?(?:编辑|編輯|责编|記者|记者|来源|來源|翻译|作者|摄影)[^（()）】]{0,40}|Reporting by [^()]{3,120}|Additional reporting [^()]{3,120})[)）】]|(?<=[.。”"])\s*(?:Enditem|Endit|-?30-|###)|[■□◆])\s*$/;

/** What a tail may end in. */
const LAST = new Set(')）】■□◆mt-#');

/** Length of the tail of a text, 0 where it has none. */
export function tailLength(text: string): number {
  if (!LAST.has(text.trimEnd().at(-1) ?? '')) return 0;
  const tail = TAIL.exec(text.slice(-200))?.[0].length ?? 0;
  return tail === 0 ? 0 : tail + tailLength(text.slice(0, text.length - tail));
}

/** The text without its tail. */
export function withoutTail(text: string): string {
  return text.slice(0, text.length - tailLength(text));
}
