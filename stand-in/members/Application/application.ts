import { HostError } from "../../wire/errors";
import { at } from "../../wire/object-model";
import { DOCS, method, object, property, type Type } from "../host";
import { cultureInfo } from "./culture-info";

export const ApplicationType: Type<null> = {
  name: "Application",
  doc: `${DOCS}application`,
  members: {
    calculationMode: property(
      (_ref, host) => host.cells.calculation.mode,
      (_ref, mode, host) => {
        if (mode !== "Automatic" && mode !== "AutomaticExceptTables" && mode !== "Manual") throw new HostError("InvalidArgument");
        host.cells.calculation.mode = mode;
      },
    ),
    cultureInfo: object(() => cultureInfo),
    decimalSeparator: property(() => ","),
    thousandsSeparator: property(() => "."),
    /** `Recalculate` what is dirty; `Full` and `FullRebuild` every formula. */
    calculate: method((_ref, [type], host) => {
      if (!["Recalculate", "Full", "FullRebuild"].includes(type)) throw new HostError("InvalidArgument");
      return host.cells.calculation.calculate(type !== "Recalculate").then(() => null);
    }),
    /** What came before it is calculated. */
    suspendApiCalculationUntilNextSync: method(
      (_ref, _args, host) => {
        host.application.calculationSuspended = true;
        return null;
      },
      { readsCells: true },
    ),
    suspendScreenUpdatingUntilNextSync: method(() => null),
  },
};

export const application = at(ApplicationType, null);
