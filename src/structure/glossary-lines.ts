// Vocabulary below a text: which blocks are glosses, and not headings or short paragraphs.
//
//   【词汇】                                   a heading of glosses: what follows is short, until prose comes again
//   suitcase /ˈsuːtkeɪs/ n. 手提箱            a gloss by its shape: word, sound or class, meaning
//   be steadfast in doing     坚定不移做某事    a gloss by its gap
import type { Block, Source } from '../model.ts';

const HEADING =
  /^[\s【[(（*#]*(?:重点|核心|常用|实用|相关|本文)?(?:词汇|词语|生词|单词|詞彙|生詞|词汇表|Vocabulary|Glossary|Words and phrases|Key words|Language points)(?:讲解|注释|解析)?[\s】\])）*]*[:：]?\s*$/i;
const SHAPED =
  /^(?:[A-Za-z][A-Za-z ,.'’()-]{1,40}?(?:\s*[/[][^/\]\u3400-\u9fff]{2,30}[/\]]\s*|\s+(?:n|v|vi|vt|adj|adv|prep|phr|conj)\.\s*)|[a-z][A-Za-z ,.'’()/-]{1,60}? {3,})\S*[\u3400-\u9fff]/;
/** A gloss says at most this much. */
const LONGEST = 34;

/** Indices of the blocks that are glosses. */
export function findGlosses(source: Source, blocks: readonly Block[]): Set<number> {
  const found = new Set<number>();
  let below = false;
  blocks.forEach((block, i) => {
    const line = source.lines[block.line];
    const text = line === undefined ? '' : source.text.slice(...line.content);
    const heads = block.mass <= 14 && HEADING.test(text);
    if (heads) below = true;
    else if (block.mass > LONGEST) below = false;
    if (heads || (block.mass <= LONGEST && block.lang !== null && (below || (text.length < 200 && SHAPED.test(text)))))
      found.add(i);
  });
  return found;
}
