import type { ICommandInfo } from "@univerjs/core";
import {
  FormulaDataModel,
  IActiveDirtyManagerService,
  OtherFormulaMarkDirty,
  RegisterOtherFormulaService,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
} from "@univerjs/engine-formula";
import { SetRangeValuesMutation } from "@univerjs/sheets";
import { TriggerCalculationController } from "@univerjs/sheets-formula";
import type { Rect } from "../../src/core/model/address";
import type { Engine } from "./engine";

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
  private readonly passListeners: (() => void)[] = [];
  /** Counts the times that formulas have been calculated. */
  pass = 0;
  /** As `application.calculationMode`. */
  mode: "Automatic" | "AutomaticExceptTables" | "Manual" = "Automatic";

  constructor(
    private readonly engine: Engine,
    drawsFormats: boolean,
  ) {
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
    // Formulas that came without a value.
    this.mark({ dirtyRanges: engine.injector.get(FormulaDataModel).getFormulaDirtyRanges() });
  }

  /** Null when every formula has its value. */
  settled(): Promise<void> | null {
    if (this.running) return this.running.then(() => this.settled() ?? undefined);
    if (this.mode === "Manual" || !this.pending()) return null;
    return this.start();
  }

  /** Calculates whatever the mode; `all` every formula, else what is dirty. */
  calculate(all: boolean): Promise<void> {
    if (all) this.dirty.push({ ...nothing(), forceCalculation: true });
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
    if (!this.formulas) return Promise.resolve();
    this.pass++;
    const done = new Promise<void>((resolve) => (this.finish = resolve));
    this.running = done.then(() => {
      this.running = null;
      this.finish = null;
      for (const listener of this.passListeners) listener();
      // What changed meanwhile (an answer of a custom function) is next.
      if (this.pending()) this.mark({});
    });
    this.engine.run(SetFormulaCalculationStartMutation.id, dirty, { onlyLocal: true });
    return this.running;
  }

  private hasFormulas(): boolean {
    const sheets = this.engine.injector.get(FormulaDataModel).getFormulaData()[this.engine.unitId] ?? {};
    return Object.values(sheets).some((rows) => rows && Object.values(rows).some((row) => row && Object.keys(row).length > 0));
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
