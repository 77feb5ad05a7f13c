// Links: which key of an English unit meets which key of a Chinese one, for every pair of units inside the band.
//
//   cell (i, j)   →   first link … last link       link = number of the key in unit i, number in unit j, both places
import { lowerBound } from '../text/halving.ts';
import type { Band } from './band.ts';
import { NO_NUMBER, type SideCoverage } from './coverage.ts';
import type { LinkTable, SideTable } from './table.ts';

/** Steps of a place inside its unit. */
export const PLACES = 255;
/** A key that belongs to no place. */
export const NO_PLACE = 255;

export interface Links {
  /** First link of each cell of the band, and their number at the end. */
  readonly starts: Int32Array;
  /** Number of the English key in its unit, or `NO_NUMBER`; of the Chinese one. */
  readonly enNumbers: Uint8Array;
  readonly zhNumbers: Uint8Array;
  /** Where each stands: 0 the start of the unit, 254 its end, `NO_PLACE` nowhere. */
  readonly enPlaces: Uint8Array;
  readonly zhPlaces: Uint8Array;
}

const stepOfPlace = (place: number) =>
  Number.isNaN(place) ? NO_PLACE : Math.min(PLACES - 1, Math.floor(place * PLACES));

/** Keys of a side by key: in which units, as which key there, and where. */
interface Holders {
  readonly starts: Int32Array;
  readonly units: Int32Array;
  readonly numbers: Uint8Array;
  readonly places: Uint8Array;
}

/** Where the keys of the Chinese side stand; those of no weight count as well, since they cover English ones. */
function holdersOf({ units, places, postings }: SideTable, coverage: SideCoverage): Holders {
  const starts = new Int32Array(postings.length + 1);
  for (let id = 0; id < postings.length; id++)
    starts[id + 1] = (starts[id] as number) + (postings[id] as readonly number[]).length;
  const count = starts[postings.length] as number;
  const holders = {
    starts,
    units: new Int32Array(count),
    numbers: new Uint8Array(count),
    places: new Uint8Array(count),
  };
  const next = starts.slice();
  units.forEach((keys, unit) => {
    const own = coverage.units[unit] as readonly number[];
    const where = places[unit] as readonly number[];
    for (let k = 0; k < keys.length; k++) {
      const id = keys[k] as number;
      const at = next[id] as number;
      next[id] = at + 1;
      const number = own.indexOf(id);
      holders.units[at] = unit;
      holders.numbers[at] = number < 0 ? NO_NUMBER : number;
      holders.places[at] = stepOfPlace(where[k] as number);
    }
  });
  return holders;
}

/** Calls `see` for each link: the cell, the English key (index in the unit), and where the Chinese one stands among holders. */
function eachLink(
  table: LinkTable,
  holders: Holders,
  { en, zh, zhCount, start, offset }: Band,
  see: (cell: number, i: number, k: number, at: number) => void,
): void {
  for (let i = 0; i + 1 < start.length; i++) {
    const keys = table.en.units[en + i] as readonly number[];
    const first = zh + (start[i] as number);
    const cells = offset[i] as number;
    const end = Math.min(first + (offset[i + 1] as number) - cells, zh + zhCount);
    const walk = (key: number, k: number) => {
      const to = holders.starts[key + 1] as number;
      for (let at = lowerBound(holders.units, holders.starts[key] as number, to, first); at < to; at++) {
        const unit = holders.units[at] as number;
        if (unit >= end) return;
        see(cells + unit - first, i, k, at);
      }
    };
    for (let k = 0; k < keys.length; k++) {
      const key = keys[k] as number;
      walk(key, k);
      const more = table.en.partners.get(key);
      if (more) for (const partner of more) walk(partner, k);
    }
  }
}

/** All links inside a band. */
export function findLinks(
  table: LinkTable,
  coverage: { readonly en: SideCoverage; readonly zh: SideCoverage },
  band: Band,
): Links {
  const holders = holdersOf(table.zh, coverage.zh);
  const starts = new Int32Array((band.offset[band.offset.length - 1] as number) + 1);
  eachLink(table, holders, band, (cell) => {
    starts[cell + 1] = (starts[cell + 1] as number) + 1;
  });
  for (let cell = 1; cell < starts.length; cell++)
    starts[cell] = (starts[cell] as number) + (starts[cell - 1] as number);
  const count = starts[starts.length - 1] as number;
  const make = () => new Uint8Array(count);
  const links = { starts, enNumbers: make(), zhNumbers: make(), enPlaces: make(), zhPlaces: make() };
  const next = starts.slice();
  eachLink(table, holders, band, (cell, i, k, at) => {
    const link = next[cell] as number;
    next[cell] = link + 1;
    const unit = band.en + i;
    const number = (coverage.en.units[unit] as readonly number[]).indexOf(
      (table.en.units[unit] as readonly number[])[k] as number,
    );
    links.enNumbers[link] = number < 0 ? NO_NUMBER : number;
    links.zhNumbers[link] = holders.numbers[at] as number;
    links.enPlaces[link] = stepOfPlace((table.en.places[unit] as readonly number[])[k] as number);
    links.zhPlaces[link] = holders.places[at] as number;
  });
  return links;
}
