import { at } from "../../wire/object-model";
import { DOCS, method, property, type MemberHost, type Type } from "../host";

interface ResultRef {
  readonly value: number;
}

/** The answer of a worksheet function that was calculated without a cell. */
const FunctionResultType: Type<ResultRef> = {
  name: "FunctionResult",
  doc: `${DOCS}functionresult`,
  members: { value: property(({ value }) => value), error: property(() => "") },
};

/** Worksheet functions that can be asked for outside cells. Only what the add-in uses: DATE, which tells the date system. */
const FunctionsType: Type<null> = {
  name: "Functions",
  doc: `${DOCS}functions`,
  members: {
    date: method((_ref, [year, month, day], host) => {
      const days = Math.round((Date.UTC(Number(year), Number(month) - 1, Number(day)) - Date.UTC(1899, 11, 30)) / 86_400_000);
      // Day 0 of the 1904 system is day 1462 of the 1900 system.
      return at<ResultRef, MemberHost>(FunctionResultType, { value: host.cells.parts.date1904 ? days - 1462 : days });
    }),
  },
};

export const functions = at<null, MemberHost>(FunctionsType, null);
