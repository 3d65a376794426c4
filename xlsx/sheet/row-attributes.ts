import type { Row } from "../model/workbook";
import { POINT } from "./read-cells";
import { attributeOf } from "./scan";

/**
 * Height, visibility and format of a row where they differ from its tag; undefined for no difference. Every attribute of a
 * tag was given to the caller at opening, so a row that is missing now has moved: its attributes must go, or rows that
 * moved there would be hidden.
 */
export function rowAttributesFor(
  row: Row | undefined,
  tag: string | undefined,
  defaultHeight: number,
  styleFor: (format: Row["format"], base: number) => number,
): Record<string, string | undefined> | undefined {
  if (!row) return tag === undefined ? undefined : rowAttributesFor({}, tag, defaultHeight, styleFor);
  const on = (name: string): boolean => {
    const value = tag && attributeOf(tag, name);
    return value === "1" || value === "true";
  };
  const attributes: Record<string, string | undefined> = {};
  const was = tag && attributeOf(tag, "ht") !== undefined && on("customHeight") ? Number(attributeOf(tag, "ht")) * POINT : undefined;
  if (row.height !== undefined && !row.autoHeight && Math.abs(row.height - (was ?? defaultHeight)) > 0.5) {
    attributes.ht = String(Math.round((row.height / POINT) * 100) / 100);
    attributes.customHeight = "1";
  }
  if (row.height === undefined && was !== undefined) Object.assign(attributes, { ht: undefined, customHeight: undefined });
  if (!!row.hidden !== on("hidden")) attributes.hidden = row.hidden ? "1" : undefined;
  const base = tag && on("customFormat") ? Number(attributeOf(tag, "s") ?? 0) : 0;
  const style = row.format ? styleFor(row.format, base) : 0;
  if (style !== base)
    Object.assign(attributes, style > 0 ? { s: String(style), customFormat: "1" } : { s: undefined, customFormat: undefined });
  return Object.keys(attributes).length ? attributes : undefined;
}
