import type { ArrayValueObject, BaseReferenceObject, BaseValueObject, FunctionVariantType } from "@univerjs/engine-formula";
import type { FunctionNode } from "./function-nodes";
import { MOST_TEXT, TooMuchWork } from "./work-meter";

/**
 * What a function goes through without making a value of the engine's, so that the meter does not see it; found by reading each loop of
 * the engine and by the sweep (`stand-in/testing/sweep`). Steps are what is named here, times how many cells it is called for.
 */
interface Loop {
  /** Functions, by name, that loop alike. */
  readonly of: string;
  /** Places of arguments whose largest number is how often it loops, added. */
  readonly numbers?: readonly number[];
  /** Places of arguments whose largest numbers are multiplied. */
  readonly product?: readonly number[];
  /** Places of two dates between which it goes day by day. */
  readonly between?: readonly [number, number];
  /** Places of complex numbers ("1+2i") whose largest part is how long it loops. */
  readonly parts?: readonly number[];
  /** Places of arguments whose number of cells, or of characters, is a factor. */
  readonly sizes?: readonly number[];
  /** Power of these sizes. */
  readonly power?: number;
  readonly most: number;
}

/** The last date that Excel has: 31 December 9999. */
const LAST_DATE = 2_958_465;

/** Cells of an array out of nothing: it is made of numbers, of values and of what is made of these, all in memory. */
const MOST_MADE = 500_000;

const LOOPS: readonly Loop[] = [
  // Texts: Excel's cells hold 32,767 characters.
  { of: "REPT", product: [1], sizes: [0], most: MOST_TEXT },
  { of: "SUBSTITUTE", sizes: [0, 2], most: 1e7 },
  { of: "TEXTJOIN", sizes: [0], most: 1e7 },
  // Arrays that are made of numbers before they are values.
  { of: "SEQUENCE RANDARRAY", product: [0, 1], most: MOST_MADE },
  { of: "EXPAND", product: [1, 2], most: MOST_MADE },
  { of: "MUNIT", product: [0, 0], most: 1e5 },
  { of: "WRAPROWS WRAPCOLS", product: [1], most: MOST_MADE },
  // Days, one after the other.
  { of: "WORKDAY WORKDAY.INTL", numbers: [1], most: 1e6 },
  { of: "WORKDAY", numbers: [1], sizes: [2], most: 5e7 },
  { of: "WORKDAY.INTL", numbers: [1], sizes: [3], most: 5e7 },
  { of: "NETWORKDAYS NETWORKDAYS.INTL", between: [0, 1], most: 2e6 },
  { of: "NETWORKDAYS", between: [0, 1], sizes: [2], most: 5e7 },
  { of: "NETWORKDAYS.INTL", between: [0, 1], sizes: [3], most: 5e7 },
  // Periods and coupons.
  { of: "COUPDAYBS COUPDAYS COUPDAYSNC COUPNCD COUPNUM COUPPCD DURATION MDURATION PRICE", between: [0, 1], most: 1e7 },
  { of: "YIELD", between: [0, 1], most: 1e6 },
  { of: "ACCRINT ODDFPRICE ODDFYIELD ODDLPRICE ODDLYIELD", numbers: [0, 1, 2, 3], most: 5e6 },
  { of: "CUMIPMT CUMPRINC", numbers: [4], most: 5e5 },
  { of: "VDB", numbers: [3, 4], most: 5e5 },
  { of: "DB", numbers: [3], most: 1e7 },
  { of: "IRR XIRR XNPV MIRR NPV FVSCHEDULE", sizes: [0], most: 2e4 },
  { of: "RATE", most: 1e3 },
  // Sums of a distribution's terms.
  { of: "BINOMDIST BINOM.DIST HYPGEOM.DIST HYPGEOMDIST NEGBINOM.DIST NEGBINOMDIST POISSON POISSON.DIST", numbers: [0], most: 5e5 },
  { of: "BINOM.DIST.RANGE", numbers: [2, 3], most: 5e5 },
  { of: "BINOM.INV CRITBINOM", product: [0, 0], most: 1e6 },
  { of: "BESSELI BESSELJ BESSELK BESSELY", numbers: [1], most: 1e5 },
  { of: "PERMUT PERMUTATIONA", numbers: [1], most: 1e6 },
  {
    of:
      "BETADIST BETAINV BETA.DIST BETA.INV CHIDIST CHIINV CHISQ.DIST CHISQ.DIST.RT CHISQ.INV CHISQ.INV.RT FDIST FINV F.DIST F.DIST.RT F.INV F.INV.RT " +
      "GAMMADIST GAMMAINV GAMMA.DIST GAMMA.INV TDIST TINV T.DIST T.DIST.2T T.DIST.RT T.INV T.INV.2T",
    most: 1e4,
  },
  // Hyperbolic functions of a part, digit by digit; from 711 on they are more than a cell can hold.
  { of: "IMCOS IMCOT IMCSC IMSEC IMSIN IMTAN", parts: [0], most: 1e3 },
  // Matrices, and cells compared with each other.
  { of: "MMULT", sizes: [0, 1], power: 0.75, most: 1e8 },
  // It takes the determinant of a smaller matrix for every cell.
  { of: "MINVERSE", sizes: [0], power: 2.5, most: 2e8 },
  { of: "MDETERM", sizes: [0], power: 1.5, most: 1e8 },
  { of: "LINEST LOGEST TREND GROWTH", sizes: [0, 1], power: 0.75, most: 1e7 },
  { of: "UNIQUE", sizes: [0], power: 2, most: 1e8 },
  // It grows with the square of its cells: 50,000 take some 2 s.
  { of: "IFNA", sizes: [0], power: 2, most: 2.5e9 },
  { of: "FREQUENCY", sizes: [0, 1], most: 1e8 },
  { of: "RANK RANK.EQ RANK.AVG PERCENTRANK PERCENTRANK.INC PERCENTRANK.EXC LARGE SMALL", sizes: [0, 1], most: 2e7 },
];

/** In Google's sheets and not in Excel, where a cell with one shows `#NAME?`; REGEXEXTRACT and REGEXREPLACE of Excel read other patterns. */
export const NOT_IN_EXCEL: readonly string[] = [
  "ARRAY_CONSTRAIN AVERAGE.WEIGHTED EPOCHTODATE FLATTEN ISBETWEEN ISDATE ISEMAIL ISURL MARGINOFERROR REGEXEXTRACT REGEXMATCH REGEXREPLACE ROUNDBANK TO_DATE",
].flatMap((names) => names.split(" "));

const BY_NAME = new Map<string, Loop[]>();
for (const loop of LOOPS) for (const name of loop.of.split(" ")) BY_NAME.set(name, [...(BY_NAME.get(name) ?? []), loop]);

/** Refuses calls that loop out of all proportion, before they begin. */
export function limitArguments(node: FunctionNode): void {
  const calculate = node._calculate;
  node._calculate = function (args) {
    const name = String(this._functionExecutor.name);
    for (const loop of BY_NAME.get(name) ?? [])
      if (!(steps(loop, args) <= loop.most)) throw new TooMuchWork(`${name}: its arguments are too large`);
    return calculate.call(this, args);
  };
}

function steps(
  { numbers = [], product = [], between, parts = [], sizes = [], power = 1 }: Loop,
  args: readonly FunctionVariantType[],
): number {
  const values = args.map((arg) =>
    arg.isReferenceObject() ? (arg as BaseReferenceObject).toArrayValueObject() : (arg as BaseValueObject),
  );
  const factors = [
    numbers.reduce((sum, place) => sum + largest(values[place]), 0),
    product.reduce((all, place) => all * Math.max(1, largest(values[place])), 1),
    parts.reduce((most, place) => Math.max(most, largestPart(values[place])), 0),
    between ? days(values[between[0]], values[between[1]]) : 0,
    sizes.reduce((all, place) => all * Math.max(1, sizeOf(values[place])), 1) ** power,
    values.reduce((most, value, place) => (sizes.includes(place) ? most : Math.max(most, cellsOf(value))), 1),
  ];
  return factors.reduce((all, factor) => all * Math.max(1, factor), 1);
}

function days(from: BaseValueObject | undefined, to: BaseValueObject | undefined): number {
  const [first, last] = [from, to].map((value) => (value?.isString() ? LAST_DATE : largest(value)));
  return from?.isArray() || to?.isArray()
    ? first! + last!
    : Math.abs(last! - first!) || Number(from?.isString() && to?.isString()) * LAST_DATE;
}

/** The largest number of a value or an array, whichever its sign. */
function largest(value: BaseValueObject | undefined, read = number): number {
  if (!value) return 0;
  if (!value.isArray()) return read(value);
  let most = 0;
  (value as ArrayValueObject).iterator((cell) => {
    if (cell) most = Math.max(most, read(cell));
  });
  return most;
}

function largestPart(value: BaseValueObject | undefined): number {
  return largest(value, (cell) => (cell.isString() ? Math.max(0, ...textParts(String(cell.getValue()))) : number(cell)));
}

function textParts(text: string): number[] {
  // Longer ones are no number.
  return (text.slice(0, 100).match(/[\d.]+(?:e[+-]?\d+)?/gi) ?? []).map(Number).filter((part) => !Number.isNaN(part));
}

function number(value: BaseValueObject): number {
  if (value.isError() || value.isNull()) return 0;
  const found = Math.abs(Number(value.getValue()));
  return Number.isNaN(found) ? 0 : found;
}

function sizeOf(value: BaseValueObject | undefined): number {
  if (!value) return 0;
  return value.isString() ? String(value.getValue()).length : cellsOf(value);
}

function cellsOf(value: BaseValueObject): number {
  if (!value.isArray()) return 1;
  return (value as ArrayValueObject).getRowCount() * (value as ArrayValueObject).getColumnCount();
}
