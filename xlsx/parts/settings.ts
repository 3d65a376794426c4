import { escapeText } from "../xml/escape";
import { childrenOf, attr, type XmlElement } from "../xml/tree";

/**
 * The add-in's document settings, in a custom XML part with a namespace of its own: a documented place that Excel keeps
 * when it saves. Excel itself stores them in a web extension part bound to how the add-in was installed, which a file
 * made outside Excel can't know.
 */
export const SETTINGS_NAMESPACE = "urn:sapa-ud-af-kmd-sag:settings:1";

export function isSettings(root: XmlElement): boolean {
  return root.uri === SETTINGS_NAMESPACE;
}

export function readSettings(root: XmlElement): Record<string, unknown> {
  return Object.fromEntries(
    childrenOf(root, "setting").flatMap((element): [string, unknown][] => {
      try {
        return [[attr(element, "name") ?? "", JSON.parse(element.text)]];
      } catch (error) {
        if (error instanceof SyntaxError) return []; // edited by hand: not a setting any more
        throw error;
      }
    }),
  );
}

export function settingsXml(settings: Readonly<Record<string, unknown>>): string {
  const entries = Object.entries(settings)
    .filter(([, value]) => value !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const items = entries.map(
    ([name, value]) => `<setting name="${escapeText(name).replace(/"/g, "&quot;")}">${escapeText(JSON.stringify(value))}</setting>`,
  );
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<settings xmlns="${SETTINGS_NAMESPACE}">${items.join("")}</settings>`;
}
