import { plainText, resolveText } from "../parts/shared-strings";
import { unescapeXString } from "../xml/escape";
import { attributeOf, type CellPlace } from "./scan";

/** The content of a `<c>` before it is interpreted: raw formula with its kind, and the value. */
export interface RawContent {
  value: string | number | boolean | undefined;
  /** True when the value is an error such as `#N/A`. */
  isError: boolean;
  formula: RawFormula | undefined;
}

interface RawFormula {
  readonly text: string;
  readonly kind: "normal" | "shared" | "array" | "dataTable";
  readonly group?: string;
  readonly ref?: string;
}

/** Reads a cell's content. `strings` are the shared strings; an index they don't have gives "". */
export function readContent(place: CellPlace, text: string, prefix: string, strings: readonly string[]): RawContent {
  const content: RawContent = { value: undefined, isError: place.type === "e", formula: undefined };
  if (place.openEnd >= place.closeStart) return content;
  // Cut out first: a search in the whole text for what a cell does not have would run to the text's end.
  const inner = text.slice(place.openEnd, place.closeStart);
  let rest = 0;
  const f = openOf(inner, `<${prefix}f`, 0);
  if (f >= 0) {
    const end = inner.indexOf(">", f) + 1;
    const selfClosing = inner.charCodeAt(end - 2) === 47;
    const close = selfClosing ? end : inner.indexOf(`</${prefix}f`, end);
    const tag = inner.slice(f, end);
    const kind = attributeOf(tag, "t");
    content.formula = {
      text: selfClosing ? "" : resolveText(inner.slice(end, close)),
      kind: kind === "shared" || kind === "array" || kind === "dataTable" ? kind : "normal",
      group: attributeOf(tag, "si"),
      ref: attributeOf(tag, "ref"),
    };
    rest = close;
  }
  if (place.type === "inlineStr") {
    content.value = plainText(inner.slice(rest), prefix);
    return content;
  }
  const v = openOf(inner, `<${prefix}v`, rest);
  if (v < 0) return content;
  const start = inner.indexOf(">", v) + 1;
  if (inner.charCodeAt(start - 2) === 47) return content;
  content.value = typedValue(inner.slice(start, inner.indexOf(`</${prefix}v`, start)), place.type, strings);
  return content;
}

function typedValue(raw: string, type: string, strings: readonly string[]): string | number | boolean | undefined {
  switch (type) {
    case "s":
      return strings[Number(resolveText(raw))] ?? "";
    case "str":
      return unescapeXString(resolveText(raw));
    case "e":
      return resolveText(raw).trim();
    case "b":
      return /^\s*(?:1|true)\s*$/.test(resolveText(raw));
    case "d":
      return serialOfIso(resolveText(raw).trim());
    default: {
      if (raw.trim() === "") return undefined;
      const number = Number(raw);
      if (Number.isFinite(number)) return number;
      const text = resolveText(raw);
      return text.trim() !== "" && Number.isFinite(Number(text)) ? Number(text) : text;
    }
  }
}

/** A strict file may hold dates as ISO text; everywhere else they are serials (1900 system). */
function serialOfIso(text: string): number | string {
  const time = Date.parse(/[zZ]|[+-]\d\d:?\d\d$/.test(text) ? text : text.includes("T") ? `${text}Z` : `${text}T00:00:00Z`);
  if (Number.isNaN(time)) return text;
  const serial = (time - Date.UTC(1899, 11, 30)) / 86_400_000;
  return Math.round(serial * 1e10) / 1e10;
}

function openOf(text: string, open: string, from: number): number {
  for (let at = text.indexOf(open, from); at >= 0; at = text.indexOf(open, at + open.length)) {
    const after = text.charCodeAt(at + open.length);
    if (after === 62 || after === 47 || after <= 32) return at;
  }
  return -1;
}
