import { isBlank, type CellValue } from "../model/cell";
import { cellsOfFinding, type Finding } from "../model/finding";
import { pushTo } from "../model/push-to";
import type { Rule, RuleContext } from "../rules/rule";
import type { Localized } from "../text/language";
import type { CellChange, CellContents, CellPlace } from "./change";

/** One cell that would be fixed, and by which rules' fixes. */
export interface PlannedFix {
  readonly change: CellChange;
  /** The findings that the fix answers; the first names the cell's register and column. */
  readonly findings: readonly Finding[];
}

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
 * Fixes the cells as they are now. Where several rules found something in one cell, their fixes follow one another, so that a cell becomes
 * what it would be if they were made one by one.
 */
export function planFix(
  findings: readonly Finding[],
  contents: readonly (CellContents | null)[],
  ruleOf: (id: string) => Pick<Rule, "fix">,
  context: RuleContext,
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
      const { value, numberFormat, fixed, reasons } = fixAll(group, cell.value, ruleOf, context);
      left.push(...reasons);
      if (fixed.length === 0) continue;
      const { sheet, row, column } = group[0]!;
      const change = { sheet, row, column, expected: cell.value, value, ...(numberFormat === undefined ? {} : { numberFormat }) };
      fixes.push({ change, findings: fixed });
    }
  }
  return { fixes, left, date1904: context.date1904 };
}

function fixAll(
  group: readonly Finding[],
  start: CellValue,
  ruleOf: (id: string) => Pick<Rule, "fix">,
  context: RuleContext,
): { value: CellValue; numberFormat: string | undefined; fixed: Finding[]; reasons: NotFixed[] } {
  let value = start;
  let numberFormat: string | undefined;
  const fixed: Finding[] = [];
  const reasons: NotFixed[] = [];
  for (const finding of group) {
    const { fix } = ruleOf(finding.rule);
    if (fix === undefined || !fix.messages.includes(finding.messageId)) {
      reasons.push({ finding, reason: "no-fix" });
      continue;
    }
    const result = fix.apply(value, finding.columnKey, context);
    // A fix to nothing would lose the cell's text, so it is refused.
    const loses = result !== undefined && isBlank(result.value) && !isBlank(start);
    if (result === undefined || loses || (result.value === value && result.numberFormat === undefined))
      reasons.push({ finding, reason: "not-certain" });
    else {
      value = result.value;
      numberFormat = result.numberFormat ?? numberFormat;
      fixed.push(finding);
    }
  }
  return { value, numberFormat, fixed, reasons };
}

const keyOf = ({ sheet, row, column }: CellPlace): string => JSON.stringify([sheet, row, column]);
