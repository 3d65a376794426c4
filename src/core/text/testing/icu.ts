import { parse, TYPE, type MessageFormatElement } from "@formatjs/icu-messageformat-parser";

/** A message's parts, as `formatMessage` reads them. */
export const partsOf = (message: string): MessageFormatElement[] => parse(message, { ignoreTag: true });

/** The same parts with other words in them; holes, plurals and choices stay. */
export function mapLiterals(parts: readonly MessageFormatElement[], words: (text: string) => string): MessageFormatElement[] {
  return parts.map((part) => {
    if (part.type === TYPE.literal) return { ...part, value: words(part.value) };
    if (part.type !== TYPE.plural && part.type !== TYPE.select) return part;
    const options = Object.entries(part.options).map(([key, option]) => [key, { ...option, value: mapLiterals(option.value, words) }]);
    return { ...part, options: Object.fromEntries(options) as typeof part.options };
  });
}

/** The holes of a message by name, each once, in order of the alphabet. */
export function holesOf(message: string): string[] {
  const names = new Set<string>();
  const walk = (parts: readonly MessageFormatElement[]): void => {
    for (const part of parts) {
      if (part.type === TYPE.literal || part.type === TYPE.pound) continue;
      names.add(part.value);
      if (part.type === TYPE.plural || part.type === TYPE.select) Object.values(part.options).forEach(({ value }) => walk(value));
    }
  };
  walk(partsOf(message));
  return [...names].sort();
}
