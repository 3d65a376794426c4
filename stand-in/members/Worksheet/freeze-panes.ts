import { notFound } from "../../wire/errors";
import { at, isHostObject } from "../../wire/object-model";
import { MAX_COLUMNS, MAX_ROWS } from "../../../src/core/model/address";
import { DOCS, method, type MemberHost, type Type } from "../host";
import { range } from "../objects";
import { requireSheet, type RangeRef, type SheetRef } from "../refs";
import { find } from "./find";

export const WorksheetFreezePanesType: Type<SheetRef> = {
  name: "WorksheetFreezePanes",
  doc: `${DOCS}worksheetfreezepanes`,
  check: requireSheet,
  members: {
    freezeRows: method(({ sheet }, [count = 1], host) => freeze(sheet, count, 0, host)),
    freezeAt: method(({ sheet }, [given], host) => {
      const { rect } = isHostObject(given) ? (given.ref as RangeRef) : find(sheet, String(given), host);
      return freeze(sheet, rect.row + rect.rowCount, rect.column + rect.columnCount, host);
    }),
    getLocation: method(({ sheet }, _args, host) => location(sheet, host) ?? notFound()),
    getLocationOrNullObject: method(({ sheet }, _args, host) => location(sheet, host)),
  },
};

export function freezePanesOf(sheet: string) {
  return at(WorksheetFreezePanesType, { sheet });
}

function freeze(sheet: string, rows: number, columns: number, host: MemberHost): null {
  host.cells.sheets.freeze(sheet, rows, columns);
  return null;
}

function location(sheet: string, host: MemberHost) {
  const { rows, columns } = host.cells.sheets.frozen(sheet);
  if (rows === 0 && columns === 0) return null;
  return range({ sheet, rect: { row: 0, column: 0, rowCount: rows || MAX_ROWS, columnCount: columns || MAX_COLUMNS } });
}
