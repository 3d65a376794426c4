import type { HostEntry } from "./protocol";

/** Messages about custom functions; see `CustomFunctionProxy` in office.js. */
const CATEGORY = 1;
const INVOKE = 1000;
const CANCEL = 1001;
const CANCELABLE = 1;
const STREAM = 2;
const ALLOW_ERRORS = 4;

export interface Invocation {
  readonly id: number;
  readonly functionId: string;
  /** Scalars, or rows of cells for a parameter that takes a range. */
  readonly args: readonly unknown[];
  /** `Ark1!B2` */
  readonly address: string;
  readonly stream: boolean;
  readonly cancelable: boolean;
  /** The function takes errors among its arguments. */
  readonly allowErrors: boolean;
}

export function invokeEntry({ id, functionId, args, address, stream, cancelable, allowErrors }: Invocation): HostEntry {
  const flags = (stream ? STREAM : 0) | (cancelable || stream ? CANCELABLE : 0) | (allowErrors ? ALLOW_ERRORS : 0);
  return { messageCategory: CATEGORY, messageType: INVOKE, targetId: "", message: JSON.stringify([id, functionId, args, address, flags]) };
}

export function cancelEntry(invocationId: number): HostEntry {
  return { messageCategory: CATEGORY, messageType: CANCEL, targetId: "", message: JSON.stringify({ invocationId }) };
}

export interface InvocationResult {
  readonly id: number;
  /** The value, or the text of an Excel error. */
  readonly value: string | number | boolean | readonly (readonly (string | number | boolean)[])[];
}

/** `_getCustomFunctionResultErrorCodeFromErrorCode` turned round; codes of the runtime's own failures show as `#VALUE!`. */
const ERRORS: Readonly<Record<number, string>> = {
  1: "#N/A",
  5: "#DIV/0!",
  6: "#NUM!",
  7: "#VALUE!",
  8: "#NULL!",
  9: "#NAME?",
  10: "#NAME?",
};

/** Results come as `[id, true, value]` or `[id, false, message, code]`, or as objects with those names. */
export function decodeResult(result: unknown): InvocationResult {
  const [id, ok, value, code] = Array.isArray(result) ? result : fromObject(result as Record<string, unknown>);
  return { id: Number(id), value: ok ? cellValue(value) : (ERRORS[Number(code)] ?? "#VALUE!") };
}

function fromObject({ id, failed, value, errorCode }: Record<string, unknown>): unknown[] {
  return [id, !failed, value, errorCode];
}

function cellValue(value: unknown): InvocationResult["value"] {
  if (value === null || value === undefined) return 0;
  if (Array.isArray(value)) return value.map((row) => (Array.isArray(row) ? row : [row]).map(scalar));
  return scalar(value);
}

function scalar(value: unknown): string | number | boolean {
  if (typeof value === "number" || typeof value === "string" || typeof value === "boolean") return value;
  if (value === null || value === undefined) return "";
  const { valueType, code, type, primitive, basicValue, text } = value as Record<string, unknown>;
  if (valueType === "CustomFunctionError" || type === "CustomFunctionError") return String(code ?? basicValue ?? "#VALUE!");
  if (typeof primitive === "number" || typeof primitive === "string") return primitive;
  return typeof text === "string" ? text : "#VALUE!";
}
