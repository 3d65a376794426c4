import { rectAddress } from "../address";
import type { SheetParts } from "../model/parts";
import { attr } from "../xml/tree";
import type { SheetFrame } from "./frame";

/** The name in which Excel stores a filter's range. */
export const FILTER_NAME = "_xlnm._FilterDatabase";

/** A filter that stays in place retains its conditions; one that moves loses them, as they count columns from its left. */
export function writeAutoFilter(frame: SheetFrame, filter: SheetParts["autoFilter"]): void {
  const old = frame.child("autoFilter");
  const ref = filter && rectAddress(filter.rect);
  if (old && ref !== undefined && attr(old, "ref")?.replace(/\$/g, "") === ref) return;
  frame.put("autoFilter", ref === undefined ? undefined : `<${frame.prefix}autoFilter ref="${ref}"/>`);
}
