import { HostError } from "../../wire/errors";
import { at } from "../../wire/object-model";
import { DOCS, method, property, type Type } from "../host";

interface ResultRef {
  readonly value: string | number | boolean;
  readonly error: string;
}

/** Worksheet functions called from code. Those that are answered are here; the others are refused with their name. */
export const FunctionsType: Type<null> = {
  name: "Functions",
  doc: `${DOCS}functions`,
  members: {
    /** Serial number of a day in the workbook's own date system; years 0 to 1899 count from 1900, as in a cell. */
    date: method((_ref, [year, month, day], host) => result(serial(year, month, day, host.cells.parts.date1904))),
  },
};

export const FunctionResultType: Type<ResultRef> = {
  name: "FunctionResult",
  doc: `${DOCS}functionresult`,
  members: {
    value: property(({ value }) => value),
    error: property(({ error }) => error),
  },
};

export const functions = at(FunctionsType, null);

const DAY = 86_400_000;

function serial(year: unknown, month: unknown, day: unknown, date1904: boolean): number | "#NUM!" {
  if (![year, month, day].every((part) => typeof part === "number")) throw new HostError("InvalidArgument");
  const full = (year as number) < 1900 ? 1900 + (year as number) : (year as number);
  const days = Math.round((Date.UTC(full, (month as number) - 1, day as number) - Date.UTC(1899, 11, 30)) / DAY);
  // Excel counts a 29 February 1900 that never was, so days before March 1900 are one less.
  const since1900 = days < 61 ? days - 1 : days;
  const number = date1904 ? days - 1462 : since1900;
  return number < 0 || full > 9999 ? "#NUM!" : number;
}

function result(value: number | "#NUM!") {
  return at(FunctionResultType, typeof value === "number" ? { value, error: "" } : { value: "", error: value });
}
