import { at } from "../../wire/object-model";
import { DOCS, method, object, property, type MemberHost, type Type } from "../host";
import { range } from "../Range/range";
import { tablesOfWorkbook } from "../Table/table-collection";
import { worksheets } from "../Worksheet/worksheet-collection";

export const WorkbookType: Type<null> = {
  name: "Workbook",
  doc: `${DOCS}workbook`,
  members: {
    name: property(() => "Projektmappe1"),
    use1904DateSystem: property((_ref, host) => host.cells.parts.date1904),
    worksheets: object(() => worksheets),
    tables: object(() => tablesOfWorkbook),
    getSelectedRange: method((_ref, _args, host) => range({ sheet: host.cells.sheets.active(), rect: host.cells.selection.rects()[0]! })),
    getActiveCell: method((_ref, _args, host) => range({ sheet: host.cells.sheets.active(), rect: { ...host.cells.selection.activeCell(), rowCount: 1, columnCount: 1 } })),
  },
};

export const workbook = at<null, MemberHost>(WorkbookType, null);
