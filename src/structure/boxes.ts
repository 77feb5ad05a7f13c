// Groups of lines that one of them names: key points, the author, an offer, the signatures of a letter.
//
//   About the author                      opens the box
//   Gan Tang is a freelance writer.       stands in it
import type { Candidate } from './candidate.ts';
import * as is from './patterns.ts';

/** What follows a line while it looks as it should: items below `Key points`, lines below `About the author`. */
function below(
  candidates: readonly Candidate[],
  opens: (candidate: Candidate) => boolean,
  goesOn: (candidate: Candidate) => boolean,
  most: number,
): Set<Candidate> {
  const found = new Set<Candidate>();
  candidates.forEach((candidate, i) => {
    if (!opens(candidate)) return;
    const lines = candidates.slice(i + 1, i + 1 + most);
    const end = lines.findIndex((line) => !goesOn(line));
    for (const line of end < 0 ? lines : lines.slice(0, end)) found.add(line);
    if (end !== 0) found.add(candidate);
  });
  return found;
}

/** A box of key points: its heading and its items. */
export const deckBoxes = (candidates: readonly Candidate[]) =>
  below(
    candidates,
    ({ text, mass }) => mass <= 8 && is.DECK_BOX.test(text),
    ({ block, mass }) => block.kind === 'list-item' && mass <= 60,
    8,
  );

/** Lines about the author, below a heading that says so: to the end of the half, as far as they are prose or short. */
export const authorBoxes = (candidates: readonly Candidate[]) =>
  below(
    candidates,
    ({ text, mass }) => mass <= 12 && is.AUTHOR_BOX.test(text),
    ({ mark, block, mass, segments }) =>
      mark === null && block.kind !== 'heading' && mass <= 90 && (segments?.coverage ?? 0) < 0.8,
    3,
  );

/** Block quotes in a row with a call to subscribe among them: the box is the page's as a whole. */
export function offerBoxes(candidates: readonly Candidate[]): Set<Candidate> {
  const found = new Set<Candidate>();
  let box: Candidate[] = [];
  const close = () => {
    if (box.some(({ mark }) => mark?.rule === 'noise/subscription')) for (const line of box) found.add(line);
    box = [];
  };
  for (const candidate of candidates) {
    if (candidate.block.kind === 'block-quote' && candidate.mass <= 40) box.push(candidate);
    else close();
  }
  close();
  return found;
}

/** Whether a half is a transcript or a speech with stage directions: several turns with the names of speakers. */
export const hasTurns = (candidates: readonly Candidate[]) =>
  candidates.filter(({ text, stop }) => stop && is.SPEAKER_TURN.test(text)).length >= 3;

/** People who sign a letter, at most. */
const MOST_SIGNERS = 10;

/** The lines below the close of a letter: name, office, on whose behalf. */
export function signedBlocks(candidates: readonly Candidate[]): Set<Candidate> {
  const found = new Set<Candidate>();
  candidates.forEach((candidate, i) => {
    if (!is.LETTER_CLOSE.test(candidate.text)) return;
    for (const line of candidates.slice(i + 1, i + 1 + MOST_SIGNERS)) {
      if (line.mass > 30 || line.mark !== null || (line.segments?.coverage ?? 0) >= 0.8) break;
      found.add(line);
    }
  });
  return found;
}
