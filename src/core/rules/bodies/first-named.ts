import type { Column } from "../../model/cell";
import { shown } from "./shown";

/** The first of the rows that has an id, by that id; `(2)`, their number, where none has. */
export function firstNamed(rows: readonly number[], ids: Column): string {
  for (const row of rows) {
    const id = shown(ids[row]!);
    if (id !== "") return id;
  }
  return `(${rows.length})`;
}
