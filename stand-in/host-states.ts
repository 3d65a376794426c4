import type { Cells } from "./cells/cells";
import { SINCE } from "./members/since";
import { HostError, type HostErrorCode } from "./wire/errors";
import type { HostObject } from "./wire/object-model";

interface AxisRef {
  readonly sheet: string;
  readonly id: string;
  readonly axis: "category" | "value";
}

/** What of a conditional format Excel refuses: it in any list and by itself, its rule only, or that it is removed. */
export type UnreadableFormat = "all" | "rule" | "delete";

/** Of a sheet that holds no cells Excel answers these; any other member is refused. */
const OF_ANY_SHEET: ReadonlySet<string> = new Set(["id", "name", "position", "visibility"]);
/** Answered about the workbook in front: https://github.com/OfficeDev/office-js/issues/6365 and 5319. */
const ABOUT_FRONT: Readonly<Record<string, HostErrorCode>> = {
  "Worksheet.names": "InvalidSelection",
  "Workbook.getActiveCell": "InvalidSelection",
  "Workbook.getSelectedRange": "InvalidSelection",
  "Worksheet.activate": "InactiveWorkbook",
  "Range.select": "InactiveWorkbook",
};

/**
 * States of Excel that a test switches on; none is on at the start. The codes are those of
 * https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling; which members refuse is as reported in the
 * issues named. Another author's edit between two requests is `faults.onRequest`.
 */
export class HostStates {
  /** The user looks at another workbook. */
  notInFront = false;
  /** The user is typing in a cell. */
  cellEditing = false;
  /** Names of sheets that hold no cells, such as chart sheets and macro sheets: `UnsupportedSheet`. */
  readonly refusingSheets = new Set<string>();
  /** Conditional formats by id, as after Ctrl+Z of a removed rule (https://github.com/OfficeDev/office-js/issues/6396, 6835, 6827 and 5222). */
  readonly unreadableFormats = new Map<string, UnreadableFormat>();
  /** Code by which every request of an undo group is refused: https://github.com/OfficeDev/office-js/issues/6491, 6711 and 6255. */
  groupRefusal: HostErrorCode | undefined;

  /** An axis that is hidden has no gridlines to be set, which no page says or denies: https://github.com/OfficeDev/office-js/issues/2927. */
  hiddenAxes = false;

  /** Members that this Excel does not have yet. */
  private readonly newer: ReadonlySet<string>;

  /** `excelApi`: the requirement set, such as `1.12`. */
  constructor(
    private readonly cells: Cells,
    excelApi: string,
  ) {
    const minor = Number(excelApi.split(".")[1]);
    this.newer = new Set(Object.keys(SINCE).filter((name) => SINCE[name]! > minor));
  }

  /** Before a request is carried out. @throws HostError */
  requireOpen(undoGroup: string | undefined): void {
    if (this.cellEditing) throw new HostError("InvalidOperationInCellEditMode");
    if (undoGroup !== undefined && this.groupRefusal !== undefined) throw new HostError(this.groupRefusal);
  }

  /** Before a member of an object is read, set or called. @throws HostError */
  requireMember({ type, ref }: HostObject, member: string): void {
    const location = `${type}.${member}`;
    if (this.newer.has(location)) throw new HostError("ApiNotFound", undefined, location);
    if (this.notInFront && location in ABOUT_FRONT) throw new HostError(ABOUT_FRONT[location]!, undefined, location);
    if (type === "Worksheet" && this.refusingSheets.size > 0 && !OF_ANY_SHEET.has(member) && this.refuses((ref as { sheet: string }).sheet))
      throw new HostError("UnsupportedSheet", undefined, location);
    if (this.hiddenAxes && type === "ChartGridlines" && this.isHidden(ref as AxisRef))
      throw new HostError("InvalidOperation", undefined, location);
    if (this.unreadableFormats.size > 0) this.requireFormat(type, (ref as { id?: string } | null)?.id, member);
  }

  private refuses(sheet: string): boolean {
    return this.cells.sheets.has(sheet) && this.refusingSheets.has(this.cells.sheets.name(sheet));
  }

  private isHidden({ sheet, id, axis }: AxisRef): boolean {
    return this.cells.parts.of(sheet).charts.find((chart) => chart.id === id)?.axes?.[axis]?.visible === false;
  }

  private requireFormat(type: string, id: string | undefined, member: string): void {
    const refused = id === undefined ? undefined : this.unreadableFormats.get(id);
    if (refused === undefined) return;
    const isRefused =
      (refused === "all" && type === "ConditionalFormat") ||
      (refused === "rule" && type === "ConditionalFormatRule") ||
      (refused === "delete" && type === "ConditionalFormat" && member === "delete");
    if (isRefused) throw new HostError("GeneralException", undefined, `${type}.${member}`);
  }
}
