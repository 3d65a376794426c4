import { isText, localizedTexts } from "../../core/text/testing/localized-texts";
import { realWords } from "./pseudo";

const NAMED = ["aria-label", "aria-description", "aria-roledescription", "aria-valuetext", "title", "placeholder", "alt"];

/** The texts of every module of ours that the test has loaded: those of views as well as of rules, registers and reports. */
export function loadedTexts(): ReturnType<typeof localizedTexts> {
  const seen = new Set<object>();
  return Object.keys(require.cache)
    .filter((file) => /[\\/]src[\\/](?!.*[\\/]testing[\\/])/.test(file) && !file.includes("node_modules"))
    .flatMap((file) => localizedTexts(require.cache[file]?.exports, file, seen));
}

/**
 * Strings that a value holds: what a view's state gives it to show. Functions are not entered. Of a text in several languages only the
 * English is data: it stands where the pseudo-language does, and another language in its place is a fault.
 */
export function stringsIn(value: unknown, seen = new Set<object>()): string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null || seen.has(value)) return [];
  seen.add(value);
  if (isText(value)) return stringsIn((value as { en?: unknown }).en, seen);
  if (value instanceof Map) return [...value].flatMap((pair) => stringsIn(pair, seen));
  if (value instanceof Set) return [...value].flatMap((each) => stringsIn(each, seen));
  return Object.values(value).flatMap((each) => stringsIn(each, seen));
}

/** What users see or hear of an element: its texts, the names of its controls and what fields hold. */
function visibleTexts(root: Element): string[] {
  const texts: string[] = [];
  const walker = root.ownerDocument.createTreeWalker(root, 4 /* SHOW_TEXT */);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node.parentElement?.closest("style, script") === null) texts.push(node.textContent ?? "");
  }
  for (const element of root.querySelectorAll("*")) for (const name of NAMED) texts.push(element.getAttribute(name) ?? "");
  return texts.filter((text) => text.trim() !== "");
}

/** Visible texts with a word that is neither pseudo nor part of a value that the state gave. Values count as wholes. */
export function hardCoded(root: Element, given: readonly string[]): string[] {
  // Longest first: a short value may stand in a longer one.
  const values = [...new Set(given.map((value) => value.trim()))].filter((value) => realWords(value).length > 0);
  values.sort((a, b) => b.length - a.length);
  return visibleTexts(root).filter((text) => realWords(without(text, values)).length > 0);
}

/** A text without the values that stand in it as wholes: `Ja` in `Ja, men` and not in `Jane`. */
function without(text: string, values: readonly string[]): string {
  return values
    .filter((value) => text.includes(value))
    .reduce((left, value) => left.replace(new RegExp(`(?<![\\p{L}\\p{N}])${escaped(value)}(?![\\p{L}\\p{N}])`, "gu"), "·"), text);
}

const escaped = (value: string): string => value.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
