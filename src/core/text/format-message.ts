import { IntlMessageFormat } from "intl-messageformat";
import type { Language, MessageData } from "./language";

const cache = new Map<string, IntlMessageFormat>();

/**
 * Fills the `{holes}` of an ICU message. Parsed messages are cached.
 * @throws when the message is no valid ICU text or a hole has no value: a text with a gap must never reach a user.
 */
export function formatMessage(message: string, language: Language, data: MessageData = {}): string {
  const key = `${language}:${message}`;
  let format = cache.get(key);
  if (format === undefined) {
    // Tags are no markup here: a value such as <uuid> is text.
    format = new IntlMessageFormat(message, language, undefined, { ignoreTag: true });
    cache.set(key, format);
  }
  return String(format.format(data));
}
