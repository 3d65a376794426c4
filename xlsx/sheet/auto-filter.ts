import { rectAddress } from "../../src/core/model/address";
import type { SheetParts } from "../../stand-in/document";
import { attr } from "../xml/tree";
import type { SheetFrame } from "./frame";

/** The name in which Excel keeps a filter's range. */
export const FILTER_NAME = "_xlnm._FilterDatabase";

/** Conditions of a filter that stays in place are kept; one that moves loses them, as they count columns from its left. */
export function writeAutoFilter(frame: SheetFrame, filter: SheetParts["autoFilter"]): void {
  const old = frame.child("autoFilter");
  const ref = filter && rectAddress(filter.rect);
  if (old && ref !== undefined && attr(old, "ref")?.replace(/\$/g, "") === ref) return;
  frame.put("autoFilter", ref === undefined ? undefined : `<${frame.prefix}autoFilter ref="${ref}"/>`);
}
