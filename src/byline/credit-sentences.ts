// Credits that are whole sentences.
//
//   CNN's Jane Doe reported from Oslo. Ann Lee and Cy Roe contributed to this report.
//   └outlet┘└name─┘                    └─────names──────┘
import { isOutlet, looksLikeName, readNames } from './names.ts';
import type { Claim } from './segments.ts';

interface SentenceForm {
  readonly role: Claim['role'];
  readonly example: string;
  /** Groups: the names. */
  readonly test: RegExp;
}

const NAMES =
  "((?:The |the )?[A-Z\\u00c0-\\u00de][\\w\\u00c0-\\u024f.’'-]*(?:,? (?:and |de |van |von |der |la |al-)?[A-Z\\u00c0-\\u00de][\\w\\u00c0-\\u024f.’'-]*){0,12})";
const WHERE = '(?: (?:in|from) [A-Z][\\w .’-]{1,40})?';

const FORMS: readonly SentenceForm[] = [
  {
    role: 'authors',
    example: 'Jane Doe and Bo Sun in Oslo contributed to this report.',
    test: new RegExp(
      `^(?:[—–-]+ ?)?${NAMES}${WHERE} (?:also )?(?:contributed (?:to this (?:report|story|article)|reporting|research)|(?:reported|wrote)(?: this (?:story|article|report))?(?: from [A-Z][\\w .’-]{1,40}| for [A-Z][\\w .’-]{1,40})?)[.]?$`,
      'u',
    ),
  },
  {
    role: 'authors',
    example: 'Jane Doe reported from Ostrey, and Bo Sun from London.',
    test: new RegExp(
      `^${NAMES} (?:reported|wrote) from [A-Z][\\w ’-]{1,30},? and ${NAMES} from [A-Z][\\w ’-]{1,30}[.]?$`,
      'u',
    ),
  },
  {
    role: 'editors',
    example: 'Bo Sun was the editor.',
    test: new RegExp(`^${NAMES} (?:was the editor|edited (?:this|the) (?:story|article|report))[.]?$`, 'u'),
  },
  {
    role: 'authors',
    example: '任荷自香港对本文有报道贡献。',
    test: /^([\u3400-\u9fffA-Za-z·.、 ]{2,40}?)(?:自[\u3400-\u9fff]{2,6})?(?:对|對)本文(?:亦|也)?有(?:报道|報道|報導|研究)?(?:贡献|貢獻)。?$/u,
  },
];

/** What the sentence has for certain. */
const POSSIBLE = /contribut|reported|wrote|editor|edited|贡献|貢獻/i;

function read(sentence: string, start: number): Claim[] | null {
  for (const { role, test } of FORMS) {
    const match = test.exec(sentence);
    if (match === null) continue;
    const [owner, rest] = match
      .slice(1)
      .join(', ')
      .replace(/^the /i, '')
      .split(/(?<=\w)['’]s (?=[A-Z])/);
    const outlet = rest !== undefined && owner !== undefined && isOutlet(owner) ? owner : null;
    const names = readNames(
      (rest ?? owner ?? '').replace(/,? and /g, ', '),
      /[\u3400-\u9fff]/.test(sentence) ? 'zh' : 'en',
    ).people;
    if (!names.every(looksLikeName)) return null;
    return [{ role, names, outlet, date: null, start, end: start + sentence.length }];
  }
  return null;
}

/** The claims of a text that is made of such sentences only; null where it is not. */
export function sentenceClaims(text: string): Claim[] | null {
  if (text.length > 320 || !POSSIBLE.test(text)) return null;
  const claims: Claim[] = [];
  let at = 0;
  for (const sentence of text.split(/(?<=[a-z]\.) (?=[A-Z])/)) {
    const found = read(sentence, at);
    if (found === null) return null;
    claims.push(...found);
    at += sentence.length + 1;
  }
  return claims;
}
