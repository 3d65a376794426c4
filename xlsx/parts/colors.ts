import { attr, booleanAttr, child, childrenOf, descendants, numberAttr, type XmlElement } from "../xml/tree";

/** The colours a workbook's styles point into: the theme's twelve and the indexed palette. All as `#RRGGBB`. */
export interface ColorTables {
  readonly theme: readonly string[];
  readonly indexed: readonly string[];
}

/** The palette of Excel 97, still the default for `indexed` (ECMA-376 18.8.27). 64 and 65 are the system's ink and paper. */
const DEFAULT_INDEXED = (
  "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF " +
  "800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF " +
  "000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 " +
  "3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333 000000 FFFFFF"
)
  .split(" ")
  .map((hex) => `#${hex}`);

/** Office's own theme, for files without one. In the order `theme="n"` counts, which swaps the scheme's dark and light. */
const DEFAULT_THEME = "FFFFFF 000000 E7E6E6 44546A 4472C4 ED7D31 A5A5A5 FFC000 5B9BD5 70AD47 0563C1 954F72"
  .split(" ")
  .map((hex) => `#${hex}`);
const THEME_ORDER = ["lt1", "dk1", "lt2", "dk2", "accent1", "accent2", "accent3", "accent4", "accent5", "accent6", "hlink", "folHlink"];

export function readColorTables(styles: XmlElement | undefined, theme: XmlElement | undefined): ColorTables {
  const custom = childrenOf(child(child(styles, "colors"), "indexedColors"), "rgbColor").map((c) => rgb(attr(c, "rgb")) ?? "#000000");
  const indexed = custom.length ? [...custom, ...DEFAULT_INDEXED.slice(custom.length)] : DEFAULT_INDEXED;
  const scheme = theme ? [...descendants(theme, "clrScheme")][0] : undefined;
  const themeColors = THEME_ORDER.map((name, i) => {
    const value = child(scheme, name)?.children[0];
    return rgb(value && (attr(value, "lastClr") ?? attr(value, "val"))) ?? (DEFAULT_THEME[i] as string);
  });
  return { theme: themeColors, indexed };
}

/** A colour element (`color`, `fgColor`, `tabColor` …) as `#RRGGBB`; undefined for automatic. */
export function readColor(element: XmlElement | undefined, tables: ColorTables): string | undefined {
  if (!element || booleanAttr(element, "auto")) return undefined;
  const theme = numberAttr(element, "theme");
  const indexed = numberAttr(element, "indexed");
  const base =
    theme !== undefined
      ? tables.theme[theme]
      : (rgb(attr(element, "rgb")) ?? (indexed !== undefined ? tables.indexed[indexed] : undefined));
  const tint = numberAttr(element, "tint") ?? 0;
  return base === undefined || tint === 0 ? base : tinted(base, tint);
}

function rgb(value: string | undefined): string | undefined {
  return value && /^(?:[0-9A-Fa-f]{2})?[0-9A-Fa-f]{6}$/.test(value) ? `#${value.slice(-6).toUpperCase()}` : undefined;
}

/** Lightens (tint > 0) or darkens by changing the luminance alone (ECMA-376 18.8.19). */
function tinted(color: string, tint: number): string {
  const [r, g, b] = [1, 3, 5].map((i) => parseInt(color.slice(i, i + 2), 16) / 255) as [number, number, number];
  const max = Math.max(r, g, b);
  const min = Math.min(r, g, b);
  const before = (max + min) / 2;
  const after = tint < 0 ? before * (1 + tint) : before * (1 - tint) + tint;
  const range = max - min;
  const saturation = range === 0 ? 0 : range / (1 - Math.abs(2 * before - 1));
  const chroma = (1 - Math.abs(2 * after - 1)) * saturation;
  const scale = range === 0 ? 0 : chroma / range;
  // Same hue: each channel keeps its place between the new least and greatest.
  const low = after - chroma / 2;
  return `#${[r, g, b]
    .map((c) =>
      Math.round(Math.min(1, Math.max(0, low + (c - min) * scale)) * 255)
        .toString(16)
        .padStart(2, "0"),
    )
    .join("")
    .toUpperCase()}`;
}
