import { hasNonXml } from "./escape";

/**
 * Index of the first place where a run of elements is no well-formed XML; -1 when it is. For the rows of a sheet and the shared
 * strings, whose fast readers would otherwise read damaged text as something else. saxes takes ten times as long.
 * Names are checked in ASCII only.
 */
export function faultIn(text: string): number {
  const names: number[] = []; // begin and end of each open element's name
  const attributes: string[] = [];
  const hasCdata = text.includes("<![CDATA[");
  const end = hasCdata ? -1 : text.indexOf("]]>");
  if (end >= 0) return end;
  if (hasNonXml(text)) return 0;
  let reference = text.indexOf("&");
  /** First bad reference in a stretch, -1 for none. */
  const badReference = (from: number, to: number): number => {
    while (reference >= 0 && reference < from) reference = text.indexOf("&", from);
    while (reference >= 0 && reference < to) {
      if (!isReference(text, reference)) return reference;
      reference = text.indexOf("&", reference + 1);
    }
    return -1;
  };
  let at = 0;
  for (;;) {
    const start = text.indexOf("<", at);
    const bad = badReference(at, start < 0 ? text.length : start);
    if (bad >= 0) return bad;
    if (start < 0) return names.length > 0 ? text.length : -1;
    const kind = text.charCodeAt(start + 1);
    if (kind === SLASH) {
      const to = names.pop() ?? -1;
      const from = names.pop() ?? -1;
      const nameEnd = start + 2 + (to - from);
      if (to < 0 || !sameText(text, from, to, start + 2)) return start;
      const close = skipSpace(text, nameEnd);
      if (text.charCodeAt(close) !== GREATER) return start;
      at = close + 1;
    } else if (kind === EXCLAMATION || kind === QUESTION) {
      const [open, close] = ASIDES.find(([mark]) => text.startsWith(mark, start)) ?? [];
      const found = open === undefined || close === undefined ? -1 : text.indexOf(close, start + open.length);
      if (found < 0 || close === undefined) return start;
      at = found + close.length;
    } else {
      const nameEnd = endOfName(text, start + 1);
      if (nameEnd === start + 1) return start;
      let place = nameEnd;
      attributes.length = 0;
      for (;;) {
        const next = skipSpace(text, place);
        const code = text.charCodeAt(next);
        if (code === GREATER) {
          names.push(start + 1, nameEnd);
          at = next + 1;
          break;
        }
        if (code === SLASH) {
          if (text.charCodeAt(next + 1) !== GREATER) return start;
          at = next + 2;
          break;
        }
        const attributeEnd = next === place ? next : endOfName(text, next);
        if (attributeEnd === next) return start;
        const name = text.slice(next, attributeEnd);
        if (attributes.includes(name)) return start;
        attributes.push(name);
        const equals = skipSpace(text, attributeEnd);
        const quote = text.charCodeAt(equals) === EQUALS ? skipSpace(text, equals + 1) : -1;
        const mark = quote < 0 ? "" : text.charAt(quote);
        const close = mark === '"' || mark === "'" ? text.indexOf(mark, quote + 1) : -1;
        if (close < 0) return start;
        for (let i = quote + 1; i < close; i++) if (text.charCodeAt(i) === LESS) return start;
        const wrong = badReference(quote, close);
        if (wrong >= 0) return wrong;
        place = close + 1;
      }
    }
  }
}

const [EXCLAMATION, SLASH, COLON, LESS, EQUALS, GREATER, QUESTION] = [33, 47, 58, 60, 61, 62, 63] as const;

/** Comments, instructions and CDATA, by how they begin and end. A document type has no place here. */
const ASIDES = [
  ["<!--", "-->"],
  ["<![CDATA[", "]]>"],
  ["<?", "?>"],
] as const;

function skipSpace(text: string, from: number): number {
  let at = from;
  for (let code = text.charCodeAt(at); code === 32 || code === 10 || code === 13 || code === 9; code = text.charCodeAt(at)) at++;
  return at;
}

/** A name is one part, or a prefix, a colon and one part: a parser that knows namespaces takes no other. */
function endOfName(text: string, from: number): number {
  let at = from;
  let part = from;
  let hasPrefix = false;
  for (;;) {
    const code = text.charCodeAt(at);
    if (code === COLON) {
      if (hasPrefix || at === part) return at;
      hasPrefix = true;
      part = at + 1;
    } else if (!isNameCode(code, at === part)) return at === part ? from : at;
    at++;
  }
}

function isNameCode(code: number, first: boolean): boolean {
  const isLetter = (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 95 || code > 127;
  return isLetter || (!first && ((code >= 48 && code <= 57) || code === 45 || code === 46));
}

function sameText(text: string, from: number, to: number, other: number): boolean {
  for (let i = from; i < to; i++) if (text.charCodeAt(i) !== text.charCodeAt(other + i - from)) return false;
  return true;
}

const REFERENCE = /&(?:(?:amp|lt|gt|quot|apos)|#(\d{1,7})|#x([0-9A-Fa-f]{1,6}));/y;

function isReference(text: string, at: number): boolean {
  REFERENCE.lastIndex = at;
  const match = REFERENCE.exec(text);
  if (!match) return false;
  const [, decimal, hex] = match;
  if (decimal === undefined && hex === undefined) return true;
  const code = hex === undefined ? Number(decimal) : parseInt(hex, 16);
  return code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) && !hasNonXml(String.fromCodePoint(code));
}
