// The line below a quotation that says whose it is.
//
//   “It rained for days.”
//   — Ann Lee, poet            speaker Ann Lee, role “poet”
import type { Unit } from '../model.ts';
import { chineseNameEnd } from '../name/chinese.ts';
import { type Finding, type FoundSpeaker, isSpeech } from './finding.ts';
import { isSignature } from './unmarked.ts';

const SIGNER = /^(\s*[—–―-]{1,2}\s*)([^,，(（]+?)\s*(?:[,，(（]\s*(.+?)[)）]?)?\s*$/u;

function signerOf(unit: Unit | undefined, at: number): FoundSpeaker | null {
  const text = unit?.reading.text ?? '';
  const [, lead = '', name = '', role = null] = (isSignature(text) && SIGNER.exec(text)) || [];
  if (name === '') return null;
  // 船上厨师，柴田广治: in Chinese the post may come first.
  const isPostFirst = role !== null && chineseNameEnd(role, 0, true) === role.length;
  const [signer, post] = isPostFirst ? [role, name] : [name, role];
  const start = isPostFirst ? text.lastIndexOf(signer) : lead.length;
  const mention = { unit: at, span: [start, start + signer.length] as const };
  return { name: signer, mention, via: 'name', role: post, confidence: 0.85 };
}

const CLOSING = /^[\s"”’'」』»]*$/;

/** Give quotations that end their paragraph the signer of the line below. */
export function signQuotations(findings: readonly Finding[], units: readonly Unit[]): Finding[] {
  return findings.map((finding) => {
    const last = finding.fragments.at(-1);
    if (last === undefined || finding.cue !== null || !isSpeech(finding.kind)) return finding;
    const text = units[last.unit]?.reading.text ?? '';
    const speaker = CLOSING.test(text.slice(last.span[1])) ? signerOf(units[last.unit + 1], last.unit + 1) : null;
    return speaker === null ? finding : { ...finding, speaker };
  });
}
