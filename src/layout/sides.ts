// Every block goes to a half: by its language, or by what stands around it where it has none.
//
//   Steam            in a Chinese page: the menu's English words belong to the Chinese half
//   ![](photo.jpg)   goes with the nearest text above it
import type { Block, Lang } from '../model.ts';
import type { LayoutResult } from './kind.ts';

/** Language of the nearest block with one: above, else below, else the first of the order. */
function nearest(blocks: readonly Block[], at: number, fallback: Lang): Lang {
  for (let i = at - 1; i >= 0; i--) {
    const lang = blocks[i]?.lang ?? null;
    if (lang !== null) return lang;
  }
  return blocks.slice(at).find((block) => block.lang !== null)?.lang ?? fallback;
}

/** Indices of the blocks of each half; metadata is in neither. */
export function toSides(blocks: readonly Block[], layout: LayoutResult): Readonly<Record<Lang, readonly number[]>> {
  const sides: Record<Lang, number[]> = { en: [], zh: [] };
  const [first = 'en'] = layout.order;
  let before: Lang | null = null;
  blocks.forEach((block, i) => {
    if (block.kind === 'metadata') return;
    const own = layout.kind === 'monolingual' ? first : (block.lang ?? before ?? nearest(blocks, i, first));
    before = block.lang === null ? before : own;
    sides[own].push(i);
  });
  return sides;
}

/** Whether a text is in neither language: most of its words stand in blocks of another one, or there are none. */
export function isForeign(blocks: readonly Block[]): boolean {
  const words = blocks.filter((block) => block.kind !== 'metadata' && block.kind !== 'image');
  const mass = (known: boolean) =>
    words.reduce((sum, block) => ((block.lang !== null) === known ? sum + block.mass : sum), 0);
  return mass(true) === 0 || mass(false) > 4 * mass(true);
}
