import { attr, parseXml, type XmlElement } from "../xml/tree";
import { TextPatch } from "../xml/patch";

/** Order of a worksheet's children (CT_Worksheet, ECMA-376 18.3.1.99): Excel calls a file broken when it does not hold. */
const ORDER = [
  "sheetPr",
  "dimension",
  "sheetViews",
  "sheetFormatPr",
  "cols",
  "sheetData",
  "sheetCalcPr",
  "sheetProtection",
  "protectedRanges",
  "scenarios",
  "autoFilter",
  "sortState",
  "dataConsolidate",
  "customSheetViews",
  "mergeCells",
  "phoneticPr",
  "conditionalFormatting",
  "dataValidations",
  "hyperlinks",
  "printOptions",
  "pageMargins",
  "pageSetup",
  "headerFooter",
  "rowBreaks",
  "colBreaks",
  "customProperties",
  "cellWatches",
  "ignoredErrors",
  "smartTags",
  "drawing",
  "legacyDrawing",
  "legacyDrawingHF",
  "drawingHF",
  "picture",
  "oleObjects",
  "controls",
  "webPublishItems",
  "tableParts",
  "extLst",
];

/** A worksheet without its rows, patched element by element; each step leaves valid text and a fresh tree. */
export class SheetFrame {
  private tree: XmlElement | undefined;

  constructor(
    public text: string,
    private readonly what: string,
  ) {}

  get root(): XmlElement {
    return (this.tree ??= parseXml(this.text, this.what));
  }

  /** The sheet's own prefix with colon, or "". */
  get prefix(): string {
    return this.root.prefix ? `${this.root.prefix}:` : "";
  }

  child(local: string): XmlElement | undefined {
    return this.root.children.find((c) => c.local === local && c.uri === this.root.uri);
  }

  children(local: string): XmlElement[] {
    return this.root.children.filter((c) => c.local === local && c.uri === this.root.uri);
  }

  patch(change: (patch: TextPatch) => void): void {
    const patch = new TextPatch(this.text);
    change(patch);
    if (patch.isEmpty) return;
    this.text = patch.apply();
    this.tree = undefined;
  }

  /** Replaces the only child of that name, inserts it where the schema requires it, or (undefined) removes it. */
  put(local: string, xml: string | undefined): void {
    const old = this.child(local);
    if (old) {
      if (this.text.slice(old.start, old.end) !== (xml ?? "")) this.patch((patch) => patch.replace(old.start, old.end, xml ?? ""));
    } else if (xml) this.insert(local, xml);
  }

  /** Adds a child in its place, after others of the same name. */
  insert(local: string, xml: string): void {
    const rank = ORDER.indexOf(local);
    const next = this.root.children.find((c) => rankOf(c) > rank);
    this.patch((patch) => {
      if (next) patch.insert(next.start, xml);
      else patch.appendChild(this.root, xml);
    });
  }

  setAttributes(local: string, attributes: Readonly<Record<string, string | undefined>>): void {
    const element = this.child(local);
    if (!element) {
      const text = Object.entries(attributes)
        .flatMap(([name, value]) => (value === undefined ? [] : [` ${name}="${value}"`]))
        .join("");
      if (text) this.insert(local, `<${this.prefix}${local}${text}/>`);
      return;
    }
    this.patch((patch) => {
      for (const [name, value] of Object.entries(attributes)) {
        if (attr(element, name) !== value) patch.setAttribute(element, name, value);
      }
    });
  }

  /** The prefix bound to the relationships namespace, declared on the root if it was not. */
  relationshipPrefix(): string {
    const bound = this.root.attributes.find(
      (a) => a.name.startsWith("xmlns:") && /\/officeDocument\/(?:2006\/)?relationships$/.test(a.value),
    );
    if (bound) return bound.local;
    const strict = this.root.uri.includes("purl.oclc.org");
    const uri = strict
      ? "http://purl.oclc.org/ooxml/officeDocument/relationships"
      : "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    this.patch((patch) => patch.setAttribute(this.root, "xmlns:r", uri));
    return "r";
  }
}

/** An `mc:AlternateContent` has the rank of its first choice's content. */
function rankOf(element: XmlElement): number {
  if (element.local === "AlternateContent") {
    const inner = element.children[0]?.children[0];
    return inner ? ORDER.indexOf(inner.local) : -1;
  }
  return ORDER.indexOf(element.local);
}
