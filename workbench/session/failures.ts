import { WorkbookFileError } from "../../xlsx/errors";
import { TEXTS } from "../texts";

/** One Danish sentence for any failure. An unexpected one is shown with its own message, never hidden. */
export function describeFailure(error: unknown): string {
  if (error instanceof WorkbookFileError) return error.da;
  const message = error instanceof Error ? error.message : String(error);
  return message === TEXTS.noSample ? message : TEXTS.unexpected(message);
}
