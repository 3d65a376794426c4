/** Univer's own grid over one workbook, in Danish and in Excel's green. */
import { CellValueType, InterceptorEffectEnum, Univer, type ICellData, type LocaleType, type Nullable } from "@univerjs/core";
import { AFTER_CELL_EDIT, BEFORE_CELL_EDIT, INTERCEPTOR_POINT, SheetInterceptorService } from "@univerjs/sheets";
import { SheetsNumfmtCellContentController } from "@univerjs/sheets-numfmt";
import { SheetsUIPart } from "@univerjs/sheets-ui";
import { greenTheme } from "@univerjs/themes";
import { IUIPartsService } from "@univerjs/ui";
import { registerModelPlugins } from "../../stand-in/browser";
import { readTyped, toDanishFormula } from "./danish-entry";
import { danishError, danishName } from "./danish-functions";
import { DANISH, DANISH_TEXTS } from "./danish";
import { refuseMoves } from "./limits";
import { UI_AFTER, uiFirst } from "./plugins";

/** The engine's Univer, in Danish and green, still empty. */
export function createUniver(): Univer {
  return new Univer({ locale: DANISH as LocaleType, locales: DANISH_TEXTS, theme: greenTheme });
}

/** The grid's plugins around those of the engine. */
export function registerGrid(univer: Univer, container: HTMLElement): void {
  for (const [plugin, options] of uiFirst(container)) univer.registerPlugin(plugin, options);
  registerModelPlugins(univer);
  for (const [plugin, options] of UI_AFTER) univer.registerPlugin(plugin, options);
}

/** Adds Danish numbers, formulas and words, Danish reading of typed input, and the limits. `onRefused` is called when an action is refused that would damage the file, `onAddSheet` when a sheet is asked for. */
export function tendGrid(univer: Univer, onRefused: () => void, onAddSheet: () => void): void {
  const injector = univer.__getInjector();
  // The stand-in decides itself when formulas are calculated, so the engine's own progress has nothing to show.
  injector.get(IUIPartsService).setUIVisible(SheetsUIPart.FORMULA_AUX, false);
  injector.get(SheetsNumfmtCellContentController).setNumfmtLocal("da");
  injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Value,
    // After the number formats, which have answered with a text where there was one.
    priority: -0.5,
    handler: (cell, _location, next) => {
      const shown = shownInDanish(cell);
      return next(shown === undefined ? cell : { ...cell, v: shown });
    },
  });
  refuseMoves(injector, onRefused, onAddSheet);
  injector.get(SheetInterceptorService).writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    // Before the engine's own reading of numbers and dates.
    priority: 100,
    handler: (cell, context, next) => {
      if (cell === null || cell === undefined) return next(cell);
      const typed = typeof cell.f === "string" ? cell.f : typeof cell.v === "string" ? cell.v : null;
      const format = context.workbook.getStyles().getStyleByCell(context.worksheet.getCellRaw(context.row, context.col))?.n?.pattern;
      // A cell formatted as text keeps what is typed, as in Excel.
      if (typed === null || format === "@") return next(cell);
      const read = readTyped(typed);
      if (read === null) return next(cell);
      // The engine reads no further: it would take a text with dots for a date.
      if (read.kind === "text") return { ...cell, v: read.text, t: CellValueType.STRING };
      if (read.kind === "truth") return { ...cell, v: read.value ? 1 : 0, t: CellValueType.BOOLEAN };
      if (read.kind === "formula") return next({ ...cell, f: read.formula });
      const style =
        read.pattern !== undefined && (format === undefined || format === "General") ? { s: { n: { pattern: read.pattern } } } : {};
      return { ...cell, v: read.value, t: CellValueType.NUMBER, ...style };
    },
  });
  injector.get(SheetInterceptorService).writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    // Before the engine's own, which answers with a formula and asks no further.
    priority: 100,
    handler: (cell, _location, next) => {
      const edited = next(cell);
      return typeof edited?.f === "string" ? { ...edited, f: toDanishFormula(edited.f) } : edited;
    },
  });
}

/** Numbers without a format of their own have a decimal comma, as in Danish Excel; errors and truth values their Danish words. Undefined: as it is. */
function shownInDanish(cell: Nullable<Pick<ICellData, "v" | "t">>): string | undefined {
  if (!cell) return undefined;
  const value = cell.v;
  if (cell.t === CellValueType.BOOLEAN) return danishName(value === 1 || value === true || value === "TRUE" ? "TRUE" : "FALSE", false);
  if (typeof value === "number" && !Number.isInteger(value) && cell.t === CellValueType.NUMBER) return String(value).replace(".", ",");
  if (typeof value !== "string" || !value.startsWith("#")) return undefined;
  const danish = danishError(value);
  return danish === value ? undefined : danish;
}
