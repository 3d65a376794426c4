import { AppError } from "../failures/errors";
import type { Checked } from "../validation/validate-workbook";
import type { ActionContext } from "./use-case";

/** The validation that the user has acted on. @throws AppError `finding-gone` when there is none. */
export function requireShown({ shown }: ActionContext): Checked {
  if (shown === undefined) throw new AppError("finding-gone");
  return shown;
}
