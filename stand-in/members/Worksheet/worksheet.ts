import { HostError } from "../../wire/errors";
import { chartsOf } from "../Chart/chart-collection";
import { notUndoable, DOCS, event, method, object, property, type Type } from "../host";
import { range, rangeAreas } from "../objects";
import { namesOf } from "../NamedItem/named-item-collection";
import { horizontalPageBreaksOf } from "../PageLayout/page-breaks";
import { pageLayoutOf } from "../PageLayout/page-layout";
import { worksheetProtectionOf } from "../Protection/worksheet-protection";
import { onSheet, requireOpenStructure, requireSheet, WHOLE_SHEET, type SheetRef } from "../refs";
import { worksheetCustomProperties } from "../Setting/settings";
import { tablesOfSheet } from "../Table/table-collection";
import { checkName, deleteSheet, setVisibility } from "./change";
import { beside, CommentCollectionType, NoteCollectionType, PivotTableCollectionType, ShapeCollectionType } from "./beside-cells";
import { autoFilterOf } from "./auto-filter";
import { freezePanesOf } from "./freeze-panes";
import { requireRenamable } from "./unsupported-moves";
import { find } from "./find";

export const WorksheetType: Type<SheetRef> = {
  name: "Worksheet",
  doc: `${DOCS}worksheet`,
  check: requireSheet,
  identity: ({ sheet }) => ({ Id: sheet }),
  members: {
    id: property(({ sheet }) => sheet),
    name: notUndoable(
      property(
        ({ sheet }, host) => host.cells.sheets.name(sheet),
        ({ sheet }, given, host) => {
          const name = checkName(given, host, sheet);
          if (name === host.cells.sheets.name(sheet)) return;
          requireRenamable(sheet, host);
          host.cells.sheets.rename(sheet, name);
        },
      ),
    ),
    position: notUndoable(
      property(
        ({ sheet }, host) => host.cells.sheets.position(sheet),
        ({ sheet }, position, host) => {
          if (!Number.isInteger(position) || position < 0 || position >= host.cells.sheets.ids().length)
            throw new HostError("InvalidArgument");
          requireOpenStructure(host);
          host.cells.sheets.move(sheet, position);
        },
      ),
    ),
    visibility: notUndoable(
      property(
        ({ sheet }, host) => host.cells.sheets.visibility(sheet),
        ({ sheet }, value, host) => setVisibility(sheet, value, host),
      ),
    ),
    tabColor: property(
      ({ sheet }, host) => host.cells.sheets.tabColor(sheet),
      ({ sheet }, color, host) => host.cells.sheets.setTabColor(sheet, String(color)),
    ),
    showGridlines: property(
      ({ sheet }, host) => host.cells.sheets.gridlines(sheet),
      ({ sheet }, show, host) => host.cells.sheets.setGridlines(sheet, show === true),
    ),

    tables: object(({ sheet }) => tablesOfSheet(sheet)),
    charts: object(({ sheet }) => chartsOf(sheet)),
    comments: object(({ sheet }) => beside(CommentCollectionType, sheet)),
    notes: object(({ sheet }) => beside(NoteCollectionType, sheet)),
    shapes: object(({ sheet }) => beside(ShapeCollectionType, sheet)),
    pivotTables: object(({ sheet }) => beside(PivotTableCollectionType, sheet)),
    names: object(({ sheet }) => namesOf(sheet)),
    protection: object(({ sheet }) => worksheetProtectionOf(sheet)),
    pageLayout: object(({ sheet }) => pageLayoutOf(sheet)),
    horizontalPageBreaks: object(({ sheet }) => horizontalPageBreaksOf(sheet)),
    freezePanes: object(({ sheet }) => freezePanesOf(sheet)),
    autoFilter: object(({ sheet }) => autoFilterOf(sheet)),
    customProperties: object(({ sheet }) => worksheetCustomProperties(sheet)),

    activate: method(({ sheet }, _args, host) => {
      if (host.cells.sheets.visibility(sheet) !== "Visible") throw new HostError("InvalidOperation");
      host.cells.sheets.activate(sheet);
      return null;
    }),
    delete: notUndoable(method(({ sheet }, _args, host) => deleteSheet(sheet, host))),
    getRange: method(({ sheet }, [address], host) => range(address ? find(sheet, String(address), host) : { sheet, rect: WHOLE_SHEET })),
    getRangeByIndexes: method(({ sheet }, [row, column, rowCount, columnCount]) =>
      range({ sheet, rect: onSheet({ row, column, rowCount, columnCount }) }),
    ),
    getRanges: method(({ sheet }, [address], host) =>
      rangeAreas({
        sheet,
        rects: String(address)
          .split(",")
          .map((part) => find(sheet, part, host).rect),
      }),
    ),
    getCell: method(({ sheet }, [row, column]) => range({ sheet, rect: onSheet({ row, column, rowCount: 1, columnCount: 1 }) })),
    /** Of an empty sheet the upper left cell. */
    getUsedRange: method(
      ({ sheet }, [valuesOnly], host) =>
        range({ sheet, rect: host.cells.used.of(sheet, valuesOnly === true) ?? { row: 0, column: 0, rowCount: 1, columnCount: 1 } }),
      { readsCells: true },
    ),
    getUsedRangeOrNullObject: method(
      ({ sheet }, [valuesOnly], host) => {
        const rect = host.cells.used.of(sheet, valuesOnly === true);
        return rect && range({ sheet, rect });
      },
      { readsCells: true },
    ),
    calculate: method((_ref, _args, host) => host.cells.calculation.calculate(true).then(() => null)),

    onChanged: event(10, "RegisterDataChangedEvent"),
    onActivated: event(11, "RegisterActivatedEvent"),
    onNameChanged: event(25, "RegisterEventNameChanged"),
  },
};
