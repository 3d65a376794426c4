import { setFunctionContext, type FunctionContext } from "./context";
import { status } from "./status";

/** Id in functions.json → function. A test holds it equal to what functions.json is made of (`files.json`). */
export const FUNCTIONS = { STATUS: status } as const;

/** Ties Excel's functions to ours. `context` may still be on its way: workbooks are calculated while the runtime starts. */
export function associateFunctions(context: Promise<FunctionContext>): void {
  setFunctionContext(context);
  for (const [id, body] of Object.entries(FUNCTIONS)) CustomFunctions.associate(id, body);
}
