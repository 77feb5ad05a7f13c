// The states of a half, as a reader goes down the page: what a block may be, and where in the article it stands.
//
//   top: noise headline ──→ head: headline deck byline caption note noise ──→ body: paragraph heading caption note noise
//                                                              │
//                                bottom ←── tail: credit note ←┘
//
// The zones give short lines their meaning: the same six words are a menu above the headline, a heading in the body and a
// link to another story below it.
import type { Role } from '../model.ts';

export type Zone = 'top' | 'head' | 'body' | 'tail' | 'bottom';

export interface State {
  readonly zone: Zone;
  readonly role: Role;
}

export const STATES = [
  { zone: 'top', role: 'noise' },
  { zone: 'top', role: 'headline' },
  { zone: 'head', role: 'headline' },
  { zone: 'head', role: 'deck' },
  { zone: 'head', role: 'byline' },
  { zone: 'head', role: 'caption' },
  { zone: 'head', role: 'note' },
  { zone: 'head', role: 'noise' },
  { zone: 'body', role: 'paragraph' },
  { zone: 'body', role: 'heading' },
  { zone: 'body', role: 'caption' },
  { zone: 'body', role: 'note' },
  { zone: 'body', role: 'noise' },
  { zone: 'tail', role: 'credit' },
  { zone: 'tail', role: 'note' },
  { zone: 'tail', role: 'headline' },
  { zone: 'bottom', role: 'noise' },
] as const satisfies readonly State[];

const ORDER: readonly Zone[] = ['top', 'head', 'body', 'tail', 'bottom'];

/** What it costs to go from one zone to another: rows from, columns to, in the order of ORDER. */
const ZONE_COST: readonly (readonly number[])[] = [
  [0, 0, 1.5, 5, 3],
  [12, 0.2, 0, 4, 5],
  [18, 14, 0, 0.4, 1.5],
  [18, 14, 4.5, 0, 0.5],
  [18, 14, 9, 2.5, 0],
];

type Pair = `${Role}>${Role}`;

/** Steps between roles that cost, or please, on top of their zones. */
const ROLE_COST: Readonly<Partial<Record<Pair, number>>> = {
  'paragraph>heading': 0.7,
  'heading>heading': 2.4,
  'heading>credit': 2,
  'heading>noise': 1.2,
  'heading>caption': 0.6,
  'paragraph>caption': 0.6,
  'caption>caption': 0.1,
  'paragraph>noise': 0.6,
  'paragraph>note': 0.8,
  'noise>heading': 0.7,
  'deck>deck': 1.4,
  'note>paragraph': 0.6,
  'headline>paragraph': 0,
  'byline>deck': 0.6,
  'noise>deck': 1.5,
  'caption>deck': 1.5,
  'credit>caption': 1,
  'headline>headline': -0.3,
};

/** A title above a menu: few pages have one, and a menu of a line or two is none. */
const LEFT_TITLE = 2.2;

function stepCost(from: State, to: State): number {
  const zones = ZONE_COST[ORDER.indexOf(from.zone)]?.[ORDER.indexOf(to.zone)] ?? 20;
  const zoneNoise = from.zone === 'bottom' || to.zone === 'bottom' || from.zone === 'top';
  const roles = zoneNoise && from.role !== 'heading' ? 0 : (ROLE_COST[`${from.role}>${to.role}`] ?? 0);
  const left = from.zone === 'top' && from.role === 'headline' && to.zone === 'top' ? LEFT_TITLE : 0;
  return zones + roles + left;
}

const START: Readonly<Record<Zone, number>> = { top: 0.2, head: 0, body: 1.2, tail: 4, bottom: 4 };
const START_ROLE: Readonly<Partial<Record<Role, number>>> = { deck: 4, noise: 0.5, heading: 0.6, byline: 0.6 };
const END_ROLE: Readonly<Partial<Record<Role, number>>> = { heading: 3, deck: 2, headline: 2, byline: 1 };

export const stepScore: readonly (readonly number[])[] = STATES.map((from) => STATES.map((to) => -stepCost(from, to)));
export const startScore: readonly number[] = STATES.map(
  (state) => -(START[state.zone] + (START_ROLE[state.role] ?? 0)),
);
export const endScore: readonly number[] = STATES.map(
  (state) => -((END_ROLE[state.role] ?? 0) + (state.zone === 'top' ? 2 : 0)),
);
