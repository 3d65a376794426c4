import {
  ArrayValueObject,
  BaseReferenceObject,
  BooleanValueObject,
  ErrorValueObject,
  LambdaValueObjectObject,
  NullValueObject,
  NumberValueObject,
  StringValueObject,
} from "@univerjs/engine-formula";

/**
 * Values that one formula may read and make. Two whole columns; the engine takes about half a second and 100 bytes for each of
 * them, in its arrays and twice where it copies them. A count, and no clock: what is calculated is the same on every machine.
 */
const MOST_VALUES = 1_500_000;
/** Characters in a cell (https://support.microsoft.com/office/excel-specifications-and-limits-1672b34d-7043-467e-8e27-269d656771c3). */
export const MOST_TEXT = 32_767;

/** A formula that takes more than the engine is given for one; nothing else can stop the engine on the page's own thread. */
export class TooMuchWork extends Error {}

let left = Infinity;
let depth = 0;
let installed = false;

/** What a call of a LAMBDA, and a text that may be a number, cost beside a value. */
const VALUES_OF_CALL = 10;
const VALUES_OF_READING = 12;

/** Runs one formula, or one formula within it, under the meter. */
export function metered<T>(work: () => T): T {
  begin();
  try {
    return work();
  } finally {
    end();
  }
}

/** As `metered`, for what answers later. */
export async function meteredLater<T>(work: () => Promise<T>): Promise<T> {
  begin();
  try {
    return await work();
  } finally {
    end();
  }
}

/** True inside a formula, where a LAMBDA is one of its own. */
export function isMetered(): boolean {
  return depth > 0;
}

function begin(): void {
  if (depth++ === 0) left = MOST_VALUES;
}

function end(): void {
  if (--depth === 0) left = Infinity;
}

function count(values: number): void {
  if ((left -= values) < 0) throw new TooMuchWork(`more than ${MOST_VALUES} values`);
}

/** Lets the engine's own values count themselves. They are one for the whole program. */
export function installMeter(): void {
  if (installed) return;
  installed = true;
  countMade(NumberValueObject);
  countMade(BooleanValueObject);
  countMade(NullValueObject);
  countMade(ErrorValueObject);
  countTexts();
  countRead();
  restoreLambdas();
}

interface Maker {
  create(...args: never[]): unknown;
}

function countMade(kind: Maker): void {
  const create = kind.create.bind(kind);
  kind.create = (...args) => {
    count(1);
    return create(...args);
  };
}

function countTexts(): void {
  const create = StringValueObject.create.bind(StringValueObject);
  StringValueObject.create = (value, options) => {
    if (value.length > MOST_TEXT && depth > 0) throw new TooMuchWork(`a text of more than ${MOST_TEXT} characters`);
    // A long text is copied and compared character by character.
    count(1 + (value.length >> 5));
    return create(value, options);
  };
  const text = StringValueObject.prototype;
  const toNumber = text.convertToNumberObjectValue;
  text.convertToNumberObjectValue = function () {
    count(VALUES_OF_READING);
    return toNumber.call(this);
  };
}

function countRead(): void {
  const array = ArrayValueObject.prototype;
  for (const name of ["iterator", "iteratorReverse", "flatten", "flattenPosition", "transpose"] as const) {
    const original = array[name] as (...args: unknown[]) => unknown;
    (array[name] as unknown) = function (this: ArrayValueObject, ...args: unknown[]): unknown {
      count(this.getRowCount() * this.getColumnCount());
      return original.apply(this, args);
    };
  }
  const reference = BaseReferenceObject.prototype;
  const iterator = reference.iterator;
  reference.iterator = function (callback) {
    const { startRow, endRow, startColumn, endColumn } = this.getRangePosition();
    count((endRow - startRow + 1) * (endColumn - startColumn + 1));
    return iterator.call(this, callback);
  };
}

/** A lambda that was stopped can be called again. */
function restoreLambdas(): void {
  const lambda = LambdaValueObjectObject.prototype as unknown as {
    execute(...args: unknown[]): unknown;
    _lambdaNode: { setNotEmpty(state: boolean): void } | null;
  };
  const execute = lambda.execute;
  lambda.execute = function (...args) {
    count(VALUES_OF_CALL);
    try {
      return execute.apply(this, args);
    } catch (reason) {
      this._lambdaNode?.setNotEmpty(true);
      throw reason;
    }
  };
}
