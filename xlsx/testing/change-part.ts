import { pack, readArchive, unpack, writeArchive } from "../container/archive";

/** The package with the text of one part changed. */
export function changePart(bytes: Uint8Array, path: string, change: (text: string) => string): Uint8Array {
  return writeArchive(
    readArchive(bytes).map((entry) => (entry.name === path ? pack(path, [change(new TextDecoder().decode(unpack(entry)))]) : entry)),
  );
}
