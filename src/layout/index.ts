// The door of the stage: blocks, the articles among them, the layout of each, and which half each block belongs to.
export { splitArticles } from './articles.ts';
export { toBlocks } from './blocks.ts';
export { detectLayout, type LayoutResult } from './kind.ts';
export { chineseTag } from './language.ts';
export { isForeign, toSides } from './sides.ts';
export { titleParts } from './split.ts';
