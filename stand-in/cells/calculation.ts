import type { ICommandInfo } from "@univerjs/core";
import {
  FormulaDataModel,
  IActiveDirtyManagerService,
  ICalculateFormulaService,
  IDependencyManagerService,
  IOtherFormulaManagerService,
  OtherFormulaMarkDirty,
  RegisterOtherFormulaService,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
} from "@univerjs/engine-formula";
import { SetRangeValuesMutation } from "@univerjs/sheets";
import { TriggerCalculationController } from "@univerjs/sheets-formula";
import type { Rect } from "../../src/core/model/address";
import { AffectedFormulas, spanKey, type Changed, type SheetFormulas } from "./affected-formulas";
import { findBlanksWithoutSpreading } from "./blank-positions";
import { CalculationGuard, type FormatOf, type Uncalculated } from "./calculation-guard";
import type { Engine } from "./engine";
import { formatIdOf } from "./format-formulas";
import type { Parts } from "./parts";
import type { Span } from "./range-index";
import { structuredReferences } from "./structured-references";
import { keepQuotedTexts } from "./text-arguments";

type Dirty = ReturnType<Parameters<IActiveDirtyManagerService["register"]>[1]["getDirtyData"]>;
type Range = NonNullable<Dirty["dirtyRanges"]>[number];

/** How long to gather changes before calculating when nobody asks for values, in milliseconds. */
const GATHER_MS = 20;
/** Commands that carry only styles, which no formula depends on. */
const STYLE_COMMANDS: ReadonlySet<string> = new Set([
  "sheet.command.set-style",
  "sheet.command.set-border",
  "sheet.command.clear-selection-format",
]);

/**
 * Decides when formulas are calculated. It replaces the engine's own trigger, which waits 100 ms after each change and
 * can't be asked to be done: `settled()` calculates what is dirty now and resolves when it is.
 */
export class Calculation {
  private dirty: Required<Dirty>[] = [];
  private running: Promise<void> | null = null;
  private finish: (() => void) | null = null;
  private timer: ReturnType<typeof setTimeout> | null = null;
  /** Whether there may be a formula at all; finding out means going through every cell, so it is done once. */
  private formulas: boolean;
  private disposables: { dispose(): void }[] = [];
  private isDisposed = false;
  private readonly passListeners: (() => void)[] = [];
  private readonly guard: CalculationGuard;
  private readonly affected = new AffectedFormulas();
  /** What the engine is given in the running pass. */
  private given: SheetFormulas = {};
  private volatile = false;
  /** Counts the times that formulas have been calculated. */
  pass = 0;
  /** As `application.calculationMode`. */
  mode: "Automatic" | "AutomaticExceptTables" | "Manual" = "Automatic";

  constructor(
    private readonly engine: Engine,
    private readonly parts: Parts,
    drawsFormats: boolean,
  ) {
    findBlanksWithoutSpreading();
    keepQuotedTexts(engine);
    this.guard = new CalculationGuard(
      engine,
      (sheet, row, column) => this.given[sheet]?.[row]?.[column]?.f,
      (sheet, formulaId) => (drawsFormats ? this.formatOf(sheet, formulaId) : undefined),
      parts.date1904,
    );
    this.giveOnlyAffected();
    engine.injector.get(TriggerCalculationController).dispose();
    // The engine's trigger also lets the formulas of conditional formats run; without this word they wait for ever.
    if (drawsFormats) engine.injector.get(RegisterOtherFormulaService).calculateStarted$.next(true);
    const active = engine.injector.get(IActiveDirtyManagerService);
    this.disposables.push(
      engine.after((command, options) => {
        if (command.id === SetFormulaCalculationNotificationMutation.id) this.notified(command);
        const conversion = active.get(command.id);
        if (!conversion) return;
        if (command.id === SetRangeValuesMutation.id) {
          const trigger = (command.params as { trigger?: string }).trigger;
          if (options?.onlyLocal || (trigger && STYLE_COMMANDS.has(trigger))) return;
          this.formulas = true;
        }
        if (command.id === OtherFormulaMarkDirty.id) this.formulas = true;
        this.mark(conversion.getDirtyData(command));
      }),
    );
    this.formulas = this.hasFormulas();
    const withoutValue = this.withoutValue();
    if (withoutValue.length > 0) this.mark({ dirtyRanges: withoutValue });
  }

  /** Cells that keep their value because the engine can't calculate their formula. */
  get uncalculated(): readonly Uncalculated[] {
    return this.guard.uncalculated;
  }

  /** Called once for each such cell. */
  onUncalculated(listener: (cell: Uncalculated) => void): void {
    this.guard.onFailure = listener;
  }

  /** Null when every formula has its value. */
  settled(): Promise<void> | null {
    if (this.running) return this.running.then(() => this.settled() ?? undefined);
    if (this.mode === "Manual" || !this.pending()) return null;
    return this.start();
  }

  /** Calculates whatever the mode; `all` every formula, else what is dirty and what changes by itself (`NOW`). */
  calculate(all: boolean): Promise<void> {
    this.volatile = true;
    this.dirty.push({ ...nothing(), forceCalculation: all });
    if (this.running) return this.running.then(() => this.calculate(false));
    return this.pending() ? this.start() : Promise.resolve();
  }

  /** Cells that have changed, or whose formulas must be run again (an answer of a custom function has come). */
  markRanges(sheet: string, rects: readonly Rect[]): void {
    const dirtyRanges = rects.map(({ row, column, rowCount, columnCount }) => ({
      unitId: this.engine.unitId,
      sheetId: sheet,
      range: { startRow: row, endRow: row + rowCount - 1, startColumn: column, endColumn: column + columnCount - 1 },
    }));
    this.mark({ dirtyRanges });
  }

  onPass(listener: () => void): void {
    this.passListeners.push(listener);
  }

  dispose(): void {
    this.isDisposed = true;
    if (this.timer) clearTimeout(this.timer);
    for (const disposable of this.disposables) disposable.dispose();
    this.finish?.();
  }

  private mark(data: Dirty): void {
    this.dirty.push({ ...nothing(), ...withoutUndefined(data) });
    if (this.mode === "Manual" || this.timer || this.running) return;
    this.timer = setTimeout(() => {
      this.timer = null;
      if (!this.running && this.mode !== "Manual" && this.pending()) void this.start();
    }, GATHER_MS);
  }

  private pending(): boolean {
    return this.dirty.length > 0;
  }

  private start(): Promise<void> {
    if (this.timer) clearTimeout(this.timer);
    this.timer = null;
    const dirty = merge(this.dirty);
    this.dirty = [];
    if (!this.formulas || this.isDisposed) return Promise.resolve();
    const plain = structuredReferences(this.engine, this.parts).inFormulas(this.sheetFormulas());
    const { formulas, spills } = this.affected.find(plain, this.changed(dirty), {
      sheetIds: new Map(this.engine.workbook.getSheets().map((sheet) => [sheet.getName().toLowerCase(), sheet.getSheetId()])),
      names: this.parts.names,
      spill: (sheet, row, column) => this.spilled()[sheet]?.[row]?.[column] ?? undefined,
    });
    this.volatile = false;
    this.given = formulas;
    if (!dirty.forceCalculation && Object.keys(formulas).length === 0 && !this.hasOtherFormulas()) {
      for (const listener of this.passListeners) listener();
      return Promise.resolve();
    }
    this.guard.start();
    this.pass++;
    const done = new Promise<void>((resolve) => (this.finish = resolve));
    this.running = done.then(() => {
      this.running = null;
      this.finish = null;
      // The workbook may have been closed meanwhile.
      if (this.isDisposed) return;
      this.guard.finish(this.given);
      this.markNewSpills(spills);
      for (const listener of this.passListeners) listener();
      // What changed meanwhile (an answer of a custom function) is next.
      if (this.pending()) this.mark({});
    });
    this.engine.run(SetFormulaCalculationStartMutation.id, dirty, { onlyLocal: true });
    return this.running;
  }

  /** The engine knows what the formulas of earlier passes depend on; those that it is not given now must not be found. */
  private giveOnlyAffected(): void {
    const service = this.engine.injector.get(ICalculateFormulaService);
    const dependencies = this.engine.injector.get(IDependencyManagerService);
    const execute = service.execute.bind(service);
    service.execute = (config) => {
      dependencies.reset();
      return execute({ ...config, formulaData: { [this.engine.unitId]: this.given } as typeof config.formulaData });
    };
  }

  private changed({ dirtyRanges, dirtyNameMap, dirtyDefinedNameMap, forceCalculation }: Required<Dirty>): Changed {
    const sheets = Object.entries((dirtyNameMap[this.engine.unitId] ?? {}) as Record<string, string | undefined>);
    const names = Object.keys(dirtyDefinedNameMap[this.engine.unitId] ?? {});
    return {
      spans: dirtyRanges.map(({ sheetId, range }) => ({ sheet: sheetId, span: range })),
      names: new Set(names.map((name) => name.toLowerCase())),
      sheets: new Set(sheets.map(([id]) => id)),
      sheetNames: new Set(sheets.flatMap(([, name]) => name?.toLowerCase() ?? [])),
      scope: forceCalculation ? "all" : this.volatile ? "volatile" : "dependents",
    };
  }

  /** A formula that spills further than before has changed cells that were not known when the formulas were chosen. */
  private markNewSpills(known: ReadonlySet<string>): void {
    const spilled = this.spilled();
    for (const [sheet, rows] of Object.entries(this.given))
      for (const [row, columns] of Object.entries(rows ?? {}))
        for (const column of Object.keys(columns ?? {})) {
          const span = spilled[sheet]?.[Number(row)]?.[Number(column)];
          if (!span || known.has(spanKey(sheet, span))) continue;
          const { startRow, endRow, startColumn, endColumn } = span;
          const beside = { row: startRow, column: startColumn + 1, rowCount: 1, columnCount: endColumn - startColumn };
          const below = { row: startRow + 1, column: startColumn, rowCount: endRow - startRow, columnCount: endColumn - startColumn + 1 };
          this.markRanges(
            sheet,
            [beside, below].filter(({ rowCount, columnCount }) => rowCount > 0 && columnCount > 0),
          );
        }
  }

  private formatOf(sheet: string, formulaId: string): ReturnType<FormatOf> {
    const cfId = formatIdOf(this.engine, sheet, formulaId);
    const part = this.parts.of(sheet).conditionalFormats.find(({ id }) => id === cfId);
    const [first] = part?.ranges ?? [];
    return part && first && { row: first.row, column: first.column, format: part.id };
  }

  private withoutValue(): Range[] {
    const ranges: Range[] = [];
    for (const [sheet, rows] of Object.entries(this.sheetFormulas())) {
      const matrix = this.engine.sheet(sheet).getCellMatrix();
      for (const [row, columns] of Object.entries(rows ?? {}))
        for (const column of Object.keys(columns ?? {})) {
          const [r, c] = [Number(row), Number(column)];
          const cell = matrix.getValue(r, c);
          if ((cell?.v !== undefined && cell.v !== null) || cell?.p) continue;
          const range = { startRow: r, endRow: r, startColumn: c, endColumn: c };
          ranges.push({ unitId: this.engine.unitId, sheetId: sheet, range });
        }
    }
    return ranges;
  }

  private sheetFormulas(): SheetFormulas {
    return (this.engine.injector.get(FormulaDataModel).getFormulaData()[this.engine.unitId] ?? {}) as SheetFormulas;
  }

  private spilled(): Record<string, Record<number, Record<number, Span | null> | null> | undefined> {
    return (this.engine.injector.get(FormulaDataModel).getArrayFormulaRange()[this.engine.unitId] ?? {}) as ReturnType<
      Calculation["spilled"]
    >;
  }

  private hasFormulas(): boolean {
    return Object.values(this.sheetFormulas()).some(
      (rows) => rows && Object.values(rows).some((row) => row && Object.keys(row).length > 0),
    );
  }

  private hasOtherFormulas(): boolean {
    const sheets = this.engine.injector.get(IOtherFormulaManagerService).getOtherFormulaData()[this.engine.unitId] ?? {};
    return Object.values(sheets).some((formulas) => formulas && Object.keys(formulas).length > 0);
  }

  /** Comes with a state when the engine is done (or has nothing to do), after the results are in the cells. */
  private notified(command: ICommandInfo): void {
    const state = (command.params as { functionsExecutedState?: number }).functionsExecutedState;
    if (state !== undefined) queueMicrotask(() => this.finish?.());
  }
}

function nothing(): Required<Dirty> {
  return {
    forceCalculation: false,
    dirtyRanges: [],
    dirtyNameMap: {},
    dirtyDefinedNameMap: {},
    dirtySuperTableMap: {},
    dirtyUnitFeatureMap: {},
    dirtyUnitOtherFormulaMap: {},
    clearDependencyTreeCache: {},
  };
}

function withoutUndefined(data: Dirty): Partial<Required<Dirty>> {
  return Object.fromEntries(Object.entries(data).filter(([, value]) => value !== undefined && value !== null));
}

/** One set of dirty data out of many; equal ranges count once. */
function merge(all: readonly Required<Dirty>[]): Required<Dirty> {
  const merged = nothing();
  const ranges = new Map<string, Range>();
  for (const data of all) {
    merged.forceCalculation ||= data.forceCalculation;
    for (const range of data.dirtyRanges) {
      const { startRow, startColumn, endRow, endColumn } = range.range;
      ranges.set(`${range.sheetId}|${startRow}|${startColumn}|${endRow}|${endColumn}`, range);
    }
    for (const key of [
      "dirtyNameMap",
      "dirtyDefinedNameMap",
      "dirtySuperTableMap",
      "dirtyUnitFeatureMap",
      "dirtyUnitOtherFormulaMap",
      "clearDependencyTreeCache",
    ] as const) {
      deepMerge(merged[key] as Record<string, unknown>, data[key] as Record<string, unknown>);
    }
  }
  return { ...merged, dirtyRanges: [...ranges.values()] };
}

function deepMerge(into: Record<string, unknown>, from: Record<string, unknown>): void {
  for (const [key, value] of Object.entries(from)) {
    if (typeof value === "object" && value !== null && typeof into[key] === "object" && into[key] !== null) {
      deepMerge(into[key] as Record<string, unknown>, value as Record<string, unknown>);
    } else into[key] = value;
  }
}
