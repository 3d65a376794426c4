import type { CellChange, CellPlace } from "../../core/changes/change";
import type { RegisterData } from "../../core/model/register-data";
import { headerPlaces } from "../../core/changes/held-cells";
import type { WorkbookPort } from "../ports";

/** Planned changes that hold the headers of their columns as well, as these are written now. */
export type HoldHeaders = <C extends CellChange>(change: C) => C;

/** Reads the headers of registers, in few requests. */
export async function readHeaders(
  port: Pick<WorkbookPort, "readCells">,
  registers: readonly Pick<RegisterData, "mapping">[],
): Promise<HoldHeaders> {
  const places = registers.flatMap(headerPlaces);
  const contents = await port.readCells(places);
  const byColumn = new Map<string, { readonly row: number; readonly value: string | number | boolean }[]>();
  places.forEach((place, i) => {
    const value = contents[i]?.value;
    if (value === undefined) return;
    const known = byColumn.get(columnKey(place));
    if (known === undefined) byColumn.set(columnKey(place), [{ row: place.row, value }]);
    else known.push({ row: place.row, value });
  });
  return (change) => {
    // Of several parts one below another, the nearest above.
    const above = byColumn.get(columnKey(change))?.filter(({ row }) => row < change.row) ?? [];
    const header = above.reduce<(typeof above)[number] | undefined>(
      (best, each) => (best !== undefined && best.row > each.row ? best : each),
      undefined,
    );
    return header === undefined ? change : { ...change, held: [...(change.held ?? []), { ...header, column: change.column }] };
  };
}

const columnKey = ({ sheet, column }: Pick<CellPlace, "sheet" | "column">): string => `${column},${sheet}`;
