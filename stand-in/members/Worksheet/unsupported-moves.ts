import { mentions } from "../../cells/sheet-names";
import { HostError } from "../../wire/errors";
import type { MemberHost } from "../host";

/**
 * Refuses changes that Excel can do and the stand-in can't do without damage: where cells move, or a sheet gets another name,
 * what points there from elsewhere would be left pointing at something else. Microsoft's own error for it does not exist.
 */
function refuse(member: string, why: string): never {
  throw new HostError("ApiNotFound", `The stand-in does not answer ${member} here: ${why}.`, member);
}

/** Before rows or columns come or go. Formulas in cells, tables, links and the ranges of rules follow by themselves. */
export function requireMovable(sheet: string, host: MemberHost, member: string): void {
  const { parts } = host.cells;
  if (parts.cameWithFile(sheet)) refuse(member, "the sheet came with a file, and what the file keeps beside the cells would not follow");
  const { pageLayout, charts } = parts.of(sheet);
  if (charts.length > 0 || pageLayout.printArea || pageLayout.titleRows || pageLayout.rowBreaks)
    refuse(member, "charts, print area and title rows would not follow");
  const [first] = [...ruleFormulas(sheet, host), ...pointers(sheet, host)];
  if (first) refuse(member, `${first} would not follow`);
}

/** Before a sheet that came with a file gets another name. */
export function requireRenamable(sheet: string, host: MemberHost): void {
  if (host.cells.parts.cameWithFile(sheet))
    refuse("Worksheet.name", "the sheet came with a file, and charts, pivot tables and rules that name it would not follow");
}

/** Before a sheet goes. Formulas get `#REF!`, as in Excel; a chart can't be given it. */
export function requireDeletable(sheet: string, host: MemberHost): void {
  const [first] = chartsOf(sheet, host);
  if (first) refuse("Worksheet.delete", `${first} would point at a sheet that is gone`);
}

/** Rules of the sheet whose formulas look at cells. */
function ruleFormulas(sheet: string, host: MemberHost): string[] {
  const { conditionalFormats, dataValidations } = host.cells.parts.of(sheet);
  return [
    ...conditionalFormats
      .filter(({ rule }) => rule.kind === "custom" && rule.formula !== "")
      .map(() => "the formula of a conditional format"),
    ...dataValidations
      .filter(({ formula1, formula2 }) => refersToCells(formula1) || refersToCells(formula2))
      .map(() => "the formula of a data validation"),
  ];
}

/** False for `=DATE(1900,1,1)`: a formula of nothing but numbers and functions has nothing to follow. */
function refersToCells(formula: string | undefined): boolean {
  return formula !== undefined && formula.startsWith("=") && !/^=(?:[A-Z]+(?=\()|[\d.,()+*/ -])*$/i.test(formula);
}

function chartsOf(sheet: string, host: MemberHost): string[] {
  return host.cells.sheets
    .ids()
    .filter((id) => id !== sheet)
    .flatMap((id) =>
      host.cells.parts
        .of(id)
        .charts.filter(({ source }) => source?.sheet === sheet)
        .map(() => `a chart on the sheet ${host.cells.sheets.name(id)}`),
    );
}

/** Parts of other sheets that point at the sheet, apart from cells. */
function pointers(sheet: string, host: MemberHost): string[] {
  const name = host.cells.sheets.name(sheet);
  const rules = host.cells.sheets
    .ids()
    .filter((id) => id !== sheet)
    .flatMap((id) => {
      const { conditionalFormats, dataValidations } = host.cells.parts.of(id);
      const on = `on the sheet ${host.cells.sheets.name(id)}`;
      return [
        ...conditionalFormats
          .filter(({ rule }) => rule.kind === "custom" && mentions(rule.formula, name))
          .map(() => `the formula of a conditional format ${on}`),
        ...dataValidations
          .filter(({ formula1, formula2 }) => [formula1, formula2].some((text) => text?.startsWith("=") && mentions(text, name)))
          .map(() => `the formula of a data validation ${on}`),
      ];
    });
  return [...chartsOf(sheet, host), ...rules];
}
