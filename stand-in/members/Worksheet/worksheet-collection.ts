import { notFound } from "../../wire/errors";
import { at } from "../../wire/object-model";
import { DOCS, event, method, type MemberHost, type Type } from "../host";
import { worksheet } from "../objects";
import { requireOpenStructure } from "../refs";
import { checkName } from "./change";

export const WorksheetCollectionType: Type<null> = {
  name: "WorksheetCollection",
  doc: `${DOCS}worksheetcollection`,
  items: (_ref, host) => host.cells.sheets.ids().map(worksheet),
  item: (_ref, key, host) => get(key, host) ?? notFound(),
  members: {
    add: method((_ref, [name], host) => {
      requireOpenStructure(host);
      return worksheet(host.cells.sheets.add(name ? checkName(name, host) : host.cells.sheets.freeName()));
    }),
    getItem: method((_ref, [key], host) => get(key, host) ?? notFound()),
    getItemOrNullObject: method((_ref, [key], host) => get(key, host)),
    getActiveWorksheet: method((_ref, _args, host) => worksheet(host.cells.sheets.active())),
    getCount: method((_ref, [visibleOnly], host) => shown(visibleOnly, host).length),
    getFirst: method((_ref, [visibleOnly], host) => worksheet(shown(visibleOnly, host)[0]!)),
    getLast: method((_ref, [visibleOnly], host) => worksheet(shown(visibleOnly, host).at(-1)!)),
    onChanged: event(10, "RegisterDataChangedEvent"),
    onActivated: event(11, "RegisterActivatedEvent"),
    onAdded: event(13, "RegisterAddedEvent"),
    onDeleted: event(15, "RegisterDeletedEvent"),
    onNameChanged: event(25, "RegisterEventNameChanged"),
  },
};

export const worksheets = at(WorksheetCollectionType, null);

function get(key: unknown, host: MemberHost) {
  const id = host.cells.sheets.find(String(key));
  return id === null ? null : worksheet(id);
}

function shown(visibleOnly: unknown, host: MemberHost): readonly string[] {
  const ids = host.cells.sheets.ids();
  return visibleOnly === true ? ids.filter((id) => host.cells.sheets.visibility(id) === "Visible") : ids;
}
