import { BaseFunction, FormulaDataModel, IFunctionService, type BaseValueObject } from "@univerjs/engine-formula";
import type { Rect } from "../../src/core/model/address";
import type { Calculation } from "./calculation";
import type { Engine } from "./engine";
import { argument, ArgumentError, BUSY, fromEngine, toEngine, type FunctionValue, type Scalar } from "./function-values";

/** As in functions.json, made by custom-functions-metadata. */
export interface FunctionDescription {
  readonly id: string;
  readonly name: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly dimensionality?: string;
    readonly optional?: boolean;
    readonly type?: string;
  }[];
  readonly options?: { readonly stream?: boolean; readonly cancelable?: boolean; readonly volatile?: boolean };
}

/** What functions.json holds. */
export interface FunctionsFile {
  readonly functions: readonly FunctionDescription[];
  /** A parameter of type any takes Excel errors as values. https://learn.microsoft.com/office/dev/add-ins/excel/custom-functions-json */
  readonly allowErrorForDataTypeAny?: boolean;
}

/** One call of a function out of a cell. Answers come later, of a streaming function again and again. */
export interface Call {
  readonly id: number;
  readonly functionId: string;
  readonly description: FunctionDescription;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly args: readonly unknown[];
  /** Errors among the arguments are handed over instead of being the cell's answer. */
  readonly allowErrors: boolean;
}

interface Entry extends Call {
  readonly key: string;
  readonly place: string;
  value: FunctionValue | null;
  /** Pass in which the answer was last used; a plain function is called again in a later pass. */
  usedIn: number | null;
  touchedIn: number;
}

/**
 * Lets formulas call functions that answer later. The engine never waits: a cell shows `#BUSY!`, and is calculated
 * again when its answer comes, as in Excel.
 */
export class CustomFunctions {
  private readonly calls = new Map<string, Entry>();
  private readonly byId = new Map<number, Entry>();
  private readonly arrived = new Map<string, Rect[]>();
  private next = 1;
  /** How many calls have not been answered at all. */
  private unanswered = 0;
  private allowErrors = false;
  private waiting: (() => void)[] = [];
  /** Given by the host: calls the add-in, and cancels a call whose answer is no longer needed. */
  onCall: (call: Call) => void = () => undefined;
  onCancel: (call: Call) => void = () => undefined;

  constructor(
    private readonly engine: Engine,
    private readonly calculation: Calculation,
  ) {
    calculation.onPass(() => this.dropUnwanted());
  }

  /** `namespace` and a dot go before each name: `SAPA.STATUS`. */
  register(namespace: string, { functions, allowErrorForDataTypeAny = false }: FunctionsFile): void {
    this.allowErrors = allowErrorForDataTypeAny;
    const service = this.engine.injector.get(IFunctionService);
    const name = (description: FunctionDescription) => `${namespace}.${description.name}`.toUpperCase();
    service.registerExecutors(
      ...functions.map(
        (description) =>
          new DeferredFunction(name(description), (sheet, row, column, args) =>
            this.spread(description, args, (one) => this.evaluate(description, sheet, row, column, one)),
          ),
      ),
    );
    this.startStreams(functions.filter(({ options }) => options?.stream).map(name));
  }

  /**
   * Streaming functions are called when a workbook is opened, others keep what was saved
   * (https://github.com/OfficeDev/office-js/issues/1567, https://github.com/OfficeDev/Excel-Custom-Functions/issues/368).
   */
  private startStreams(names: readonly string[]): void {
    if (names.length === 0) return;
    const escaped = names.map((name) => name.replace(/[.]/g, "\\."));
    const streams = new RegExp(`(?:^|[^\\p{L}\\d_.])(?:${escaped.join("|")})\\(`, "iu");
    const sheets = this.engine.injector.get(FormulaDataModel).getFormulaData()[this.engine.unitId] ?? {};
    for (const [sheet, rows] of Object.entries(sheets)) {
      const cells = Object.entries(rows ?? {}).flatMap(([row, columns]) =>
        Object.entries((columns ?? {}) as Record<string, { f?: string; si?: string } | null>).map(([column, item]) => ({
          row: Number(row),
          column: Number(column),
          f: item?.f ?? "",
          si: item?.si,
        })),
      );
      // Cells that share a formula have only its id.
      const shared = new Set(cells.filter(({ f, si }) => si && streams.test(f)).map(({ si }) => si));
      const marked = cells.filter(({ f, si }) => streams.test(f) || (si && shared.has(si)));
      if (marked.length > 0)
        this.calculation.markRanges(
          sheet,
          marked.map(({ row, column }) => ({ row, column, rowCount: 1, columnCount: 1 })),
        );
    }
  }

  /** An answer: a value, or the text of an Excel error. */
  deliver(id: number, value: FunctionValue): void {
    const entry = this.byId.get(id);
    if (!entry) return;
    if (entry.value === null) this.unanswered--;
    entry.value = value;
    entry.usedIn = null;
    const rects = this.arrived.get(entry.sheet) ?? [];
    rects.push({ row: entry.row, column: entry.column, rowCount: 1, columnCount: 1 });
    this.arrived.set(entry.sheet, rects);
    if (!this.pending()) for (const resolve of this.waiting.splice(0)) resolve();
  }

  /** Hands answers that have come to the cells. */
  flush(): void {
    for (const [sheet, rects] of this.arrived) this.calculation.markRanges(sheet, rects);
    this.arrived.clear();
  }

  /** True while a function has not answered at all. */
  pending(): boolean {
    return this.unanswered > 0;
  }

  /** Resolves when each function has answered once. */
  answered(): Promise<void> {
    return this.pending() ? new Promise((resolve) => this.waiting.push(resolve)) : Promise.resolve();
  }

  /** A range given for a parameter that takes one value makes one call for each of its cells, and the answers spill. */
  private spread(
    { parameters }: FunctionDescription,
    args: readonly (Scalar | Scalar[][])[],
    call: (args: readonly unknown[]) => FunctionValue,
  ): FunctionValue {
    const count = Math.max(args.length, parameters.length);
    const given = Array.from({ length: count }, (_, index): Given => {
      const { type, dimensionality } = parameters[index] ?? {};
      // An argument that was left out is null.
      if (index >= args.length) return { value: null };
      const arg = args[index]!;
      if (dimensionality === "matrix")
        return { value: (Array.isArray(arg) ? arg : ([[arg]] as Scalar[][])).map((row) => row.map((cell) => argument(cell, type))) };
      if (!Array.isArray(arg)) return { value: argument(arg, type) };
      const rows = arg.map((row) => row.map((cell) => argument(cell, type)));
      return rows.length === 1 && rows[0]!.length === 1 ? { value: rows[0]![0] } : { rows };
    });
    const acceptsErrors = (index: number): boolean => this.allowErrors && (parameters[index]?.type ?? "any") === "any";
    const called = (values: readonly unknown[]): FunctionValue =>
      errorIn(values.filter((_, index) => !acceptsErrors(index)))?.error ?? call(values);
    const wide = given.find((each) => each.rows)?.rows;
    if (!wide) return called(given.map(({ value }) => value));
    return wide.map((row, r) =>
      row.map((_, c) => called(given.map(({ value, rows }) => (rows ? (rows[r]?.[c] ?? NOT_THERE) : value))) as string),
    );
  }

  private evaluate(description: FunctionDescription, sheet: string, row: number, column: number, args: readonly unknown[]): FunctionValue {
    const place = `${sheet}|${row}|${column}|${description.id}`;
    const key = `${place}|${JSON.stringify(args)}`;
    const pass = this.calculation.pass;
    const known = this.calls.get(key);
    if (known) {
      known.touchedIn = pass;
      if (known.value === null) return BUSY;
      if (description.options?.stream || known.usedIn === null || known.usedIn === pass) {
        known.usedIn = pass;
        return known.value;
      }
      this.byId.delete(known.id);
      // Answered, and called again under the same key.
    }
    const entry: Entry = {
      id: this.next++,
      functionId: description.id,
      description,
      sheet,
      row,
      column,
      args,
      key,
      place,
      value: null,
      usedIn: null,
      touchedIn: pass,
      allowErrors: this.allowErrors,
    };
    this.unanswered++;
    this.calls.set(key, entry);
    this.byId.set(entry.id, entry);
    this.onCall(entry);
    return BUSY;
  }

  /** After a pass: calls of a cell with other arguments than now, and of cells whose formula is gone. */
  private dropUnwanted(): void {
    const newest = new Map<string, number>();
    for (const { place, touchedIn } of this.calls.values()) newest.set(place, Math.max(touchedIn, newest.get(place) ?? 0));
    for (const entry of this.calls.values()) {
      const worksheet = this.engine.workbook.getSheetBySheetId(entry.sheet);
      const cell = worksheet?.getCellMatrix().getValue(entry.row, entry.column);
      if (cell && (cell.f || cell.si) && entry.touchedIn === newest.get(entry.place)) continue;
      this.calls.delete(entry.key);
      this.byId.delete(entry.id);
      if (entry.value === null) this.unanswered--;
      this.onCancel(entry);
    }
  }
}

/** An argument ready to be given, or the cells of a range that are given one by one. */
interface Given {
  readonly value?: unknown;
  readonly rows?: readonly (readonly unknown[])[];
}

/** What Excel fills the smaller of two ranges up with. */
const NOT_THERE = new ArgumentError("#N/A");

function errorIn(values: readonly unknown[]): ArgumentError | undefined {
  return values.flat(2).find((value): value is ArgumentError => value instanceof ArgumentError);
}

type Evaluate = (sheet: string, row: number, column: number, args: readonly (Scalar | Scalar[][])[]) => FunctionValue;

/** Not one of the engine's own "custom" functions: those get 0 for an empty cell, and see no errors. */
class DeferredFunction extends BaseFunction {
  override minParams = 0;
  override maxParams = 255;

  constructor(
    name: string,
    private readonly evaluate: Evaluate,
  ) {
    super(name);
  }

  /** A quoted text stays the text that it is, also where it looks like a date. */
  override isArgumentsIgnoreNumberPattern(): boolean {
    return true;
  }

  override calculate(...args: BaseValueObject[]): BaseValueObject {
    return toEngine(this.evaluate(this.subUnitId ?? "", this.row, this.column, args.map(fromEngine)));
  }
}
