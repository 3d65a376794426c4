import type { IBorderData, IStyleData, Nullable } from "@univerjs/core";
import type { CellLook } from "../../stand-in/document";
import { TextPatch } from "../xml/patch";
import { escapeAttribute } from "../xml/escape";
import { attr, child, numberAttr, parseXml, type XmlElement } from "../xml/tree";
import { borderXml } from "./borders";
import { indentOf } from "./indent";
import { alignmentXml, fillXml, fontXml } from "./look-xml";
import { builtInFormatId } from "./number-formats";
import type { StyleBook } from "./styles";

const LISTS = ["numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs", "cellStyles", "dxfs", "tableStyles", "colors", "extLst"];

/** Adds formats at the end of `styles.xml`; what is there keeps its number and its XML. */
export class StyleWriter {
  private readonly root: XmlElement;
  private readonly added = new Map<string, string[]>();
  private readonly known = new Map<string, number>();
  private nextFormat: number;
  private readonly p: string;

  constructor(
    private readonly text: string,
    private readonly book: StyleBook,
  ) {
    this.root = parseXml(text, "styles");
    this.p = this.root.prefix ? `${this.root.prefix}:` : "";
    this.nextFormat = Math.max(163, ...book.formats.keys()) + 1;
  }

  /**
   * The cell format for a cell that had format `base` and shall look like `style`. A format that came with the file is
   * found again by its id; else what differs is made anew and the rest (theme colours, locking, patterns) stays `base`'s.
   */
  xfFor(base: number, style: Nullable<IStyleData | string>, styles: Readonly<Record<string, Nullable<IStyleData>>>): number {
    if (!style) return 0;
    if (typeof style === "string") {
      const index = Number(/^x(\d+)$/.exec(style)?.[1] ?? NaN);
      const named = styles[style] || undefined;
      if (index < this.book.xfs.length && (!named || sameLook(named, this.book.look(index)))) return index;
      return this.make(base, named ?? {});
    }
    return this.make(base, style);
  }

  /** `base` with the mark that its text is text even when it looks like a formula. */
  withQuotePrefix(base: number): number {
    return this.remember(`quote ${base}`, () => {
      const [tag, inner] = this.xfText(base);
      return this.append("cellXfs", this.book.xfs.length, `${setAttributes(tag, { quotePrefix: "1" })}${inner}`);
    });
  }

  private make(base: number, wanted: IStyleData): number {
    const normal = this.book.look(0);
    const now: IStyleData = { ...wanted, ff: wanted.ff ?? normal.ff, fs: wanted.fs ?? normal.fs };
    const was = this.book.look(base);
    const xf = this.book.xfs[base] ?? this.book.xfs[0];
    const attributes: Record<string, string> = {};
    if (!same(fontOf(now), fontOf(was))) {
      const font = this.book.fonts[(xf && numberAttr(xf, "fontId")) ?? 0];
      attributes.fontId = String(this.unique("fonts", this.book.fonts.length, fontXml(now, was, font, this.text, this.p)));
      attributes.applyFont = "1";
    }
    if (colorOf(now.bg?.rgb) !== colorOf(was.bg?.rgb)) {
      attributes.fillId =
        colorOf(now.bg?.rgb) === undefined
          ? "0"
          : String(this.unique("fills", this.book.fills.length, fillXml(now.bg?.rgb as string, this.p)));
      attributes.applyFill = "1";
    }
    if (!same(bordersOf(now.bd), bordersOf(was.bd))) {
      const border = this.book.borders[(xf && numberAttr(xf, "borderId")) ?? 0];
      const rest = ["diagonal", "vertical", "horizontal"]
        .flatMap((name) => {
          const e = child(border, name);
          return e ? [this.text.slice(e.start, e.end)] : [];
        })
        .join("");
      attributes.borderId = String(this.unique("borders", this.book.borders.length, borderXml(now.bd || undefined, rest, this.p)));
      attributes.applyBorder = "1";
    }
    if ((now.n?.pattern ?? "General") !== (was.n?.pattern ?? "General")) {
      attributes.numFmtId = String(this.formatId(now.n?.pattern ?? "General"));
      attributes.applyNumberFormat = "1";
    }
    let [tag, inner] = this.xfText(base);
    if (!same(alignmentOf(now), alignmentOf(was))) {
      const old = xf && child(xf, "alignment");
      const alignment = alignmentXml(now, old, this.p);
      const rest = xf
        ? xf.children
            .filter((c) => c !== old)
            .map((c) => this.text.slice(c.start, c.end))
            .join("")
        : "";
      inner = `>${alignment}${rest}</${this.p}xf>`;
      attributes.applyAlignment = "1";
    }
    if (Object.keys(attributes).length === 0) return base;
    tag = setAttributes(tag, attributes);
    return this.remember(`xf ${tag}${inner}`, () => this.append("cellXfs", this.book.xfs.length, tag + inner));
  }

  /** The opening tag without its end, and all that follows. */
  private xfText(index: number): [string, string] {
    const added = this.added.get("cellXfs")?.[index - this.book.xfs.length];
    if (added !== undefined) {
      const end = added.search(/\s*\/?>/);
      return [added.slice(0, end), added.slice(end).trimStart()];
    }
    const xf = this.book.xfs[index] ?? this.book.xfs[0];
    if (!xf) return [`<${this.p}xf numFmtId="0" fontId="0" fillId="0" borderId="0"`, "/>"];
    const whole = this.text.slice(xf.start, xf.end);
    const tagLength = xf.openEnd - xf.start - (xf.selfClosing ? 2 : 1);
    return [whole.slice(0, tagLength).trimEnd(), whole.slice(tagLength)];
  }

  dxfFor(look: CellLook): number {
    const p = this.p;
    const color = (value: string): string => `FF${value.slice(1).toUpperCase()}`;
    const flag = (name: string, on: boolean | undefined): string =>
      on === undefined ? "" : on ? `<${p}${name}/>` : `<${p}${name} val="0"/>`;
    const font =
      flag("b", look.bold) +
      flag("i", look.italic) +
      flag("strike", look.strikethrough) +
      (look.underline === undefined ? "" : look.underline ? `<${p}u/>` : `<${p}u val="none"/>`) +
      (look.color ? `<${p}color rgb="${color(look.color)}"/>` : "");
    const fill = look.fill
      ? `<${p}fill><${p}patternFill patternType="solid"><${p}fgColor rgb="${color(look.fill)}"/><${p}bgColor rgb="${color(look.fill)}"/></${p}patternFill></${p}fill>`
      : "";
    return this.unique("dxfs", this.book.dxfs.length, `<${p}dxf>${font ? `<${p}font>${font}</${p}font>` : ""}${fill}</${p}dxf>`);
  }

  private formatId(code: string): number {
    const builtIn = builtInFormatId(code) ?? [...this.book.formats].find(([, known]) => known === code)?.[0];
    if (builtIn !== undefined) return builtIn;
    return this.remember(`format ${code}`, () => {
      const id = this.nextFormat++;
      this.append("numFmts", 0, `<${this.p}numFmt numFmtId="${id}" formatCode="${escapeAttribute(code)}"/>`);
      return id;
    });
  }

  private unique(list: string, existing: number, xml: string): number {
    return this.remember(`${list} ${xml}`, () => this.append(list, existing, xml));
  }

  private remember(key: string, make: () => number): number {
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const made = make();
    this.known.set(key, made);
    return made;
  }

  private append(list: string, existing: number, xml: string): number {
    const items = this.added.get(list) ?? [];
    this.added.set(list, items);
    return existing + items.push(xml) - 1;
  }

  /** The part with what was added, or undefined when nothing was. */
  finish(): string | undefined {
    if (this.added.size === 0) return undefined;
    const patch = new TextPatch(this.text);
    for (const name of LISTS) {
      const items = this.added.get(name);
      if (!items) continue;
      const list = child(this.root, name);
      if (list) {
        patch.appendChild(list, items.join(""));
        if (attr(list, "count") !== undefined) patch.setAttribute(list, "count", String(list.children.length + items.length));
      } else {
        const next = this.root.children.find((c) => LISTS.indexOf(c.local) > LISTS.indexOf(name));
        const xml = `<${this.p}${name} count="${items.length}">${items.join("")}</${this.p}${name}>`;
        if (next) patch.insert(next.start, xml);
        else patch.appendChild(this.root, xml);
      }
    }
    return patch.apply();
  }
}

function setAttributes(tag: string, attributes: Readonly<Record<string, string>>): string {
  return Object.entries(attributes).reduce((text, [name, value]) => {
    const pattern = new RegExp(`(\\s${name}\\s*=\\s*)(?:"[^"]*"|'[^']*')`);
    return pattern.test(text) ? text.replace(pattern, `$1"${value}"`) : `${text} ${name}="${value}"`;
  }, tag);
}

const colorOf = (rgb: Nullable<string>): string | undefined => (rgb && /^#[0-9A-Fa-f]{6}$/.test(rgb) ? rgb.toUpperCase() : undefined);
const fontOf = (s: IStyleData): unknown[] => [
  s.ff,
  s.fs,
  s.bl ? 1 : 0,
  s.it ? 1 : 0,
  s.ul?.s ? 1 : 0,
  s.st?.s ? 1 : 0,
  colorOf(s.cl?.rgb) ?? "#000000",
  s.va === 2 || s.va === 3 ? s.va : 1,
];
const alignmentOf = (s: IStyleData): unknown[] => [s.ht || 0, s.vt || 3, s.tb === 3 ? 3 : 0, s.tr?.a ?? 0, s.tr?.v ?? 0, indentOf(s)];
const bordersOf = (b: Nullable<IBorderData>): unknown[] =>
  (["l", "r", "t", "b"] as const).map((side) => [b?.[side]?.s ?? 0, b?.[side]?.s ? (colorOf(b[side]?.cl?.rgb) ?? "#000000") : ""]);
const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

function sameLook(a: IStyleData, b: IStyleData): boolean {
  const facets = (s: IStyleData): unknown[] => [fontOf(s), alignmentOf(s), bordersOf(s.bd), colorOf(s.bg?.rgb), s.n?.pattern ?? "General"];
  return same(facets(a), facets(b));
}
