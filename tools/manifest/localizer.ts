import type { Language, Localized } from "../../src/core/text/language";

/** A text in both languages at its place in a document. */
class Text {
  constructor(readonly localized: Localized) {}
}

/** Texts of a JSON document with one language in it and the other by place, e.g. `extensions[0].ribbons[0].tabs[0].label`. */
export class Localizer {
  readonly text = (localized: Localized): unknown => new Text(localized);

  danish(document: unknown): unknown {
    return inLanguage(document, "da");
  }

  english(document: unknown): Readonly<Record<string, string>> {
    return Object.fromEntries(textsOf(document, "").map(([place, { localized }]) => [place, localized.en]));
  }
}

function inLanguage(node: unknown, language: Language): unknown {
  if (node instanceof Text) return node.localized[language];
  if (Array.isArray(node)) return node.map((child) => inLanguage(child, language));
  if (typeof node !== "object" || node === null) return node;
  return Object.fromEntries(Object.entries(node).map(([key, child]) => [key, inLanguage(child, language)]));
}

function textsOf(node: unknown, place: string): [place: string, text: Text][] {
  if (node instanceof Text) return [[place, node]];
  if (Array.isArray(node)) return node.flatMap((child, index) => textsOf(child, `${place}[${index}]`));
  if (typeof node !== "object" || node === null) return [];
  return Object.entries(node).flatMap(([key, child]) => textsOf(child, place === "" ? key : `${place}.${key}`));
}
