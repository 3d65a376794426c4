import { LANGUAGES, type Localized } from "../language";

/** A text in every language, with the way to it: `TITLES.first`. */
export interface FoundText {
  readonly path: string;
  readonly text: Localized;
}

/** Whether an object is a text, whole or in want of a language. */
export const isText = (value: object): boolean => {
  const keys = Object.keys(value);
  return keys.length > 0 && keys.every((key) => (LANGUAGES as readonly string[]).includes(key));
};

/**
 * Every text that is reachable from a value: objects with languages for keys and strings for values. An object that lacks a language is
 * found too, so that it can be reported of. Objects that `seen` holds are passed by.
 */
export function localizedTexts(value: unknown, path = "", seen = new Set<object>()): FoundText[] {
  if (typeof value !== "object" || value === null || seen.has(value)) return [];
  seen.add(value);
  const inner: [string, unknown][] =
    value instanceof Map || value instanceof Set ? [...value.values()].map((each, at) => [String(at), each]) : Object.entries(value);
  if (isText(value) && inner.every(([, each]) => typeof each === "string")) return [{ path, text: value as Localized }];
  return inner.flatMap(([key, each]) => localizedTexts(each, path === "" ? key : `${path}.${key}`, seen));
}
