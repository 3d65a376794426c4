import type { ICellData, IObjectMatrixPrimitiveType } from "@univerjs/core";
import { deserializeRangeWithSheet, generateStringWithSequence, LexerTreeBuilder, sequenceNodeType } from "@univerjs/engine-formula";
import { RemoveSheetMutation, SetRangeValuesMutation, SetWorksheetNameMutation } from "@univerjs/sheets";
import { quoteSheetName } from "../../src/core/model/address";
import type { Engine } from "./engine";
import type { Parts } from "./parts";

/**
 * Formulas follow the names of sheets. When a sheet is deleted, Excel puts `#REF!` where formulas named it; the engine leaves
 * the name standing (and would find a later sheet of that name), and a file with such a formula may be called broken. When a
 * sheet is renamed, the engine sees to the cells; conditional formats, validations and names are seen to here.
 */
export function followSheetNames(engine: Engine, parts: Parts): void {
  let before = "";
  engine.before((command) => {
    if (command.id !== RemoveSheetMutation.id && command.id !== SetWorksheetNameMutation.id) return;
    const { subUnitId } = command.params as { subUnitId: string };
    before = engine.workbook.getSheetBySheetId(subUnitId)?.getName() ?? "";
  });
  engine.after((command) => {
    const deleted = command.id === RemoveSheetMutation.id;
    if ((!deleted && command.id !== SetWorksheetNameMutation.id) || before === "") return;
    const lexer = engine.injector.get(LexerTreeBuilder);
    const [old, now] = [before, deleted ? null : (command.params as { name: string }).name];
    before = "";
    const follow = (formula: string): string => withSheetName(formula, old, now, lexer);
    for (const sheet of engine.workbook.getSheets()) {
      if (deleted) rewriteCells(engine, sheet.getSheetId(), follow);
      rewriteRules(parts, sheet.getSheetId(), follow);
    }
    const names = parts.names.map((item) => ({ ...item, formula: follow(item.formula) }));
    if (names.some(({ formula }, index) => formula !== parts.names[index]!.formula)) parts.changeWorkbook("names", names);
  });
}

function rewriteCells(engine: Engine, sheet: string, follow: (formula: string) => string): void {
  const cellValue: IObjectMatrixPrimitiveType<ICellData> = {};
  let any = false;
  engine
    .sheet(sheet)
    .getCellMatrix()
    .forValue((row, column, cell) => {
      const formula = cell?.f;
      if (!formula) return;
      const rewritten = follow(formula);
      if (rewritten === formula) return;
      (cellValue[row] ??= {})[column] = { f: rewritten, v: null };
      any = true;
    });
  if (any) engine.run(SetRangeValuesMutation.id, { unitId: engine.unitId, subUnitId: sheet, cellValue });
}

function rewriteRules(parts: Parts, sheet: string, follow: (formula: string) => string): void {
  const { conditionalFormats, dataValidations } = parts.of(sheet);
  const formats = conditionalFormats.map((part) =>
    part.rule.kind === "custom" ? { ...part, rule: { ...part.rule, formula: follow(part.rule.formula) } } : part,
  );
  const validations = dataValidations.map((part) => ({
    ...part,
    ...(part.formula1?.startsWith("=") ? { formula1: follow(part.formula1) } : {}),
    ...(part.formula2?.startsWith("=") ? { formula2: follow(part.formula2) } : {}),
  }));
  if (JSON.stringify(formats) !== JSON.stringify(conditionalFormats))
    parts.change(sheet, { conditionalFormats: formats }, "conditionalFormats");
  if (JSON.stringify(validations) !== JSON.stringify(dataValidations))
    parts.change(sheet, { dataValidations: validations }, "dataValidations");
}

/** The formula with the sheet's new name, or with `#REF!` (null), for each reference to the sheet. */
function withSheetName(formula: string, old: string, now: string | null, lexer: LexerTreeBuilder): string {
  if (!mentions(formula, old)) return formula;
  const nodes = lexer.sequenceNodesBuilder(formula);
  if (!nodes) return formula;
  let any = false;
  const followed = nodes.map((node) => {
    if (typeof node === "string" || node.nodeType !== sequenceNodeType.REFERENCE) return node;
    if (deserializeRangeWithSheet(node.token).sheetName.toLowerCase() !== old.toLowerCase()) return node;
    any = true;
    return now === null ? "#REF!" : `${quoteSheetName(now)}${node.token.slice(node.token.lastIndexOf("!"))}`;
  });
  return any ? `=${generateStringWithSequence(followed)}` : formula;
}

/** A quick no for most formulas. */
export function mentions(formula: string, name: string): boolean {
  return formula.toLowerCase().includes(name.replace(/'/g, "''").toLowerCase());
}
