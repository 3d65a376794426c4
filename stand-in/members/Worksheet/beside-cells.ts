import type { BesideCells } from "../../document";
import { HostError } from "../../wire/errors";
import { at } from "../../wire/object-model";
import { DOCS, method, type MemberHost, type Type } from "../host";
import { requireSheet, type SheetRef } from "../refs";

/**
 * Parts of a sheet that the stand-in neither shows nor makes. A sheet made here has none; of a sheet that came with a
 * file it is known whether there are any, not how many.
 */
function uncounted(name: string, kind: BesideCells): Type<SheetRef> {
  const none = (sheet: string, host: MemberHost, member: string): never[] => {
    if (host.cells.parts.of(sheet).beside?.includes(kind) === true)
      throw new HostError("ApiNotFound", "The stand-in does not count what came with a file.", `${name}.${member}`);
    return [];
  };
  return {
    name,
    doc: `${DOCS}${name.toLowerCase()}`,
    check: requireSheet,
    items: ({ sheet }, host) => none(sheet, host, "items"),
    members: {
      getCount: method(({ sheet }, _args, host) => host.cells.parts.of(sheet).counted?.[kind] ?? none(sheet, host, "getCount").length),
    },
  };
}

export const CommentCollectionType = uncounted("CommentCollection", "comments");
export const NoteCollectionType = uncounted("NoteCollection", "notes");
export const ShapeCollectionType = uncounted("ShapeCollection", "shapes");
export const PivotTableCollectionType = uncounted("PivotTableCollection", "pivotTables");

export const beside = (type: Type<SheetRef>, sheet: string) => at(type, { sheet });
