// What the byline of a half shows of the lines around it.
//
//   Prices rise again                     headline
//   The mayor wants twice the money       between headline and byline: a deck
//   By Joel Prys                          byline
//   Transport correspondent, Ashlake      beside a byline: part of it
import { besideClaims, isLabelAlone } from '../byline/beside.ts';
import { isGivenName } from '../language/given-names.ts';
import type { Candidate } from './candidate.ts';

/** From the headline to the byline, at most this many blocks. */
const HEAD = 6;

/** What stands between the headline and the byline: summaries, often several. */
export function aboveBylines(candidates: readonly Candidate[], copies: ReadonlySet<Candidate>): Set<Candidate> {
  const found = new Set<Candidate>();
  candidates.forEach((candidate, i) => {
    if (!copies.has(candidate)) return;
    const below = candidates.slice(i + 1, i + 1 + HEAD);
    const byline = below.findIndex(isByline);
    const between = below.slice(0, Math.max(0, byline));
    if (between.some((block) => copies.has(block) || block.dateline !== null)) return;
    for (const block of between) if (block.mark === null) found.add(block);
  });
  return found;
}

type Beside = (candidate: Candidate) => ReturnType<typeof besideClaims>;

/** What each line would say beside a byline, read once. */
function besideOf(): Beside {
  const known = new Map<Candidate, ReturnType<typeof besideClaims>>();
  return (candidate) => {
    const before = known.get(candidate);
    if (before !== undefined) return before;
    const claims = besideClaims(candidate.text, candidate.lang);
    known.set(candidate, claims);
    return claims;
  };
}

/** Lines of the page between the lines of a byline, at most this many. */
const GAP = 2;

/**
 * Lines that are bylines beside one: `Transport correspondent, Ashlake` below `By Joel Prys`. A name between the headline and a
 * dateline, or a given name that is known, needs none beside it.
 */
export function bylineBlocks(candidates: readonly Candidate[], copies: ReadonlySet<Candidate>): Set<Candidate> {
  const found = new Set<Candidate>();
  const claimsOf = besideOf();
  const isWeak = (candidate: Candidate) =>
    !copies.has(candidate) && candidate.mass <= 30 && claimsOf(candidate) !== null;
  const spread = (from: number, step: 1 | -1) => {
    let gap = 0;
    for (let i = from + step; candidates[i] !== undefined && gap <= GAP; i += step) {
      const candidate = candidates[i];
      if (candidate === undefined || (!isWeak(candidate) && candidate.mark === null && !isByline(candidate))) return;
      if (isWeak(candidate)) found.add(candidate);
      else gap++;
    }
  };
  candidates.forEach((candidate, i) => {
    const titled = [candidates[i - 1], candidates[i - 2]].some((above) => above !== undefined && copies.has(above));
    if (titled && isWeak(candidate)) {
      const [name] = claimsOf(candidate) ?? [];
      const dotted = candidate.lang === 'zh' && /[·•]/.test(candidate.text);
      const given = dotted || isGivenName(name?.names[0]?.split(' ')[0]?.toLowerCase() ?? '');
      if (name?.role === 'authors' && (given || candidates[i + 1]?.dateline != null)) found.add(candidate);
    }
    if (isPostBelow(candidates[i - 1], candidate, claimsOf)) found.add(candidate);
    if (!isSure(candidate) && !found.has(candidate)) return;
    spread(i, -1);
    spread(i, 1);
  });
  return found;
}

/** A post on the line below a name: 乔尔·普里斯 ⏎ 驻阿什莱克记者. */
function isPostBelow(name: Candidate | undefined, post: Candidate, claimsOf: Beside): boolean {
  if (name === undefined || name.mass > 20 || post.mass > 20) return false;
  const [first] = claimsOf(name) ?? [];
  const [second] = claimsOf(post) ?? [];
  return first?.role === 'authors' && second?.role === 'other' && !isLabelAlone(post.text, post.lang);
}

/** A line that names who wrote the article, or when, and nothing else. */
function isByline({ segments }: Candidate): boolean {
  return segments !== null && segments.coverage >= 0.8 && segments.claims.some(({ role }) => BYLINE_ROLES.has(role));
}

/** A byline that says more than an outlet. */
const isSure = (candidate: Candidate) =>
  isByline(candidate) && candidate.segments?.claims.some(({ role }) => role !== 'agency') === true;

const BYLINE_ROLES: ReadonlySet<string> = new Set(['authors', 'date', 'agency']);
