import { Deflate, inflateSync } from "fflate";
import { WorkbookFileError } from "../errors";
import { crc32 } from "./crc32";
import { sniffUnreadable } from "./sniff";

/**
 * A zip archive whose unchanged entries keep their compressed bytes and are written back exactly as they were. fflate's own
 * unzip/zip packs every entry again, so the directory is read here and fflate packs and unpacks single entries.
 */
export interface ArchiveEntry {
  readonly name: string;
  readonly nameBytes: Uint8Array;
  readonly flags: number;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  /** DOS time and date of the header. */
  readonly time: number;
  readonly crc: number;
  readonly size: number;
  readonly data: Uint8Array;
  readonly madeBy: number;
  readonly externalAttributes: number;
}

/** One part unpacked may hold this much; above it JavaScript's own limits come near. */
const MAX_PART_BYTES = 2 ** 31 - 1;
const UTF8_NAME = 0x800;
const ENCRYPTED = 1;
const utf8 = new TextDecoder("utf-8");
const latin1 = new TextDecoder("latin1");

/** Reads the directory of a zip. Throws `WorkbookFileError`. */
export function readArchive(bytes: Uint8Array): ArchiveEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const unreadable = sniffUnreadable(bytes);
  if (unreadable) throw new WorkbookFileError(unreadable, "signature");
  try {
    const { offset, count } = findDirectory(view);
    return readDirectory(view, bytes, offset, count);
  } catch (error) {
    if (error instanceof RangeError) throw new WorkbookFileError("broken", "zip directory points outside the file", { cause: error });
    throw error;
  }
}

function findDirectory(view: DataView): { offset: number; count: number } {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 22 - 65535); at--) {
    if (view.getUint32(at, true) !== 0x06054b50) continue;
    const count = view.getUint16(at + 10, true);
    const offset = view.getUint32(at + 16, true);
    if (offset !== 0xffffffff && count !== 0xffff) return { offset, count };
    if (at < 20 || view.getUint32(at - 20, true) !== 0x07064b50) return { offset, count };
    const wide = Number(view.getBigUint64(at - 12, true));
    return { offset: Number(view.getBigUint64(wide + 48, true)), count: Number(view.getBigUint64(wide + 32, true)) };
  }
  throw new WorkbookFileError("broken", "the zip directory is missing: the file is cut off");
}

function readDirectory(view: DataView, bytes: Uint8Array, start: number, count: number): ArchiveEntry[] {
  const entries: ArchiveEntry[] = [];
  let at = start;
  for (let i = 0; i < count; i++) {
    if (view.getUint32(at, true) !== 0x02014b50) throw new WorkbookFileError("broken", "zip directory entry expected");
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const nameBytes = bytes.slice(at + 46, at + 46 + nameLength);
    const flags = view.getUint16(at + 8, true);
    const sizes = wideSizes(view, at, at + 46 + nameLength, extraLength);
    const name = (flags & UTF8_NAME ? utf8 : latin1).decode(nameBytes);
    if (flags & ENCRYPTED) throw new WorkbookFileError("encrypted", `zip entry ${name} is encrypted`);
    if (sizes.size > MAX_PART_BYTES) throw new WorkbookFileError("too-large", `${name}: ${sizes.size} bytes`, { place: { part: name } });
    if (view.getUint32(sizes.offset, true) !== 0x04034b50)
      throw new WorkbookFileError("broken", `no data for ${name}`, { place: { part: name } });
    const dataStart = sizes.offset + 30 + view.getUint16(sizes.offset + 26, true) + view.getUint16(sizes.offset + 28, true);
    if (dataStart + sizes.packed > bytes.length) throw new WorkbookFileError("broken", `${name} is cut off`, { place: { part: name } });
    entries.push({
      name,
      nameBytes,
      flags,
      method: view.getUint16(at + 10, true),
      time: view.getUint32(at + 12, true),
      crc: view.getUint32(at + 16, true),
      size: sizes.size,
      data: bytes.subarray(dataStart, dataStart + sizes.packed),
      madeBy: view.getUint16(at + 4, true),
      externalAttributes: view.getUint32(at + 38, true),
    });
    at += 46 + nameLength + extraLength + view.getUint16(at + 32, true);
  }
  return entries;
}

/** Sizes and offset, from the zip64 extra field where the ordinary ones are full. */
function wideSizes(view: DataView, at: number, extra: number, extraLength: number): { packed: number; size: number; offset: number } {
  let packed = view.getUint32(at + 20, true);
  let size = view.getUint32(at + 24, true);
  let offset = view.getUint32(at + 42, true);
  for (let p = extra; p + 4 <= extra + extraLength; p += 4 + view.getUint16(p + 2, true)) {
    if (view.getUint16(p, true) !== 1) continue;
    let q = p + 4;
    const next = (): number => {
      q += 8;
      return Number(view.getBigUint64(q - 8, true));
    };
    if (size === 0xffffffff) size = next();
    if (packed === 0xffffffff) packed = next();
    if (offset === 0xffffffff) offset = next();
  }
  return { packed, size, offset };
}

/** Unpacks one entry and checks it against its checksum. Throws `WorkbookFileError` (`broken`). */
export function unpack(entry: ArchiveEntry): Uint8Array {
  let content: Uint8Array;
  if (entry.method === 0) content = entry.data;
  else if (entry.method === 8) {
    try {
      content = inflateSync(entry.data, { out: new Uint8Array(entry.size) });
    } catch (error) {
      throw new WorkbookFileError("broken", `${entry.name} does not unpack`, { cause: error, place: { part: entry.name } });
    }
  } else
    throw new WorkbookFileError("broken", `${entry.name} is packed by an unknown method ${entry.method}`, { place: { part: entry.name } });
  if (content.length !== entry.size || crc32(content) !== entry.crc)
    throw new WorkbookFileError("broken", `${entry.name} has a wrong checksum`, { place: { part: entry.name } });
  return content;
}

/** 1980-01-01 00:00: no clock in the file, so that the same input gives the same bytes. */
const FIXED_TIME = 0x00210000;

/** Packs new content. Text comes in pieces so that a sheet of a million rows is never one string. */
export function pack(name: string, content: Iterable<Uint8Array | string>, like?: ArchiveEntry): ArchiveEntry {
  const encoder = new TextEncoder();
  const pieces: Uint8Array[] = [];
  let size = 0;
  let crc = 0;
  const deflate = new Deflate({ level: 6 }, (chunk) => pieces.push(chunk));
  const push = (bytes: Uint8Array): void => {
    size += bytes.length;
    crc = crc32(bytes, crc);
    deflate.push(bytes);
  };
  let waiting: string[] = [];
  let waitingLength = 0;
  const flush = (): void => {
    if (waitingLength > 0) push(encoder.encode(waiting.join("")));
    waiting = [];
    waitingLength = 0;
  };
  for (const piece of content) {
    if (typeof piece === "string") {
      waiting.push(piece);
      waitingLength += piece.length;
      if (waitingLength > 262_144) flush();
    } else {
      flush();
      push(piece);
    }
  }
  flush();
  deflate.push(new Uint8Array(0), true);
  const nameBytes = like?.nameBytes ?? encoder.encode(name);
  return {
    name,
    nameBytes,
    method: 8,
    crc,
    size,
    data: concat(pieces),
    flags: like ? like.flags & UTF8_NAME : nameBytes.length === name.length ? 0 : UTF8_NAME,
    time: like?.time ?? FIXED_TIME,
    madeBy: like?.madeBy ?? 20,
    externalAttributes: like?.externalAttributes ?? 0,
  };
}

/** Writes the entries in their order. Data descriptors and extra fields are not needed and left out. */
export function writeArchive(entries: readonly ArchiveEntry[]): Uint8Array {
  const bodySize = entries.reduce((sum, e) => sum + 30 + e.nameBytes.length + e.data.length, 0);
  const directorySize = entries.reduce((sum, e) => sum + 46 + e.nameBytes.length, 0);
  if (bodySize + directorySize > 0xfffffffe) throw new WorkbookFileError("too-large", "more than 4 GB to write");
  const out = new Uint8Array(bodySize + directorySize + 22);
  const view = new DataView(out.buffer);
  let at = 0;
  let directory = bodySize;
  for (const entry of entries) {
    view.setUint32(directory, 0x02014b50, true);
    view.setUint16(directory + 4, entry.madeBy, true);
    commonFields(view, directory + 6, entry);
    view.setUint32(directory + 38, entry.externalAttributes, true);
    view.setUint32(directory + 42, at, true);
    out.set(entry.nameBytes, directory + 46);
    directory += 46 + entry.nameBytes.length;
    view.setUint32(at, 0x04034b50, true);
    commonFields(view, at + 4, entry);
    out.set(entry.nameBytes, at + 30);
    out.set(entry.data, at + 30 + entry.nameBytes.length);
    at += 30 + entry.nameBytes.length + entry.data.length;
  }
  view.setUint32(directory, 0x06054b50, true);
  view.setUint16(directory + 8, entries.length, true);
  view.setUint16(directory + 10, entries.length, true);
  view.setUint32(directory + 12, directorySize, true);
  view.setUint32(directory + 16, bodySize, true);
  return out;
}

function commonFields(view: DataView, at: number, entry: ArchiveEntry): void {
  view.setUint16(at, 20, true);
  view.setUint16(at + 2, entry.flags & UTF8_NAME, true);
  view.setUint16(at + 4, entry.method, true);
  view.setUint32(at + 6, entry.time, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.data.length, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, entry.nameBytes.length, true);
}

function concat(pieces: readonly Uint8Array[]): Uint8Array {
  const out = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    out.set(piece, at);
    at += piece.length;
  }
  return out;
}
