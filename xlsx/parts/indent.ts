import type { IStyleData } from "@univerjs/core";
import { numberAttr, type XmlElement } from "../xml/tree";

/** Pixels of one step; the same as the stand-in's `RangeFormat.indentLevel`. */
const STEP = 9;

/** Indent as left padding, which is what the grid draws. */
export function readIndent(alignment: XmlElement): IStyleData["pd"] | undefined {
  const steps = numberAttr(alignment, "indent") ?? 0;
  return steps > 0 ? { l: steps * STEP } : undefined;
}

export function indentOf({ pd }: IStyleData): number {
  return Math.round((pd?.l ?? 0) / STEP);
}
