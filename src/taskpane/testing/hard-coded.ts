import { localizedTexts } from "../../core/text/testing/localized-texts";
import { realWords } from "./pseudo";

const NAMED = ["aria-label", "aria-description", "aria-roledescription", "aria-valuetext", "title", "placeholder", "alt"];

/** The texts of every module of ours that the test has loaded: those of views as well as of rules, registers and reports. */
export function loadedTexts(): ReturnType<typeof localizedTexts> {
  const seen = new Set<object>();
  return Object.keys(require.cache)
    .filter((file) => /[\\/]src[\\/](?!.*[\\/]testing[\\/])/.test(file) && !file.includes("node_modules"))
    .flatMap((file) => localizedTexts(require.cache[file]?.exports, file, seen));
}

/** Strings that a value holds: what a view's state gives it to show. Functions are not entered. */
export function stringsIn(value: unknown, seen = new Set<object>()): string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null || seen.has(value)) return [];
  seen.add(value);
  if (value instanceof Map) return [...value].flatMap((pair) => stringsIn(pair, seen));
  if (value instanceof Set) return [...value].flatMap((each) => stringsIn(each, seen));
  return Object.values(value).flatMap((each) => stringsIn(each, seen));
}

/** What users see or hear of an element: its texts, the names of its controls and what fields hold. */
export function visibleTexts(root: Element): string[] {
  const texts: string[] = [];
  const walker = root.ownerDocument.createTreeWalker(root, 4 /* SHOW_TEXT */);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node.parentElement?.closest("style, script") === null) texts.push(node.textContent ?? "");
  }
  for (const element of root.querySelectorAll("*")) for (const name of NAMED) texts.push(element.getAttribute(name) ?? "");
  return texts.filter((text) => text.trim() !== "");
}

/** Visible texts with a word that is neither pseudo nor among what the state gave. */
export function hardCoded(root: Element, given: readonly string[]): string[] {
  const data = given.join("\n").toLowerCase();
  return visibleTexts(root).filter((text) => realWords(text).some((word) => !data.includes(word.toLowerCase())));
}
