import {
  BaseReferenceObject,
  NumberValueObject,
  StringValueObject,
  type BaseValueObject,
  type FunctionVariantType,
} from "@univerjs/engine-formula";
import { MAX_COLUMNS, MAX_ROWS } from "../../src/core/model/address";
import type { FunctionNode } from "./function-nodes";

/** Functions to which blank cells below the last filled row are nothing. */
const WITHOUT_BLANKS: ReadonlySet<string> = new Set(
  [
    "SUM SUMSQ SUMIF SUMIFS SUMPRODUCT PRODUCT COUNT COUNTA AVERAGE AVERAGEA AVERAGEIF AVERAGEIFS MIN MINA MINIFS MAX MAXA MAXIFS",
    "MEDIAN MODE MODE.SNGL MODE.MULT STDEV STDEV.S STDEV.P STDEVP STDEVA STDEVPA VAR VAR.S VAR.P VARP VARA VARPA DEVSQ AVEDEV",
    "LARGE SMALL RANK RANK.EQ RANK.AVG PERCENTILE PERCENTILE.INC PERCENTILE.EXC QUARTILE QUARTILE.INC QUARTILE.EXC GEOMEAN HARMEAN",
    "SUBTOTAL AND OR XOR CONCAT GCD LCM MATCH VLOOKUP LOOKUP XLOOKUP XMATCH",
  ].flatMap((names) => names.split(" ")),
);
/** Ranges with fewer rows are read as they are. */
const FEW_ROWS = 1_000;
/** Place of the argument by which these search from below, where the blanks are. */
const FROM_BELOW: Readonly<Record<string, number>> = { XLOOKUP: 5, XMATCH: 3 };

interface Span {
  startRow: number;
  endRow: number;
  startColumn: number;
  endColumn: number;
}

let clipping = false;

/** On the engine's own object: two instances of this module add the blanks once. */
const CLIPPED = Symbol.for("clips whole columns");

/**
 * The engine makes a value of every cell of `A:A`, filled or not. Functions to which blanks are nothing get what is filled, and to those that
 * count blanks the rest is added. A column has Excel's 1,048,576 rows, also where the sheet in memory has room for fewer.
 */
export function clipWholeColumns(node: FunctionNode): void {
  if (Reflect.get(node, CLIPPED) === true) return;
  Reflect.set(node, CLIPPED, true);
  const reference = BaseReferenceObject.prototype;
  reference.getActiveSheetRowCount = () => MAX_ROWS;
  reference.getActiveSheetColumnCount = () => MAX_COLUMNS;
  const position = reference.getRangePosition;
  const clipped = (at: BaseReferenceObject, range: Span): Span =>
    range.endRow - range.startRow < FEW_ROWS
      ? range
      : // One blank row stays: a search for a blank finds it.
        { ...range, endRow: Math.min(range.endRow, Math.max(range.startRow, filledRows(at))) };
  reference.getRangePosition = function () {
    const range = position.call(this) as Span;
    return (clipping ? clipped(this, range) : range) as ReturnType<typeof position>;
  };
  /** Blanks below what is filled that the function counts. */
  const blanksBelow = (call: FunctionNode): number => {
    if (!countsBlanks(call)) return 0;
    const counted = call.getChildren()[0]?.getValue();
    if (!counted?.isReferenceObject()) return 0;
    const at = counted as BaseReferenceObject;
    const range = position.call(at) as Span;
    return (range.endRow - clipped(at, range).endRow) * (range.endColumn - range.startColumn + 1);
  };
  const execute = node.execute;
  node.execute = function () {
    const before = clipping;
    const below = blanksBelow(this);
    clipping = clips(this) || below > 0;
    try {
      execute.call(this);
    } finally {
      clipping = before;
    }
    const result = this.getValue();
    if (below > 0 && result instanceof NumberValueObject) this.setValue(NumberValueObject.create(result.getValue() + below));
  };
}

type Ranges = Readonly<Record<string, Readonly<Record<number, Readonly<Record<number, Span | null> | null>> | null> | null>>;

/** By the engine's own data for one calculation. */
const known = new WeakMap<object, number>();

/** How many rows of any sheet of the workbook hold something, what formulas spill included; ranges that are calculated with each other stay alike. */
function filledRows(reference: BaseReferenceObject): number {
  const unit = reference.getUnitId();
  const sheets = reference.getUnitData()[unit] ?? {};
  let rows = known.get(sheets);
  if (rows === undefined) {
    rows = lastRow(reference.getArrayFormulaRange()[unit] as Ranges | undefined);
    for (const sheet of Object.values(sheets)) rows = Math.max(rows, sheet?.cellData.getLength() ?? 0);
    known.set(sheets, rows);
  }
  return Math.max(rows, lastRow(reference.getRuntimeArrayFormulaRange()[unit] as Ranges | undefined));
}

function lastRow(spilled: Ranges | undefined): number {
  let last = 0;
  for (const rows of Object.values(spilled ?? {}))
    for (const columns of Object.values(rows ?? {}))
      for (const span of Object.values(columns ?? {})) last = Math.max(last, (span?.endRow ?? -1) + 1);
  return last;
}

function clips(node: FunctionNode): boolean {
  const name = String(node._functionExecutor.name);
  if (WITHOUT_BLANKS.has(name)) return node.getChildren().length <= (FROM_BELOW[name] ?? Infinity);
  if (name !== "COUNTIF" && name !== "COUNTIFS") return false;
  return node.getChildren().some((child, place) => place % 2 === 1 && neverBlank(child.getValue()));
}

/** COUNTBLANK, and COUNTIF of blanks or of what is not some text. */
function countsBlanks(node: FunctionNode): boolean {
  const name = String(node._functionExecutor.name);
  if (name === "COUNTBLANK") return true;
  return name === "COUNTIF" && /^(=?|<>.+)$/s.test(textOf(node.getChildren()[1]?.getValue()) ?? "none");
}

/** A criterion as a text; undefined where it is none, or many. */
function textOf(given: FunctionVariantType | null | undefined): string | undefined {
  const criterion = given && single(given);
  return criterion instanceof StringValueObject ? criterion.getValue() : undefined;
}

function single(given: FunctionVariantType): BaseValueObject | undefined {
  if (!given.isReferenceObject()) return given as BaseValueObject;
  const reference = given as BaseReferenceObject;
  return reference.getRowCount() === 1 && reference.getColumnCount() === 1 ? reference.getFirstCell() : undefined;
}

/** A condition that no blank cell meets, so that none is counted. */
function neverBlank(given: FunctionVariantType | null | undefined): boolean {
  const criterion = given && single(given);
  if (!criterion) return false;
  if (!(criterion instanceof StringValueObject)) return criterion.isNumber();
  const text = criterion.getValue();
  return text !== "" && text !== "=" && !/^<>./.test(text) && !/^=?\*+$/.test(text);
}
