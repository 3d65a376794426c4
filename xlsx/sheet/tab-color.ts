import { child } from "../xml/tree";
import type { SheetFrame } from "./frame";

/** `#RRGGBB`, or undefined for none. */
export function writeTabColor(frame: SheetFrame, color: string | undefined): void {
  const p = frame.prefix;
  const xml = color && /^#[0-9A-Fa-f]{6}$/.test(color) ? `<${p}tabColor rgb="FF${color.slice(1).toUpperCase()}"/>` : "";
  const properties = frame.child("sheetPr");
  if (!properties) {
    if (xml) frame.put("sheetPr", `<${p}sheetPr>${xml}</${p}sheetPr>`);
    return;
  }
  const old = child(properties, "tabColor");
  frame.patch((patch) => {
    if (old) patch.replace(old.start, old.end, xml);
    else if (properties.selfClosing) patch.appendChild(properties, xml);
    else patch.insert(properties.openEnd, xml); // the schema wants it first
  });
}
