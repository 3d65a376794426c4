import { notFound } from "../../wire/errors";
import { at } from "../../wire/object-model";
import { application } from "../Application/application";
import { DOCS, method, object, property, type Type } from "../host";
import { range } from "../objects";
import { functions } from "../Functions/functions";
import { namesOf } from "../NamedItem/named-item-collection";
import { workbookProtection } from "../Protection/workbook-protection";
import { customXmlParts } from "../Setting/custom-xml-parts";
import { customProperties, settings } from "../Setting/settings";
import { tablesOfWorkbook } from "../Table/table-collection";
import { worksheets } from "../Worksheet/worksheet-collection";

/** Only the custom properties; the built-in ones (author, title, …) are not stored. */
export const DocumentPropertiesType: Type<null> = {
  name: "DocumentProperties",
  doc: `${DOCS}documentproperties`,
  members: { custom: object(() => customProperties) },
};
const documentProperties = at(DocumentPropertiesType, null);

export const WorkbookType: Type<null> = {
  name: "Workbook",
  doc: `${DOCS}workbook`,
  members: {
    name: property(() => "Projektmappe1"),
    worksheets: object(() => worksheets),
    tables: object(() => tablesOfWorkbook),
    names: object(() => namesOf()),
    settings: object(() => settings),
    properties: object(() => documentProperties),
    customXmlParts: object(() => customXmlParts),
    functions: object(() => functions),
    application: object(() => application),
    protection: object(() => workbookProtection),
    getSelectedRange: method((_ref, _args, host) => range({ sheet: host.cells.sheets.active(), rect: host.cells.selection.rects()[0]! })),
    /** For `getRange` of an event's arguments. */
    _GetRangeForEventByReferenceId: method((_ref, [id], host) => host.eventRange(String(id)) ?? notFound()),
    getActiveCell: method((_ref, _args, host) =>
      range({ sheet: host.cells.sheets.active(), rect: { ...host.cells.selection.activeCell(), rowCount: 1, columnCount: 1 } }),
    ),
  },
};

export const workbook = at(WorkbookType, null);
