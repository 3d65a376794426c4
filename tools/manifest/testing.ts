/** The committed manifest as tests look into it. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { JSDOM } from "jsdom";
import type { Language } from "../../src/core/text/language";
import { LOCALES } from "./product";

export const ROOT = join(__dirname, "../..");
export const FILE = join(ROOT, "manifest.xml");
export const XML = new JSDOM(readFileSync(FILE, "utf8"), { contentType: "text/xml" }).window.document;

/** The manifest is not changed while tests read it, and to walk all of it takes a while. */
const BY_NAME = new Map<string, Element[]>();
for (const element of XML.getElementsByTagName("*")) {
  const same = BY_NAME.get(element.localName);
  if (same === undefined) BY_NAME.set(element.localName, [element]);
  else same.push(element);
}

export function all(selector: string): Element[] {
  return [...(BY_NAME.get(selector) ?? [])];
}
export function one(selector: string): Element {
  const found = all(selector);
  if (found.length !== 1) throw new Error(`${found.length} <${selector}>`);
  return found[0]!;
}
export function child(element: Element, name: string): Element {
  const found = [...element.children].find((candidate) => candidate.localName === name);
  if (found === undefined) throw new Error(`<${element.localName}> without <${name}>`);
  return found;
}

export const RESOURCES = new Map(
  [...one("Resources").children].flatMap((list) => [...list.children].map((entry) => [entry.getAttribute("id")!, entry] as const)),
);
/** The text of a reference in one language, as Office resolves it. */
export function text(reference: Element, language: Language): string {
  const entry = RESOURCES.get(reference.getAttribute("resid")!)!;
  if (LOCALES[language] === one("DefaultLocale").textContent) return entry.getAttribute("DefaultValue")!;
  const override = [...entry.children].find((candidate) => candidate.getAttribute("Locale") === LOCALES[language]);
  return override?.getAttribute("Value") ?? "";
}
