import { WorkbookFileError } from "../errors";
import { decodeEntities, unescapeXString } from "../xml/escape";
import { parseXml } from "../xml/tree";
import { faultIn } from "../xml/well-formed";

/**
 * Shared strings as plain text, rich text joined, phonetic hints left out. Scanned, not parsed, as there may be millions of
 * strings. The part itself is never written: new text is written into its cell.
 */
export function readSharedStrings(text: string, what: string): string[] {
  const prefix = /<([\w.-]+:)?sst[\s>/]/.exec(text)?.[1] ?? "";
  const strings: string[] = [];
  const open = `<${prefix}si`;
  const close = `</${prefix}si>`;
  let at = text.indexOf(`<${prefix}sst`);
  if (at < 0) throw new WorkbookFileError("broken", "shared strings without sst", { place: { part: what } });
  parseXml(`${text.slice(0, at)}<sst/>`, what); // what stands before it is small
  const fault = faultIn(text);
  if (fault >= 0) {
    const before = text.slice(0, fault).split(open).length - 1;
    throw new WorkbookFileError("broken", `no well-formed text: ${text.slice(fault, fault + 60)}`, {
      place: before > 0 ? { part: what, text: before } : { part: what },
    });
  }
  for (;;) {
    at = text.indexOf(open, at);
    if (at < 0) return strings;
    const after = text.charCodeAt(at + open.length);
    if (after !== 62 && after !== 47 && after > 32) {
      at += open.length;
      continue;
    }
    const openEnd = text.indexOf(">", at) + 1;
    if (text.charCodeAt(openEnd - 2) === 47) {
      strings.push("");
      at = openEnd;
      continue;
    }
    const end = text.indexOf(close, openEnd);
    if (end < 0) throw new WorkbookFileError("broken", "a shared string does not end", { place: { part: what, text: strings.length + 1 } });
    strings.push(plainText(text.slice(openEnd, end), prefix));
    at = end + close.length;
  }
}

/** The text of an `si` or `is` element's content: its own `t`, or those of its runs, in order. */
export function plainText(content: string, prefix: string): string {
  const open = `<${prefix}t`;
  const close = `</${prefix}t`;
  const inner = content.includes("rPh")
    ? content.replace(new RegExp(`<${prefix}rPh[\\s>](?:(?!<${prefix}rPh[\\s>])[\\s\\S])*?</${prefix}rPh\\s*>`, "g"), "")
    : content;
  let result = "";
  let at = 0;
  for (;;) {
    at = inner.indexOf(open, at);
    if (at < 0) return result;
    const after = inner.charCodeAt(at + open.length);
    if (after !== 62 && after !== 47 && after > 32) {
      at += open.length;
      continue;
    }
    const start = inner.indexOf(">", at) + 1;
    if (inner.charCodeAt(start - 2) === 47) {
      at = start;
      continue;
    }
    const end = inner.indexOf(close, start);
    if (end < 0) throw new WorkbookFileError("broken", "a text does not end");
    result += unescapeXString(resolveText(inner.slice(start, end)));
    at = end;
  }
}

const CDATA = "<![CDATA[";
const CDATA_END = "]]>";

/** The text of raw XML without elements: entities and CDATA resolved. */
export function resolveText(raw: string): string {
  let text = "";
  let at = 0;
  for (;;) {
    const open = raw.indexOf(CDATA, at);
    const close = open < 0 ? -1 : raw.indexOf(CDATA_END, open + CDATA.length);
    if (close < 0) return text + decodeEntities(raw.slice(at));
    text += decodeEntities(raw.slice(at, open)) + raw.slice(open + CDATA.length, close);
    at = close + CDATA_END.length;
  }
}
