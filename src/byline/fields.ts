// Claims of datelines, bylines, credits and metadata → the fields of a byline, each from where it is trusted most.

import type { Lang } from '../model.ts';
import type { Byline } from '../schema.ts';
import type { Dateline } from './dateline.ts';
import { type FoundDate, findDates } from './dates.ts';
import { readNames } from './names.ts';
import type { Claim } from './segments.ts';

export type BylineFields = Omit<Byline, 'parts'>;

/** Everything that the fields of one half come from. */
export interface BylineEvidence {
  readonly lang: Lang;
  readonly datelines: readonly Dateline[];
  readonly bylines: readonly (readonly Claim[])[];
  readonly credits: readonly (readonly Claim[])[];
  /** Site in the suffix of a copy of the headline. */
  readonly site: string | null;
  /** Dates in the titles of the metadata. */
  readonly titleDates: readonly FoundDate[];
  readonly metadata: MetadataFields;
}

/** What the metadata says, in the words of its keys. */
export interface MetadataFields {
  readonly authors: string | null;
  readonly editors: string | null;
  readonly translators: string | null;
  readonly photographers: string | null;
  readonly date: string | null;
  readonly source: string | null;
  readonly host: string | null;
  /** EDTF date of the address. */
  readonly urlDate: string | null;
}

const unique = (names: readonly string[]) => [...new Set(names)];

/** `XXXX-12-31` with the year of another date: the same year, or the one before where that lies months ahead of it. */
export function completeYear(edtf: string, other: string | null): string {
  if (!edtf.startsWith('XXXX') || other === null || other.startsWith('XXXX')) return edtf;
  const year = Number(other.slice(0, 4));
  const ahead = Number(edtf.slice(5, 7)) - Number(other.slice(5, 7));
  return `${ahead > 6 ? year - 1 : year}${edtf.slice(4)}`;
}

function people(claims: readonly Claim[], role: Claim['role']): string[] {
  return unique(claims.filter((claim) => claim.role === role).flatMap((claim) => claim.names));
}

type NamedRole = 'authors' | 'editors' | 'translators' | 'photographers';

/** The people of a role as the text names them, else as the metadata does. */
function peopleOf(claims: readonly Claim[], role: NamedRole, { lang, metadata }: BylineEvidence): string[] {
  const named = people(claims, role);
  const written = metadata[role];
  return named.length > 0 || written === null ? named : [...readNames(written, lang).people];
}

/** The dates of a half in the order of trust: dateline, byline, address, metadata. */
function datesOf(evidence: BylineEvidence): Pick<FoundDate, 'text' | 'edtf'>[] {
  const line = (claims: readonly Claim[]) => claims.flatMap((claim) => (claim.date === null ? [] : [claim.date]));
  const { urlDate, date } = evidence.metadata;
  return [
    ...evidence.datelines.flatMap((dateline) => (dateline.date === null ? [] : [dateline.date])),
    ...evidence.bylines.flatMap(line),
    ...(urlDate === null ? [] : [{ text: urlDate, edtf: urlDate }]),
    ...evidence.titleDates,
    ...(date === null ? [] : findDates(date)),
    ...evidence.credits.flatMap(line),
  ];
}

function dateOf(evidence: BylineEvidence): Byline['date'] {
  const dates = datesOf(evidence);
  const [first] = dates;
  if (first === undefined) return null;
  const full = dates.find((date) => !date.edtf.startsWith('XXXX'));
  return { text: first.text, edtf: completeYear(first.edtf, full?.edtf ?? null) };
}

/** Fields of one half. */
export function readFields(evidence: BylineEvidence): BylineFields {
  const head = [...evidence.datelines.flatMap((dateline) => dateline.credits), ...evidence.bylines.flat()];
  const all = [...head, ...evidence.credits.flat()];
  const outlet = (claims: readonly Claim[]) => claims.find((claim) => claim.outlet !== null)?.outlet ?? null;
  const named = all.find((claim) => claim.role === 'source')?.names[0];
  // 新华社 2017-08-26 14:39: an outlet beside the date and no author is where the article was published.
  const source = named ?? evidence.bylines.flat().find((claim) => claim.role === 'agency')?.names[0] ?? null;
  return {
    authors: peopleOf(all, 'authors', evidence),
    editors: peopleOf(all, 'editors', evidence),
    translators: peopleOf(all, 'translators', evidence),
    photographers: peopleOf(all, 'photographers', evidence),
    agency: evidence.datelines.find((dateline) => dateline.agency !== null)?.agency ?? outlet(head) ?? outlet(all),
    place: evidence.datelines.find((dateline) => dateline.place !== null)?.place ?? null,
    source: source ?? evidence.site ?? evidence.metadata.source ?? evidence.metadata.host,
    date: dateOf(evidence),
  };
}

/** Whether the fields say anything at all. */
export function isEmpty(fields: BylineFields): boolean {
  return Object.values(fields).every((value) => value === null || (Array.isArray(value) && value.length === 0));
}
