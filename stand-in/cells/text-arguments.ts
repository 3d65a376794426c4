import { IFunctionService } from "@univerjs/engine-formula";
import type { Engine } from "./engine";

/** Functions that show or join texts as they are written. */
const TEXT_FUNCTIONS = [
  "HYPERLINK IF IFERROR IFNA IFS SWITCH CHOOSE LET T",
  "CONCAT CONCATENATE TEXTJOIN LEN LEFT RIGHT MID TRIM UPPER LOWER PROPER SUBSTITUTE REPLACE REPT EXACT FIND SEARCH",
].flatMap((names) => names.split(" "));

/** The engine reads a quoted text among a function's arguments as a date or a number where it can: `HYPERLINK(…;"10-7")` shows 46302. */
export function keepQuotedTexts(engine: Engine): void {
  const functions = engine.injector.get(IFunctionService);
  for (const name of TEXT_FUNCTIONS) {
    const executor = functions.getExecutor(name);
    if (executor) executor.isArgumentsIgnoreNumberPattern = () => true;
  }
}
