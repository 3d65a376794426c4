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
  return "not-a-workbook";
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
