import { at } from "../../wire/object-model";
import { decodeResult } from "../../wire/custom-functions";
import { method, type MemberHost, type Type } from "../host";

/** Where the runtime of custom functions brings its answers. */
export const CustomFunctionsServiceType: Type<null> = {
  name: "CustomFunctions",
  doc: "https://learn.microsoft.com/office/dev/add-ins/excel/custom-functions-overview",
  members: {
    setInvocationArrayResults: method((_ref, [results], host) => deliver(results, host)),
    setInvocationResults: method((_ref, [results], host) => deliver(results, host)),
    _SetOsfControlContainerReadyForCustomFunctions: method((_ref, _args, host) => {
      host.functionsReady();
      return null;
    }),
    _GetEnabledFeatures: method(() => []),
  },
};

export const customFunctionsService = at(CustomFunctionsServiceType, null);

function deliver(results: readonly unknown[], host: MemberHost): null {
  for (const result of results) {
    const { id, value } = decodeResult(result);
    host.cells.functions.deliver(id, value);
  }
  host.cells.functions.flush();
  return null;
}
