import { WorkbookFileError } from "../errors";

/** Part bytes → text. UTF-8 in nearly every file; UTF-16 by its mark; otherwise by the declaration. A BOM is preserved. */
export function decodeXml(bytes: Uint8Array, what: string): string {
  try {
    return new TextDecoder(encodingOf(bytes), { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    throw new WorkbookFileError("broken", `${what}: text can't be decoded`, { cause: error, place: { part: what } });
  }
}

export function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  if (bytes[0] === 0x3c && bytes[1] === 0) return "utf-16le";
  if (bytes[0] === 0 && bytes[1] === 0x3c) return "utf-16be";
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 200));
  return /^(?:\xef\xbb\xbf)?<\?xml[^>]*?encoding\s*=\s*["']([\w.-]+)["']/.exec(head)?.[1]?.toLowerCase() ?? "utf-8";
}

/** We write UTF-8; a part that came in another encoding must stop saying so. */
export function declareUtf8(text: string): string {
  return text.replace(/^(\ufeff?<\?xml[^>]*?encoding\s*=\s*["'])([\w.-]+)/, (whole, before: string, encoding: string) =>
    /^utf-?8$/i.test(encoding) ? whole : `${before}UTF-8`,
  );
}
