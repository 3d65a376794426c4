import {
  type AstTreeBuilder as AstTreeBuilderType,
  AstTreeBuilder,
  type BaseValueObject,
  ErrorType,
  ErrorValueObject,
  ICalculateFormulaService,
  IFormulaDependencyGenerator,
  IFormulaRuntimeService,
  IFunctionService,
  Interpreter,
  Lexer,
  StringValueObject,
} from "@univerjs/engine-formula";
import { isErrorValue } from "../../src/core/model/cell";
import type { SheetFormulas } from "./affected-formulas";
import { limitArguments, NOT_IN_EXCEL } from "./argument-limits";
import type { Engine } from "./engine";
import { onFunctionNodes } from "./function-nodes";
import { clipWholeColumns } from "./whole-columns";
import { installMeter, isMetered, metered, meteredLater } from "./work-meter";

/** A cell whose formula the engine could not calculate; it keeps its value. */
export interface Uncalculated {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly reason: string;
  /** The id of a conditional format: its formula it is, the cell is the first that it is about, and it matches nothing. */
  readonly format?: string;
}

/** Where a formula that is in no cell belongs. */
export type FormatOf = (sheet: string, formulaId: string) => Pick<Uncalculated, "row" | "column" | "format"> | undefined;

/** The engine follows a formula by recursion; deeper ones overflow the stack, and no formula that is meant for people is as deep. */
const MOST_DEPTH = 1_000;
/** Functions that make a number of a day or a day of a number. The engine counts days from 1900 alone. */
const OF_DAYS =
  /\b(?:DATE|DATEDIF|DATEVALUE|DAY|DAYS360|EDATE|EOMONTH|ISOWEEKNUM|MONTH|NETWORKDAYS|NOW|TEXT|TODAY|WEEKDAY|WEEKNUM|WORKDAY|YEAR|YEARFRAC)(?:\.INTL)?\(/i;
/** What stands in for a formula that can't be read. It is never calculated. */
const NOTHING = '=""';

type FunctionVariant = Parameters<IFormulaRuntimeService["setRuntimeData"]>[0];

interface Node {
  getChildren(): readonly Node[];
}

/** The parts of the engine's own classes that are replaced; some of them are private in its types. */
interface Inner {
  _executeStep(): Promise<unknown>;
  _getRangeListByNode(...args: unknown[]): Promise<unknown[]>;
  _getRangeListByFunctionRefNode(...args: unknown[]): Promise<unknown[]>;
}

/**
 * Keeps an exception in one formula from ending the run: the engine calculates in a promise that nobody awaits, so that one
 * of its errors is an unhandled rejection and its results never come. Each step is caught by itself, and the others go on.
 */
export class CalculationGuard {
  private readonly unreadable = new Map<string, string>();
  private readonly failures = new Map<string, Uncalculated>();
  private readonly failed = new Set<string>();
  private searching = 0;
  /** Why the formula of a conditional format was given up; its id comes with its result. */
  private formatFailure: unknown;
  /** Called once for each cell. */
  onFailure: (cell: Uncalculated) => void = () => undefined;

  constructor(
    private readonly engine: Engine,
    /** The text of the formula that a cell holds. */
    private readonly formulaAt: (sheet: string, row: number, column: number) => string | undefined,
    private readonly formatOf: FormatOf,
    private readonly date1904: boolean,
  ) {
    installMeter();
    engine.injector.get(IFunctionService).unregisterExecutors(...NOT_IN_EXCEL);
    onFunctionNodes((node) => {
      limitArguments(node);
      clipWholeColumns(node);
    });
    this.guardReading();
    this.guardCalculating();
    this.guardResults();
    this.guardRanges();
    this.guardPasses();
  }

  get uncalculated(): readonly Uncalculated[] {
    return [...this.failures.values()];
  }

  /** A formula is tried again in each calculation. */
  start(): void {
    this.failed.clear();
  }

  /** What can't be read depends on nothing in the engine's eyes; it is named all the same when it was to be calculated. */
  finish(formulas: SheetFormulas): void {
    if (this.unreadable.size === 0) return;
    for (const [sheet, rows] of Object.entries(formulas))
      for (const [row, columns] of Object.entries(rows ?? {}))
        for (const [column, item] of Object.entries(columns ?? {})) {
          const reason = item && this.unreadable.get(item.f);
          if (reason) this.name({ sheet, row: Number(row), column: Number(column), reason });
        }
  }

  private guardReading(): void {
    const lexer = this.engine.injector.get(Lexer);
    const builder: AstTreeBuilderType = this.engine.injector.get(AstTreeBuilder);
    const read = lexer.treeBuilder.bind(lexer);
    const parse = builder.parse.bind(builder);
    let last = "";
    const nothing = (reason: unknown): ReturnType<typeof read> => {
      this.unreadable.set(last, reasonOf(reason));
      return read(NOTHING);
    };
    lexer.treeBuilder = (formula, transform) => {
      last = formula;
      try {
        return read(formula, transform);
      } catch (error) {
        return nothing(error);
      }
    };
    builder.parse = (lexerNode) => {
      try {
        const node = parse(lexerNode);
        if (!node || depthOver(node as unknown as Node, MOST_DEPTH)) throw new RangeError("too deeply nested");
        return node;
      } catch (error) {
        return parse(nothing(error) as Parameters<typeof parse>[0]);
      }
    };
  }

  private guardCalculating(): void {
    const interpreter = this.engine.injector.get(Interpreter);
    const execute = interpreter.execute.bind(interpreter);
    const executeAsync = interpreter.executeAsync.bind(interpreter);
    const error = (reason: unknown) => {
      // A formula within another ends them all.
      if (this.searching > 0 || isMetered()) throw reason;
      this.fail(reason);
      return ErrorValueObject.create(ErrorType.VALUE);
    };
    interpreter.execute = (node) => {
      try {
        return metered(() => execute(node));
      } catch (reason) {
        return error(reason);
      }
    };
    interpreter.executeAsync = async (node) => {
      try {
        return await meteredLater(() => executeAsync(node));
      } catch (reason) {
        return error(reason);
      }
    };
  }

  private guardResults(): void {
    const runtime = this.engine.injector.get(IFormulaRuntimeService);
    const set = runtime.setRuntimeData.bind(runtime);
    const setOther = runtime.setRuntimeOtherData.bind(runtime);
    runtime.setRuntimeData = (value) => {
      const { currentSubUnitId: sheet, currentRow: row, currentColumn: column } = runtime;
      const unreadable = this.unreadable.size > 0 ? this.unreadable.get(this.formulaAt(sheet, row, column) ?? "") : undefined;
      if (unreadable !== undefined) return this.fail(unreadable);
      if (this.failed.has(`${sheet}|${row}|${column}`)) return;
      try {
        const refusal = this.refusal(value, sheet, row, column);
        if (refusal !== undefined) return this.fail(refusal);
        set(value);
      } catch (reason) {
        this.fail(reason);
      }
    };
    runtime.setRuntimeOtherData = (formulaId, ...args) => {
      const [, , value] = args;
      if (
        !value.isReferenceObject() &&
        (value as BaseValueObject).isError() &&
        (value as ErrorValueObject).getErrorType() === ErrorType.NAME
      )
        this.formatFailure ??= ErrorType.NAME;
      try {
        setOther(formulaId, ...args);
      } catch (reason) {
        this.fail(reason);
      }
      this.nameFormat(runtime.currentSubUnitId, formulaId);
    };
  }

  /** Why a value is not put into its cell. */
  private refusal(value: FunctionVariant, sheet: string, row: number, column: number): string | undefined {
    // Nothing is fetched from addresses in a stranger's workbook, and without a page there is nothing to draw it with.
    if (value instanceof StringValueObject && value.isImage()) return "IMAGE";
    if (this.date1904 && OF_DAYS.test(this.formulaAt(sheet, row, column) ?? "")) return "the workbook counts days from 1904";
    // A table or a function that the engine does not know: what the file brought is better.
    if (!value.isError() || (value as ErrorValueObject).getErrorType() !== ErrorType.NAME) return undefined;
    const had = this.engine.sheet(sheet).getCellMatrix().getValue(row, column)?.v;
    return had === undefined || had === null || had === "" || isErrorValue(had as string) ? undefined : ErrorType.NAME;
  }

  /** What a formula depends on; it is calculated all the same. */
  private guardRanges(): void {
    const generator = this.engine.injector.get(IFormulaDependencyGenerator) as unknown as Inner;
    for (const name of ["_getRangeListByNode", "_getRangeListByFunctionRefNode"] as const) {
      const original = generator[name].bind(generator);
      generator[name] = async (...args) => {
        this.searching++;
        try {
          return await original(...args);
        } catch {
          return [];
        } finally {
          this.searching--;
        }
      };
    }
  }

  private guardPasses(): void {
    const service = this.engine.injector.get(ICalculateFormulaService) as unknown as Inner;
    const step = service._executeStep.bind(service);
    service._executeStep = async () => {
      try {
        return await step();
      } catch (reason) {
        this.fail(reason);
        return null;
      }
    };
  }

  private fail(reason: unknown): void {
    const { currentSubUnitId: sheet, currentRow: row, currentColumn: column } = this.engine.injector.get(IFormulaRuntimeService);
    this.failed.add(`${sheet}|${row}|${column}`);
    if (row >= 0 && column >= 0) this.name({ sheet, row, column, reason: reasonOf(reason) });
    else this.formatFailure ??= reason;
  }

  private nameFormat(sheet: string, formulaId: string): void {
    const reason = this.formatFailure;
    this.formatFailure = undefined;
    const place = reason === undefined ? undefined : this.formatOf(sheet, formulaId);
    if (place) this.name({ ...place, sheet, reason: reasonOf(reason) });
  }

  private name(cell: Uncalculated): void {
    const key = `${cell.sheet}|${cell.format ?? `${cell.row}|${cell.column}`}`;
    if (this.failures.has(key)) return;
    this.failures.set(key, cell);
    this.onFailure(cell);
  }
}

function reasonOf(reason: unknown): string {
  return reason instanceof Error ? reason.message : String(reason);
}

function depthOver(root: Node, most: number): boolean {
  const stack: [Node, number][] = [[root, 1]];
  for (let next = stack.pop(); next; next = stack.pop()) {
    const [node, depth] = next;
    if (depth > most) return true;
    for (const child of node.getChildren()) stack.push([child, depth + 1]);
  }
  return false;
}
