// The site that published an article, as its titles name it.
//
//   Prices rise • The Harbour        host www.theharbour.example: The Harbour
//   Harbourwerk - 残酷的乐观主义       host harbourwerk.example:    Harbourwerk, though it stands in front
//   Prices rise - The Daily News     no host:                     The Daily News, as it stands behind a divider
import { wordsOnly } from '../text/script.ts';
import { cleanTitle } from './title-key.ts';

const PARTS = /\s*[|｜_•]\s*|\s+[-–—·]\s+/;
const SHORTEST = 4;

/** The part of a title whose letters stand in the host: the name of the site in its own spelling. */
function namedByHost(title: string, host: string): string | null {
  const letters = wordsOnly(host).toLowerCase();
  const parts = title.split(PARTS);
  if (parts.length < 2) return null;
  return (
    parts.find((part) => {
      const key = wordsOnly(part).toLowerCase();
      return key.length >= SHORTEST && letters.includes(key);
    }) ?? null
  );
}

/** The name of the site in the titles of a half: what the host confirms, else the first suffix that looks like one. */
export function siteOf(titles: readonly string[], host: string | null): string | null {
  const confirmed = host === null ? [] : titles.flatMap((title) => namedByHost(title, host) ?? []);
  return confirmed[0] ?? titles.flatMap((title) => cleanTitle(title).site ?? [])[0] ?? null;
}
