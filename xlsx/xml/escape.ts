/** Text ↔ XML, with the extra escapes of spreadsheets for characters that XML can't hold (`_x000D_`, ECMA-376 22.4.2.4 ST_Xstring). */

/** Characters that no XML 1.0 document may contain, raw or as a reference (XML 1.0, production 2). */
const NOT_XML =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const MAY_BE_NOT_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ud800-\udfff\ufffe\uffff]/;
export const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const NEEDS_XSTRING = /[\u0000-\u0008\u000b-\u001f\ud800-\udfff\ufffe\uffff]|_(?=x[0-9A-Fa-f]{4}_)/;
const XSTRING = /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|_(?=x[0-9A-Fa-f]{4}_)/g;

/** Without the characters that XML can't hold. */
function dropNonXml(text: string): string {
  return MAY_BE_NOT_XML.test(text) ? text.replace(NOT_XML, "") : text;
}

/** True for a text with a character that makes an XML document unreadable. */
export function hasNonXml(text: string): boolean {
  return MAY_BE_NOT_XML.test(text) && text.search(NOT_XML) >= 0;
}

/** Characters that XML can't hold are left out. */
export function escapeText(text: string): string {
  const safe = dropNonXml(text);
  return /[&<>]/.test(safe) ? safe.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;") : safe;
}

export function escapeAttribute(text: string): string {
  return escapeText(text).replace(/"/g, "&quot;").replace(/\n/g, "&#10;").replace(/\r/g, "&#13;").replace(/\t/g, "&#9;");
}

/** Cell text as an ST_Xstring, ready for XML. Half a surrogate pair becomes U+FFFD, as in UTF-8. */
export function escapeXString(text: string): string {
  const safe = NEEDS_XSTRING.test(text)
    ? text
        .replace(LONE_SURROGATE, "\ufffd")
        .replace(XSTRING, (char) => `_x${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`)
    : text;
  return escapeText(safe);
}

/** The reverse, for text whose XML entities are already resolved. */
export function unescapeXString(text: string): string {
  return text.includes("_x") ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))) : text;
}

/** At most `length` characters, with an ellipsis where text is lost. */
export function cutText(text: string, length: number): string {
  if (text.length <= length) return text;
  const end = /[\ud800-\udbff]/.test(text.charAt(length - 2)) ? length - 2 : length - 1;
  return `${text.slice(0, end)}…`;
}

const NAMED: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** Resolves entities and line ends in raw XML text, as an XML parser would. */
export function decodeEntities(raw: string): string {
  const text = raw.includes("\r") ? raw.replace(/\r\n?/g, "\n") : raw;
  if (!text.includes("&")) return text;
  return text.replace(/&(?:#x([0-9A-Fa-f]+)|#([0-9]+)|([a-z]+));/g, (whole, hex?: string, dec?: string, name?: string) => {
    if (name !== undefined) return NAMED[name] ?? whole;
    return String.fromCodePoint(hex !== undefined ? parseInt(hex, 16) : Number(dec));
  });
}
