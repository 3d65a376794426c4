import { readBytes } from "../shared/read-bytes";

/**
 * The text of an XML file in the encoding that it declares: by its byte order mark, else by its declaration, else UTF-8. Bytes that do not
 * fit become replacement characters; the XML reader reports what follows from them.
 */
export function decodeXml(bytes: Uint8Array): string {
  return new TextDecoder(labelOf(bytes)).decode(bytes);
}

function labelOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  const start = String.fromCharCode(...bytes.subarray(0, 200));
  const declared = /^[^<]*<\?xml[^>]*\bencoding\s*=\s*["']([\w.:-]+)["']/.exec(start)?.[1];
  if (declared === undefined || /^utf-16/i.test(declared)) return "utf-8";
  try {
    return new TextDecoder(declared).encoding;
  } catch {
    // A name that no browser knows; what it means can't be guessed better.
    return "utf-8";
  }
}

/** Reads a file that the user has chosen. @throws what the browser says when it can't be read. */
export async function readXmlFile(file: Blob): Promise<string> {
  return decodeXml(await readBytes(file));
}
