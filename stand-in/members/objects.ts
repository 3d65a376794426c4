import type { HostObject } from "../wire/object-model";
import type { AreasRef, RangeRef, SheetRef, TableRef } from "./refs";

/**
 * Objects that types hand out to each other in both directions, as a range its worksheet and a worksheet its ranges. They are named here
 * without their tables, so that imports between tables point one way; `catalog.ts` does not compile where one of them has no table.
 */
export interface SharedRefs {
  readonly Range: RangeRef;
  readonly RangeAreas: AreasRef;
  readonly TableColumnCollection: TableRef;
  readonly TableRowCollection: TableRef;
  readonly Worksheet: SheetRef;
}

export function range(ref: RangeRef): HostObject<RangeRef> {
  return shared("Range", ref);
}

export function rangeAreas(ref: AreasRef): HostObject<AreasRef> {
  return shared("RangeAreas", ref);
}

export function columnsOf(ref: TableRef): HostObject<TableRef> {
  return shared("TableColumnCollection", ref);
}

export function rowsOf(ref: TableRef): HostObject<TableRef> {
  return shared("TableRowCollection", ref);
}

export function worksheet(sheet: string): HostObject<SheetRef> {
  return shared("Worksheet", { sheet });
}

function shared<Name extends keyof SharedRefs>(type: Name, ref: SharedRefs[Name]): HostObject<SharedRefs[Name]> {
  return { type, ref };
}
