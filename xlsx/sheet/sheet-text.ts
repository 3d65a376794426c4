import { WorkbookFileError } from "../errors";
import { parseXml, type XmlElement } from "../xml/tree";
import { declareUtf8, decodeXml, encodingOf } from "../xml/text";

/**
 * A worksheet part split in two. `rows` are bytes, never one string: a million rows exceed JavaScript's longest string.
 * `frame` is the sheet without its rows, small enough for a tree.
 */
export interface SheetText {
  readonly frame: string;
  /** Prefix with colon, e.g. `x:`, or "". */
  readonly prefix: string;
  /** UTF-8. Empty for a sheet without rows. */
  readonly rows: Uint8Array;
}

const WINDOW = 4 * 1024 * 1024;

export function splitSheet(raw: Uint8Array, what: string): SheetText {
  const encoding = encodingOf(raw);
  const bytes = encoding === "utf-8" || encoding === "utf8" ? raw : new TextEncoder().encode(declareUtf8(decodeXml(raw, what)));
  const open = findOpen(bytes);
  if (!open || open.selfClosing) {
    const frame = decodeUtf8(bytes, what);
    return { frame, prefix: open ? open.prefix : rootPrefix(frame), rows: new Uint8Array(0) };
  }
  const close = lastIndexOfBytes(bytes, ascii(`</${open.prefix}sheetData`), bytes.length);
  if (close < open.end) throw new WorkbookFileError("broken", `${what}: sheetData does not end`, { place: { part: what } });
  return {
    frame: decodeUtf8(bytes.subarray(0, open.end), what) + decodeUtf8(bytes.subarray(close), what),
    prefix: open.prefix,
    rows: bytes.subarray(open.end, close),
  };
}

/** The frame's tree, and where in it the rows belong. */
export function frameTree(frame: string, what: string): { root: XmlElement; sheetData: XmlElement | undefined } {
  const root = parseXml(frame, what);
  return { root, sheetData: root.children.find((c) => c.local === "sheetData") };
}

/** The rows as text, window by window; each holds whole rows. */
export function* rowWindows(rows: Uint8Array, prefix: string, what: string): Generator<string> {
  const marker = ascii(`<${prefix}row`);
  let from = 0;
  let size = WINDOW;
  while (from < rows.length) {
    let to = Math.min(from + size, rows.length);
    if (to < rows.length) {
      const cut = lastIndexOfBytes(rows, marker, to);
      if (cut <= from) {
        size *= 2; // one row longer than the window
        continue;
      }
      to = cut;
    }
    yield decodeUtf8(rows.subarray(from, to), what);
    from = to;
    size = WINDOW;
  }
}

function decodeUtf8(bytes: Uint8Array, what: string): string {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError)
      throw new WorkbookFileError("broken", `${what}: text can't be decoded`, { cause: error, place: { part: what } });
    throw error;
  }
}

function findOpen(bytes: Uint8Array): { prefix: string; end: number; selfClosing: boolean } | undefined {
  const name = ascii("sheetData");
  const comment = ascii("<!--");
  let nextComment = indexOfBytes(bytes, comment, 0);
  for (let at = indexOfBytes(bytes, name, 0); at >= 0; at = indexOfBytes(bytes, name, at + 1)) {
    // A comment may hold the name any number of times, so it is left at once.
    let commentEnd = -1;
    while (nextComment >= 0 && nextComment < at) {
      commentEnd = indexOfBytes(bytes, ascii("-->"), nextComment);
      if (commentEnd < 0) return undefined;
      nextComment = indexOfBytes(bytes, comment, commentEnd);
    }
    if (commentEnd > at) {
      at = commentEnd;
      continue;
    }
    let start = at - 1;
    while (start >= 0 && bytes[start] !== 60 && at - start < 40) start--;
    const prefix = String.fromCharCode(...bytes.subarray(start + 1, at));
    if (bytes[start] !== 60 || !/^(?:[\w.-]+:)?$/.test(prefix)) continue;
    const end = bytes.indexOf(62, at) + 1;
    const after = bytes[at + name.length] as number;
    if (end === 0 || !(after === 62 || after === 47 || after <= 32)) continue;
    return { prefix, end, selfClosing: bytes[end - 2] === 47 };
  }
  return undefined;
}

function rootPrefix(frame: string): string {
  return /<([\w.-]+:)?worksheet[\s>/]/.exec(frame)?.[1] ?? "";
}

function ascii(text: string): Uint8Array {
  return Uint8Array.from(text, (char) => char.charCodeAt(0));
}

function indexOfBytes(bytes: Uint8Array, wanted: Uint8Array, from: number): number {
  const first = wanted[0] as number;
  for (let at = bytes.indexOf(first, from); at >= 0; at = bytes.indexOf(first, at + 1)) {
    let i = 1;
    while (i < wanted.length && bytes[at + i] === wanted[i]) i++;
    if (i === wanted.length) return at;
  }
  return -1;
}

/** Last place that starts before `before`. */
function lastIndexOfBytes(bytes: Uint8Array, wanted: Uint8Array, before: number): number {
  const first = wanted[0] as number;
  for (let at = bytes.lastIndexOf(first, before - 1); at >= 0; at = at === 0 ? -1 : bytes.lastIndexOf(first, at - 1)) {
    let i = 1;
    while (i < wanted.length && bytes[at + i] === wanted[i]) i++;
    if (i === wanted.length) return at;
  }
  return -1;
}
