// Every fixture gives the outline that a person has reviewed. `UPDATE=1` writes what the program gives now: read it before
// you commit it. A missing expectation fails.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FIXTURES, isRefused, outlineOf } from './support/fixtures.ts';

const UPDATE = process.env.UPDATE === '1';

describe('fixtures', () => {
  it('has enough of them', () => {
    expect(FIXTURES.length).toBeGreaterThanOrEqual(26);
  });

  it.each(FIXTURES)('$name', (fixture) => {
    const actual = outlineOf(fixture);
    if (UPDATE) writeFileSync(fixture.expectedPath, actual);
    expect(existsSync(fixture.expectedPath), 'no expected.txt: review the outline, then write it with UPDATE=1').toBe(
      true,
    );
    expect(actual).toBe(readFileSync(fixture.expectedPath, 'utf8'));
    expect(actual.startsWith('refused')).toBe(isRefused(fixture));
  });
});
