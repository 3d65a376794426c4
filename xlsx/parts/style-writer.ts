import type { BorderSide, Borders, CellFormat, ConditionalStyle } from "../model/cell";
import { TextPatch } from "../xml/patch";
import { escapeAttribute } from "../xml/escape";
import { openingEnd } from "../xml/opening-end";
import { attr, child, numberAttr, parseXml, type XmlElement } from "../xml/tree";
import { borderXml } from "./borders";
import { alignmentXml, fillXml, fontXml } from "./format-xml";
import { builtInFormatId } from "./number-formats";
import type { StyleBook } from "./styles";

const LISTS = ["numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs", "cellStyles", "dxfs", "tableStyles", "colors", "extLst"];

/** Adds formats at the end of `styles.xml`; existing ones keep their number and their XML. */
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
   * Index of the cell format for a cell that had format `base` and gets `format`. A format of the file is recognised by its
   * id. Otherwise only the differences are new and the rest (theme colours, locking, patterns) comes from `base`.
   */
  xfFor(base: number, format: string | CellFormat | undefined, formats: Readonly<Record<string, CellFormat>>): number {
    if (!format) return 0;
    if (typeof format !== "string") return this.make(base, format);
    const index = Number(/^x(\d+)$/.exec(format)?.[1] ?? NaN);
    const named = formats[format];
    if (index < this.book.xfs.length && (!named || sameFormat(named, this.book.format(index)))) return index;
    return this.make(base, named ?? {});
  }

  /** `base` with the flag that a text with a leading `=` is no formula. */
  withQuotePrefix(base: number): number {
    return this.remember(`quote ${base}`, () => {
      const [tag, inner] = this.xfText(base);
      return this.append("cellXfs", this.book.xfs.length, `${setAttributes(tag, { quotePrefix: "1" })}${inner}`);
    });
  }

  private make(base: number, wanted: CellFormat): number {
    const normal = this.book.format(0);
    const now: CellFormat = { ...wanted, fontName: wanted.fontName ?? normal.fontName, fontSize: wanted.fontSize ?? normal.fontSize };
    const was = this.book.format(base);
    const xf = this.book.xfs[base] ?? this.book.xfs[0];
    const attributes: Record<string, string> = {};
    if (!same(fontOf(now), fontOf(was))) {
      const font = this.book.fonts[(xf && numberAttr(xf, "fontId")) ?? 0];
      attributes.fontId = String(this.unique("fonts", this.book.fonts.length, fontXml(now, was, font, this.text, this.p)));
      attributes.applyFont = "1";
    }
    const fill = colorOf(now.fill);
    if (fill !== colorOf(was.fill)) {
      attributes.fillId = fill === undefined ? "0" : String(this.unique("fills", this.book.fills.length, fillXml(fill, this.p)));
      attributes.applyFill = "1";
    }
    if (!same(bordersOf(now.borders), bordersOf(was.borders))) {
      const border = this.book.borders[(xf && numberAttr(xf, "borderId")) ?? 0];
      const rest = ["diagonal", "vertical", "horizontal"]
        .flatMap((name) => {
          const e = child(border, name);
          return e ? [this.text.slice(e.start, e.end)] : [];
        })
        .join("");
      attributes.borderId = String(this.unique("borders", this.book.borders.length, borderXml(now.borders, rest, this.p)));
      attributes.applyBorder = "1";
    }
    if ((now.numberFormat ?? "General") !== (was.numberFormat ?? "General")) {
      attributes.numFmtId = String(this.formatId(now.numberFormat ?? "General"));
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

  /** The opening tag without its end, and the text after it. */
  private xfText(index: number): [string, string] {
    const added = this.added.get("cellXfs")?.[index - this.book.xfs.length];
    if (added !== undefined) {
      const end = openingEnd(added, added.indexOf(">"));
      return [added.slice(0, end), added.slice(end).trimStart()];
    }
    const xf = this.book.xfs[index] ?? this.book.xfs[0];
    if (!xf) return [`<${this.p}xf numFmtId="0" fontId="0" fillId="0" borderId="0"`, "/>"];
    const whole = this.text.slice(xf.start, xf.end);
    const tagLength = xf.openEnd - xf.start - (xf.selfClosing ? 2 : 1);
    return [whole.slice(0, tagLength).trimEnd(), whole.slice(tagLength)];
  }

  dxfFor(style: ConditionalStyle): number {
    const p = this.p;
    const color = (value: string): string => `FF${value.slice(1).toUpperCase()}`;
    const flag = (name: string, on: boolean | undefined): string =>
      on === undefined ? "" : on ? `<${p}${name}/>` : `<${p}${name} val="0"/>`;
    const font =
      flag("b", style.bold) +
      flag("i", style.italic) +
      flag("strike", style.strikethrough) +
      (style.underline === undefined ? "" : style.underline ? `<${p}u/>` : `<${p}u val="none"/>`) +
      (style.color ? `<${p}color rgb="${color(style.color)}"/>` : "");
    const fill = style.fill
      ? `<${p}fill><${p}patternFill patternType="solid"><${p}fgColor rgb="${color(style.fill)}"/><${p}bgColor rgb="${color(style.fill)}"/></${p}patternFill></${p}fill>`
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

const colorOf = (rgb: string | undefined): string | undefined => (rgb && /^#[0-9A-Fa-f]{6}$/.test(rgb) ? rgb.toUpperCase() : undefined);
const fontOf = (f: CellFormat): unknown[] => [
  f.fontName,
  f.fontSize,
  !!f.bold,
  !!f.italic,
  !!f.underline,
  !!f.strikethrough,
  colorOf(f.color) ?? "#000000",
  f.script ?? "",
];
const alignmentOf = (f: CellFormat): unknown[] => [
  f.horizontal ?? "",
  f.vertical ?? "bottom",
  !!f.wrapText,
  f.rotation ?? 0,
  !!f.stacked,
  f.indent ?? 0,
];
const ALL_SIDES: readonly BorderSide[] = ["left", "right", "top", "bottom"];
const bordersOf = (borders: Borders | undefined): unknown[] =>
  ALL_SIDES.map((side) => [borders?.[side]?.style ?? "", borders?.[side] ? (colorOf(borders[side].color) ?? "#000000") : ""]);
const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

function sameFormat(a: CellFormat, b: CellFormat): boolean {
  const facets = (f: CellFormat): unknown[] => [
    fontOf(f),
    alignmentOf(f),
    bordersOf(f.borders),
    colorOf(f.fill),
    f.numberFormat ?? "General",
  ];
  return same(facets(a), facets(b));
}
