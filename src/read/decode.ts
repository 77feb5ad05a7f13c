// Bytes → text, and the name of the encoding.
//
//   byte-order mark → UTF-8 if it is valid → UTF-16 by its zero bytes → GB18030 or Big5 by how common their characters are
//
// The platform's TextDecoder decodes; this file only chooses. A wrong choice shows at once: the other code page turns
// everyday Chinese into rare characters.
import { ParseError } from '../options.ts';
import { countScripts } from '../text/script.ts';

export interface Decoded {
  readonly text: string;
  /** Lower-case WHATWG label. */
  readonly encoding: string;
  /** Whether undecodable bytes were replaced: only where the caller forced an encoding. */
  readonly replaced: boolean;
}

const MARKS: readonly (readonly [bytes: readonly number[], encoding: string])[] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];

// The most frequent characters of modern Chinese prose in both scripts (top of any frequency list).
const COMMON = new Set(
  '的一是不了在人有我他这個这个上们來来到时時大地为為子中你说說生国國年着就那和要她出也得里裡后後自以会會家可下而过過天去能对對小多然于於心学學么麼之都好看起发發当當没沒成只如事把还還用第样樣道想作种種开開美总總从從无無情己面最女但现現前些所同日手又行意动動方期它头頭经經长長儿兒回位分爱愛老因很给給名法间間斯知世什两兩次使身者被高已亲親其进進此话話常与與活正感见見明问問力理尔爾点點文几幾定本公特做外孩相西果走将將月十实實向声聲车車全信重三机機工物气氣每并並别別真打太新比才便夫再书書部水像眼等体體却加电電主界门門利海受听聽表德少克代员員许許先口由死安写寫性马馬光白或住难難望教命花结結乐樂色更拉东東神记記处處让讓母父应應直字场場平报報友关關放至张張认認接告入笑内內英军軍候民岁歲往何度山觉覺路带帶万萬男边邊风風解叫任金快原吃妈媽变變通师師立象数數四失满滿战戰远遠格士音轻輕目条條呢',
);

/** Share of a decoded text's ideographs that are everyday ones; 0 where it has none. */
function commonShare(text: string): number {
  const sample = text.slice(0, 20_000);
  const { han } = countScripts(sample, [0, sample.length]);
  let common = 0;
  for (const character of sample) if (COMMON.has(character)) common++;
  return han === 0 ? 0 : common / han;
}

function tryDecode(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function marked(bytes: Uint8Array): string | null {
  const found = MARKS.find(([mark]) => mark.every((byte, i) => bytes[i] === byte));
  return found?.[1] ?? null;
}

/** UTF-16 without a mark: line feeds and Latin letters leave zero bytes on one side only. */
function utf16(bytes: Uint8Array): string | null {
  const size = Math.min(bytes.length, 65_536);
  const zeros = [0, 0];
  for (let i = 0; i < size; i++) if (bytes[i] === 0) zeros[i & 1] = (zeros[i & 1] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (bytes.length % 2 !== 0 || even + odd === 0) return null;
  if (odd > 8 * even) return 'utf-16le';
  return even > 8 * odd ? 'utf-16be' : null;
}

/** Control characters that no text has: more than one in two hundred means that the bytes are no text. */
function looksBinary(text: string): boolean {
  const size = Math.min(text.length, 65_536);
  let controls = 0;
  for (let i = 0; i < size; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x20 && !(code >= 9 && code <= 13) && code !== 0x1b && code !== 0x1d) controls++;
  }
  return controls > size / 200;
}

/** The candidate whose characters are the more common; null where neither decodes to everyday Chinese. */
function chinesePage(bytes: Uint8Array): Decoded | null {
  let best: Decoded | null = null;
  let bestShare = 0.2;
  for (const encoding of ['gb18030', 'big5']) {
    const text = tryDecode(bytes, encoding);
    const share = text === null ? 0 : commonShare(text);
    if (text !== null && share > bestShare) {
      best = { text, encoding, replaced: false };
      bestShare = share;
    }
  }
  return best;
}

function firstInvalidByte(bytes: Uint8Array): number {
  let low = 0;
  let high = bytes.length;
  const decoder = (end: number) => {
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, end), {
        stream: true,
      });
      return true;
    } catch {
      return false;
    }
  };
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (decoder(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}

function detect(bytes: Uint8Array): Decoded {
  const mark = marked(bytes);
  const encoding = mark ?? (bytes.includes(0) ? utf16(bytes) : 'utf-8');
  if (encoding === null) throw new ParseError('read/binary', 'the file is binary, not text (it holds zero bytes)');
  const text = tryDecode(bytes, encoding);
  if (text !== null) return { text, encoding, replaced: false };
  const page = mark === null ? chinesePage(bytes) : null;
  if (page !== null) return page;
  throw new ParseError(
    'read/encoding',
    `the encoding could not be told: not ${encoding.toUpperCase()} (invalid at byte ${encoding === 'utf-8' ? firstInvalidByte(bytes) : 0}), nor GB18030 or Big5; name it with --encoding`,
  );
}

function forced(bytes: Uint8Array, encoding: string): Decoded {
  let decoder: TextDecoder;
  try {
    decoder = new TextDecoder(encoding);
  } catch {
    throw new ParseError('read/unknown-encoding', `no encoding is called "${encoding}"`);
  }
  const text = decoder.decode(bytes);
  return {
    text,
    encoding: decoder.encoding,
    replaced: text.includes('\ufffd') && tryDecode(bytes, encoding) === null,
  };
}

/**
 * Decode a file.
 * @param encoding WHATWG label that overrides detection; bytes that do not fit it are replaced, and `replaced` is set
 * @throws ParseError `read/empty`, `read/binary`, `read/encoding` or `read/unknown-encoding`
 */
export function decode(bytes: Uint8Array, encoding?: string): Decoded {
  if (bytes.length === 0) throw new ParseError('read/empty', 'the file is empty');
  const decoded = encoding === undefined ? detect(bytes) : forced(bytes, encoding);
  if (looksBinary(decoded.text)) throw new ParseError('read/binary', 'the file is binary, not text');
  return decoded;
}
