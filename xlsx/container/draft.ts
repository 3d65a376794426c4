import { escapeAttribute, hasNonXml } from "../xml/escape";
import { TextPatch } from "../xml/patch";
import { declareUtf8, decodeXml } from "../xml/text";
import { attr, parseXml, type XmlElement } from "../xml/tree";
import { pack as packEntry, writeArchive, type ArchiveEntry } from "./archive";
import { readRelationship, type Package, type Relationship } from "./package";
import { partKey, relativeTarget, relsPathOf } from "./part-path";

export type PartContent = string | Uint8Array | Iterable<string | Uint8Array>;

const TYPES = "[Content_Types].xml";
const RELS_NAMESPACE = "http://schemas.openxmlformats.org/package/2006/relationships";
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** A package being changed. Untouched parts keep their bytes and their order. */
export class PackageDraft {
  private readonly changed = new Map<string, { readonly path: string; readonly content: PartContent }>();
  private readonly removed = new Set<string>();

  constructor(readonly pack: Package) {}

  has(path: string): boolean {
    const key = partKey(path);
    return this.changed.has(key) || (!this.removed.has(key) && this.pack.has(path));
  }

  /** The part with the changes so far. */
  text(path: string): string {
    const content = this.changed.get(partKey(path))?.content;
    if (typeof content === "string") return content;
    return content instanceof Uint8Array ? decodeXml(content, path) : this.pack.text(path);
  }

  tree(path: string): XmlElement {
    return parseXml(this.text(path), path);
  }

  /** Replaces a part, or leaves it alone when the text is what it was. */
  set(path: string, content: PartContent): void {
    const text = typeof content === "string" ? declareUtf8(content) : content;
    if (typeof text === "string" && this.pack.has(path) && !this.removed.has(partKey(path)) && this.pack.text(path) === text)
      this.changed.delete(partKey(path));
    else this.changed.set(partKey(path), { path, content: text });
  }

  edit(path: string, change: (patch: TextPatch, root: XmlElement) => void): void {
    const text = this.text(path);
    const patch = new TextPatch(text);
    change(patch, parseXml(text, path));
    if (!patch.isEmpty) this.set(path, patch.apply());
  }

  add(path: string, content: PartContent, contentType: string): void {
    this.set(path, content);
    const known = this.has(TYPES) ? this.tree(TYPES).children : [];
    const override = known.find((e) => e.local === "Override" && partKey(attr(e, "PartName") ?? "") === partKey(path));
    const extension = path.slice(path.lastIndexOf(".") + 1).toLowerCase();
    const byDefault = known.find((e) => e.local === "Default" && attr(e, "Extension")?.toLowerCase() === extension);
    if (override ? attr(override, "ContentType") === contentType : byDefault && attr(byDefault, "ContentType") === contentType) return;
    this.edit(TYPES, (patch, root) => {
      if (override) patch.remove(override);
      const p = root.prefix ? `${root.prefix}:` : "";
      patch.appendChild(root, `<${p}Override PartName="/${escapeAttribute(path)}" ContentType="${contentType}"/>`);
    });
  }

  /** With its own relationships and its entry among the content types. */
  remove(path: string): void {
    for (const gone of [path, relsPathOf(path)]) {
      this.changed.delete(partKey(gone));
      this.removed.add(partKey(gone));
    }
    this.edit(TYPES, (patch, root) => {
      for (const e of root.children) if (e.local === "Override" && partKey(attr(e, "PartName") ?? "") === partKey(path)) patch.remove(e);
    });
  }

  relationships(source: string): Relationship[] {
    const path = relsPathOf(source);
    return this.has(path)
      ? this.tree(path)
          .children.filter((e) => e.local === "Relationship")
          .map((e) => readRelationship(e, source))
      : [];
  }

  /** Adds a relationship and gives its id. `target` is a part path, or an address when `external`. */
  relate(source: string, type: string, target: string, external = false): string {
    const path = relsPathOf(source);
    if (!this.has(path)) {
      this.removed.delete(partKey(path));
      this.add(
        path,
        `${DECLARATION}<Relationships xmlns="${RELS_NAMESPACE}"></Relationships>`,
        "application/vnd.openxmlformats-package.relationships+xml",
      );
    }
    const used = new Set(this.relationships(source).map((r) => r.id));
    let number = used.size + 1;
    while (used.has(`rId${number}`)) number++;
    const text = external ? target : relativeTarget(source, target);
    this.edit(path, (patch, root) => {
      const p = root.prefix ? `${root.prefix}:` : "";
      patch.appendChild(
        root,
        `<${p}Relationship Id="rId${number}" Type="${type}" Target="${escapeAttribute(text)}"${external ? ' TargetMode="External"' : ""}/>`,
      );
    });
    return `rId${number}`;
  }

  unrelate(source: string, matches: (relationship: Relationship) => boolean): void {
    if (!this.has(relsPathOf(source))) return;
    this.edit(relsPathOf(source), (patch, root) => {
      for (const e of root.children) if (e.local === "Relationship" && matches(readRelationship(e, source))) patch.remove(e);
    });
  }

  /** `xl/tables/table#.xml` → the first number that is free. */
  freePath(pattern: string): string {
    for (let n = 1; ; n++) {
      const path = pattern.replace("#", String(n));
      if (!this.has(path) && !this.pack.has(path)) return path;
    }
  }

  /** Parts that can be reached from `source` and, without it, from nowhere else. */
  onlyReachableFrom(source: string): string[] {
    const walk = (start: string, skip: string | undefined): Set<string> => {
      const seen = new Set<string>();
      const visit = (part: string): void => {
        for (const r of this.relationships(part)) {
          const key = partKey(r.target);
          if (r.external || seen.has(key) || key === (skip && partKey(skip)) || !this.has(r.target)) continue;
          seen.add(key);
          visit(r.target);
        }
      };
      visit(start);
      return seen;
    };
    const elsewhere = walk("", source);
    return [...walk(source, undefined)].filter((key) => !elsewhere.has(key) && key !== partKey(source));
  }

  build(): Uint8Array {
    const left = new Map(this.changed);
    const entries: ArchiveEntry[] = [];
    let same = true;
    for (const entry of this.pack.entries) {
      const key = partKey(entry.name);
      const change = left.get(key);
      left.delete(key);
      if (change) entries.push(packEntry(entry.name, checked(change), entry));
      else if (!this.removed.has(key)) {
        entries.push(entry);
        continue;
      }
      same = false;
    }
    for (const { path, content } of left.values()) entries.push(packEntry(path, checked({ path, content })));
    return same && left.size === 0 ? this.pack.original : writeArchive(entries);
  }
}

/** Parts up to this length are parsed once more before they are handed out. */
const PARSED_LENGTH = 1_000_000;

/** The content of a changed part. Throws where it is no XML: no file is better than one that Excel can't open. */
function* checked({ path, content }: { readonly path: string; readonly content: PartContent }): Generator<string | Uint8Array> {
  if (typeof content === "string" && content.length <= PARSED_LENGTH) parseXml(content, path);
  for (const piece of pieces(content)) {
    if (typeof piece === "string" && hasNonXml(piece)) throw new Error(`${path} would contain a character that XML can't hold`);
    yield piece;
  }
}

function pieces(content: PartContent): Iterable<string | Uint8Array> {
  return typeof content === "string" || content instanceof Uint8Array ? [content] : content;
}
