// Doubt is a message with a place: words that somebody said, and nothing tells who.
import type { Message } from '../model.ts';
import { isSpeech } from '../quote/finding.ts';
import type { Quote } from '../schema.ts';

/** One message for each quotation in marks whose speaker cannot be told. */
export function speakerMessages(quotes: readonly Quote[]): Message[] {
  return quotes
    .filter((quote) => quote.speaker === null && quote.marked && isSpeech(quote.kind))
    .map(({ fragments }) => ({
      severity: 'info',
      rule: 'quote/no-speaker',
      reason: 'nothing tells who said this',
      span: fragments[0]?.span ?? null,
    }));
}
