import type { Column } from "../../model/cell";
import { inNameOrder } from "./name-list";
import { shown } from "./shown";

/** The first of the ids of the rows, in the order of names; `(2)`, their number, where none has one. */
export function firstNamed(rows: readonly number[], ids: Column): string {
  return inNameOrder(rows.map((row) => shown(ids[row]!)).filter((id) => id !== ""))[0] ?? `(${rows.length})`;
}
