import type { FileProblem } from "../errors";

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** The kind of a file that is no zip, from its first bytes; undefined when it may be a zip. */
export function sniffUnreadable(bytes: Uint8Array): FileProblem | undefined {
  if (starts(bytes, [0x50, 0x4b, 0x03, 0x04]) || starts(bytes, [0x50, 0x4b, 0x05, 0x06])) return undefined;
  if (starts(bytes, OLE)) {
    // Excel wraps a workbook with a password in an OLE compound file that holds a stream of this name.
    if (holdsUtf16(bytes, "EncryptedPackage")) return "encrypted";
    return holdsUtf16(bytes, "Workbook") || holdsUtf16(bytes, "Book") ? "old-format" : "not-a-workbook";
  }
  // Bare BIFF streams of Excel 2-4 start with a BOF record.
  if (bytes[0] === 0x09 && [0x00, 0x02, 0x04, 0x08].includes(bytes[1] ?? -1) && bytes.length > 8) return "old-format";
  const text = beginningAsText(bytes);
  return text === undefined ? "not-a-workbook" : kindOfText(text);
}

/** What many systems call .xls or .xlsx is a web page, an XML spreadsheet or a list with separators. */
function kindOfText(text: string): FileProblem {
  if (/urn:schemas-microsoft-com:office:spreadsheet|progid="Excel\.Sheet"/.test(text)) return "xml-2003";
  if (/<office:document[\s>]/.test(text)) return "open-document";
  if (
    /^MIME-Version:/i.test(text) ||
    /^<(?:!doctype html|html|head|body|meta|style|table)\b/i.test(text.replace(/^(?:<\?xml[^>]*>|<!--[\s\S]*?-->|\s)+/i, ""))
  )
    return "web-page";
  return "text";
}

/** The beginning of a text file; undefined for a file that is no text. */
function beginningAsText(bytes: Uint8Array): string | undefined {
  const head = bytes.subarray(0, 4096);
  if (head.length === 0) return undefined;
  const wide = starts(bytes, [0xff, 0xfe]) ? "utf-16le" : starts(bytes, [0xfe, 0xff]) ? "utf-16be" : undefined;
  if (wide === undefined && head.some((byte) => byte < 32 && ![9, 10, 12, 13].includes(byte))) return undefined;
  return new TextDecoder(wide ?? "utf-8").decode(head).trimStart();
}

function starts(bytes: Uint8Array, signature: readonly number[]): boolean {
  return bytes.length >= signature.length && signature.every((byte, i) => bytes[i] === byte);
}

/** Directory entries of a compound file are aligned to 128 bytes and start with the name in UTF-16. */
function holdsUtf16(bytes: Uint8Array, name: string): boolean {
  for (let at = 0; at + name.length * 2 + 2 <= bytes.length; at += 128) {
    let i = 0;
    while (i < name.length && bytes[at + 2 * i] === name.charCodeAt(i) && bytes[at + 2 * i + 1] === 0) i++;
    if (i === name.length && bytes[at + 2 * i] === 0) return true;
  }
  return false;
}
