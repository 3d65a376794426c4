import type { RegisterMapping } from "../model/register-data";
import { foldText } from "../text/fold";
import { partsOf } from "../model/parts";
import { pushTo } from "../model/push-to";
import { columnsById, sampleOf, sharedWith } from "./row-sample";
import type { SheetInfo } from "./sheet";

/**
 * What a list is to another of the same register. "part": it goes on with it. "copy": it holds mostly the same rows. "unclear": it may be
 * either, or an old list. "other": its headers are others.
 */
export interface Relation {
  readonly kind: "part" | "copy" | "unclear" | "other";
  /** Rows of it that are in the other list, and those that were compared. */
  readonly shared: number;
  readonly compared: number;
}

/** Of the smaller list's columns so many must be the other's. */
const SUBSET = 0.75;
/** Of the columns of both so many must be common for lists to be parts without a question. */
const ALIKE = 0.7;
/** Lists of alike columns in other words are another's: an export that is to be merged, say. */
const SAME_WORDS = 0.6;
/** Above it two lists hold the same rows; below the other one they are different rows. */
const SAME_ROWS = 0.5;
const OTHER_ROWS = 0.2;

/** Names that say that a list is not in use: whether its rows count is for the user to say. */
const NAMED_OLD =
  /(?:^|[^\p{L}])(?:gammel|gamle|gammelt|gml|gl|kopi|copy|backup|back-up|sikkerhedskopi|arkiv|arkiveret|old|historik|historisk|tidligere|udgået|udgåede|udfaset|udfasede|nedlagt|nedlagte|slettet|slettede|skabelon|template|eksempel|eksempler|example|test|kladde|udkast|draft)(?:[^\p{L}]|$)/iu;

export function isNamedOld({ sheet, table }: { readonly sheet: string; readonly table?: string }): boolean {
  return NAMED_OLD.test(sheet) || NAMED_OLD.test(table ?? "");
}

/** What `other` is to `list`, by headers and by the rows that were read. */
export function relate(list: RegisterMapping, other: RegisterMapping, sheetNamed: (name: string) => SheetInfo): Relation {
  const [a, b] = [headersOf(list), headersOf(other)];
  const common = [...b.keys()].filter((id) => a.has(id));
  const fewest = Math.min(a.size, b.size);
  const all = new Set([...a.keys(), ...b.keys()]).size;
  const sameHeaders = common.filter((id) => b.get(id)!.some((header) => a.get(id)!.includes(header))).length;
  const [mine, theirs] = [sampleOf(list, sheetNamed, common), sampleOf(other, sheetNamed, common)];
  const rows = sharedWith(theirs.rows, mine.rows);
  const keys = sharedWith(theirs.keys, mine.keys);
  const isAlike = common.length >= ALIKE * all;
  if (common.length < SUBSET * fewest || sameHeaders < (isAlike ? SAME_WORDS : SUBSET) * fewest)
    return { kind: rows.compared > 0 && rows.shared > SAME_ROWS * rows.compared ? "copy" : "other", ...rows };
  if (rows.compared > 0 && rows.shared >= SAME_ROWS * rows.compared) return { kind: "copy", ...rows };
  // Nothing to compare: nobody can say.
  const areOtherRows =
    rows.compared > 0 && rows.shared <= OTHER_ROWS * rows.compared && keys.shared <= OTHER_ROWS * Math.max(keys.compared, 1) + 1;
  const isInUse = sheetNamed(other.sheet).visibility === "visible" && !isNamedOld(other) && !isNamedOld(list);
  return { kind: areOtherRows && isAlike && isInUse ? "part" : "unclear", ...rows };
}

/** The headers of each of a register's columns, and of the municipality's own, in any part. */
function headersOf(mapping: RegisterMapping): Map<string, string[]> {
  const headers = new Map<string, string[]>();
  for (const part of partsOf(mapping)) for (const [id, { header }] of columnsById(part)) pushTo(headers, id, foldText(header));
  return headers;
}
