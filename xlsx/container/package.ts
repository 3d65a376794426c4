import { WorkbookFileError } from "../errors";
import { attr, childrenOf, parseXml, type XmlElement } from "../xml/tree";
import { decodeXml } from "../xml/text";
import { readArchive, unpack, type ArchiveEntry } from "./archive";
import { partKey, relsPathOf, resolveTarget } from "./part-path";

export interface Relationship {
  readonly id: string;
  /** Last step of the type's URI, e.g. `worksheet`; the same for transitional, strict and Microsoft's own. */
  readonly type: string;
  /** Part path without leading slash, or the address of something outside. */
  readonly target: string;
  readonly external: boolean;
}

/**
 * Deflate shrinks a run of one letter a thousand times, a sheet of formatted blank cells twelve. What is read may be a hundred times as
 * large as it is packed, part by part and in all; the first megabytes are free, since small parts may be anything.
 */
const MOST_TIMES_PACKED = 100;
const FREE_BYTES = 16 * 1024 * 1024;

/** An Open Packaging Conventions package, read only. Paths have no leading slash; case does not matter. */
export class Package {
  readonly entries: readonly ArchiveEntry[];
  private readonly byKey = new Map<string, ArchiveEntry>();
  private readonly read = new Set<ArchiveEntry>();
  private unpacked = 0;
  private packed = 0;
  private types?: { defaults: Map<string, string>; overrides: Map<string, string> };

  constructor(readonly original: Uint8Array) {
    this.entries = readArchive(original);
    for (const entry of this.entries) {
      const key = partKey(entry.name);
      if (!this.byKey.has(key)) this.byKey.set(key, entry);
    }
  }

  entry(path: string): ArchiveEntry | undefined {
    return this.byKey.get(partKey(path));
  }

  has(path: string): boolean {
    return this.byKey.has(partKey(path));
  }

  bytes(path: string): Uint8Array {
    const entry = this.entry(path);
    if (!entry) throw new WorkbookFileError("broken", `${path} is missing`, { place: { part: path } });
    this.count(entry);
    return unpack(entry);
  }

  /** Throws `too-large` for a part, or parts together, that only pretend to be small. */
  private count(entry: ArchiveEntry): void {
    if (this.read.has(entry)) return;
    this.read.add(entry);
    this.unpacked += entry.size;
    this.packed += entry.data.length;
    const isBomb = (size: number, packed: number): boolean => size > FREE_BYTES && size > packed * MOST_TIMES_PACKED;
    if (!isBomb(entry.size, entry.data.length) && !isBomb(this.unpacked, this.packed)) return;
    throw new WorkbookFileError("too-large", `${entry.name}: ${entry.size} bytes out of ${entry.data.length}`, {
      place: { part: entry.name },
    });
  }

  text(path: string): string {
    return decodeXml(this.bytes(path), path);
  }

  tree(path: string): XmlElement {
    return parseXml(this.text(path), path);
  }

  /** Relationships of a part, or of the package for `""`. None when there is no rels part. */
  relationships(path: string): Relationship[] {
    const relsPath = relsPathOf(path);
    if (!this.has(relsPath)) return [];
    return childrenOf(this.tree(relsPath), "Relationship").map((element) => readRelationship(element, path));
  }

  contentType(path: string): string | undefined {
    const types = (this.types ??= this.readTypes());
    const key = partKey(path);
    return types.overrides.get(key) ?? types.defaults.get(key.slice(key.lastIndexOf(".") + 1));
  }

  private readTypes(): { defaults: Map<string, string>; overrides: Map<string, string> } {
    const defaults = new Map<string, string>();
    const overrides = new Map<string, string>();
    if (!this.has("[Content_Types].xml")) return { defaults, overrides };
    for (const element of this.tree("[Content_Types].xml").children) {
      const type = attr(element, "ContentType") ?? "";
      if (element.local === "Default") defaults.set((attr(element, "Extension") ?? "").toLowerCase(), type);
      else if (element.local === "Override") overrides.set(partKey(attr(element, "PartName") ?? ""), type);
    }
    return { defaults, overrides };
  }
}

export function readRelationship(element: XmlElement, source: string): Relationship {
  const type = attr(element, "Type") ?? "";
  const external = attr(element, "TargetMode") === "External";
  const target = attr(element, "Target") ?? "";
  return {
    id: attr(element, "Id") ?? "",
    type: type.slice(type.lastIndexOf("/") + 1),
    target: external ? target : resolveTarget(source, target),
    external,
  };
}
