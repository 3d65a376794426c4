import { isBlank, type CellValue } from "../model/cell";
import { cellsOfFinding, type Finding } from "../model/finding";
import { pushTo } from "../model/push-to";
import type { Rule, RuleContext } from "../rules/rule";
import type { Localized } from "../text/language";
import { plain } from "../text/signs";
import type { Consequences } from "./consequences";
import type { CellChange, CellContents, CellPlace, HeldCell } from "./change";

/** One cell that would be fixed, and by which rules' fixes. */
export interface PlannedFix {
  readonly change: CellChange;
  /**
   * `reading`: it writes what was understood, or drops more of the cell than blanks and capitals. `guess`: it puts in what the finding takes
   * to be right. Else any user would choose it.
   */
  readonly certainty: FixCertainty;
  /** The findings that the fix answers; the first names the cell's register and column. */
  readonly findings: readonly Finding[];
}

type FixCertainty = "certain" | "reading" | "guess";
export type NotFixedReason = "no-fix" | "not-certain" | "formula" | "sheet-gone";
export interface NotFixed {
  readonly finding: Finding;
  readonly reason: NotFixedReason;
}

/** The cells that a fix would change; nothing has been written. Every finding is in one of the lists. */
export interface FixPlan {
  readonly fixes: readonly PlannedFix[];
  readonly left: readonly NotFixed[];
  /** What is done, where it is no rule's fix. */
  readonly what?: Localized;
  /** How the serial numbers of dates in it count. */
  readonly date1904: boolean;
  /** Absent where they were not computed. */
  readonly consequences?: Consequences;
}

/** True where the finding's rule has a certain fix for such findings; the cell may still be one it leaves. */
export function hasFix(finding: Pick<Finding, "messageId">, rule: Pick<Rule, "fix">): boolean {
  return rule.fix?.messages.includes(finding.messageId) === true;
}

/** Cells of the findings, each once, in their order: what must be read before `planFix`. */
export function cellsOf(findings: readonly Finding[]): CellPlace[] {
  return [
    ...new Map(
      findings.flatMap(cellsOfFinding).map(({ sheet, row, column }) => [keyOf({ sheet, row, column }), { sheet, row, column }]),
    ).values(),
  ];
}

/**
 * Fixes the cells as they are now; with `certain`, only what any user would choose. Where several rules found something in one cell, their fixes follow one another, so that a cell becomes
 * what it would be if they were made one by one.
 * @param held what names the row of a finding's cell.
 */
export function planFix(
  findings: readonly Finding[],
  contents: readonly (CellContents | null)[],
  ruleOf: (id: string) => Pick<Rule, "fix">,
  context: RuleContext,
  wanted: "all" | "certain" = "all",
  held?: (finding: Finding) => readonly HeldCell[],
): FixPlan {
  const now = new Map(cellsOf(findings).map((place, i) => [keyOf(place), contents[i] ?? null]));
  const byCell = new Map<string, Finding[]>();
  for (const finding of findings) for (const each of cellsOfFinding(finding)) pushTo(byCell, keyOf(each), each);
  const fixes: PlannedFix[] = [];
  const left: NotFixed[] = [];
  for (const [key, group] of byCell) {
    const cell = now.get(key) ?? null;
    const leave = (reason: NotFixedReason): void => group.forEach((finding) => left.push({ finding, reason }));
    if (cell === null) leave("sheet-gone");
    else if (typeof cell.formula === "string" && cell.formula.startsWith("=")) leave("formula");
    else {
      const { value, numberFormat, certainty, fixed, reasons } = fixAll(group, cell.value, ruleOf, context, wanted);
      left.push(...reasons);
      if (fixed.length === 0) continue;
      const { sheet, row, column } = group[0]!;
      const names = held?.(group[0]!);
      const change = {
        sheet,
        row,
        column,
        ...(names === undefined ? {} : { held: names }),
        expected: cell.value,
        value,
        ...(numberFormat === undefined ? {} : { numberFormat }),
      };
      fixes.push({ change, certainty, findings: fixed });
    }
  }
  return { fixes, left, date1904: context.date1904 };
}

function fixAll(
  group: readonly Finding[],
  start: CellValue,
  ruleOf: (id: string) => Pick<Rule, "fix">,
  context: RuleContext,
  wanted: "all" | "certain",
): { value: CellValue; numberFormat: string | undefined; certainty: FixCertainty; fixed: Finding[]; reasons: NotFixed[] } {
  let value = start;
  let certainty: FixCertainty = "certain";
  let numberFormat: string | undefined;
  const fixed: Finding[] = [];
  const reasons: NotFixed[] = [];
  for (const finding of group) {
    const { fix } = ruleOf(finding.rule);
    if (fix === undefined || !fix.messages.includes(finding.messageId)) {
      reasons.push({ finding, reason: "no-fix" });
      continue;
    }
    const result = fix.apply(value, finding.columnKey, context, finding.data);
    // A fix to nothing would lose the cell's text, so it is refused.
    const loses = result !== undefined && isBlank(result.value) && !isBlank(start);
    const doubt = result?.certainty ?? (result !== undefined && dropsSigns(value, result.value) ? "reading" : undefined);
    if (
      result === undefined ||
      loses ||
      (result.value === value && result.numberFormat === undefined) ||
      (doubt !== undefined && wanted === "certain")
    )
      reasons.push({ finding, reason: "not-certain" });
    else {
      value = result.value;
      if (doubt !== undefined && certainty !== "guess") certainty = doubt;
      numberFormat = result.numberFormat ?? numberFormat;
      fixed.push(finding);
    }
  }
  return { value, numberFormat, certainty, fixed, reasons };
}

const keyOf = ({ sheet, row, column }: CellPlace): string => JSON.stringify([sheet, row, column]);

/** Whether a text loses more than blanks, unseen signs and capitals when it becomes another. */
export function dropsSigns(before: CellValue, after: CellValue): boolean {
  if (typeof before !== "string" || typeof after !== "string") return false;
  const left = signsOf(after);
  let at = 0;
  for (const sign of signsOf(before)) {
    at = left.indexOf(sign, at) + 1;
    if (at === 0) return true;
  }
  return false;
}

function signsOf(text: string): string[] {
  return [...plain(text).toLowerCase().replace(/ /g, "")];
}
