import { attr, childrenOf, parseXml } from "../../xlsx/xml/tree";
import { escapeAttribute, escapeText } from "../../xlsx/xml/escape";
import type { CustomXml } from "../../xlsx/model/workbook";

/**
 * The add-in's document settings are a custom XML part with a namespace of its own: Excel preserves such parts when it
 * saves. Excel itself stores settings in a web extension part bound to the installation of the add-in, which a file made
 * outside Excel can't know.
 */
const NAMESPACE = "urn:sapa-ud-af-kmd-sag:settings:1";
/** Fixed, so that the same workbook saves to the same bytes. */
const PART_ID = "{5A9A0C1E-6D35-4A8F-9B0E-53A9A0D1F001}";

/** The settings among a file's custom XML parts, and the other parts. */
export function splitSettings(parts: readonly CustomXml[]): {
  readonly id: string;
  readonly settings: Readonly<Record<string, unknown>>;
  readonly others: readonly CustomXml[];
} {
  const part = parts.find(({ xml }) => xml.includes(NAMESPACE) && parseXml(xml, "custom XML").uri === NAMESPACE);
  return part
    ? { id: part.id, settings: readSettings(part.xml), others: parts.filter((other) => other !== part) }
    : { id: PART_ID, settings: {}, others: parts };
}

/** The settings' part first, as long as there are settings. */
export function joinSettings(id: string, settings: Readonly<Record<string, unknown>>, others: readonly CustomXml[]): readonly CustomXml[] {
  return Object.keys(settings).length === 0 ? others : [{ id, xml: settingsXml(settings) }, ...others];
}

function readSettings(xml: string): Record<string, unknown> {
  return Object.fromEntries(
    childrenOf(parseXml(xml, "settings"), "setting").flatMap((element): [string, unknown][] => {
      try {
        return [[attr(element, "name") ?? "", JSON.parse(element.text)]];
      } catch (error) {
        if (error instanceof SyntaxError) return []; // edited by hand: no longer a setting
        throw error;
      }
    }),
  );
}

/** Characters that XML can't hold are escaped as JSON does it. */
function toJson(value: unknown): string {
  return JSON.stringify(value).replace(/[\ufffe\uffff]/g, (char) => `\\u${char.charCodeAt(0).toString(16)}`);
}

function settingsXml(settings: Readonly<Record<string, unknown>>): string {
  const entries = Object.entries(settings)
    .filter(([, value]) => value !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const items = entries.map(([name, value]) => `<setting name="${escapeAttribute(name)}">${escapeText(toJson(value))}</setting>`);
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<settings xmlns="${NAMESPACE}">${items.join("")}</settings>`;
}
