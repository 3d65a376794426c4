import { FormulaSyntaxError, readFormula } from "../cells/formula-syntax";
import { HostError } from "../wire/errors";
import type { MemberHost } from "./host";

/** A formula beside the cells: of a name, a conditional format, a validation. @throws HostError for what Excel can't read, or a missing sheet. */
export function requireFormula(value: unknown, host: MemberHost): string {
  const formula = String(value);
  if (!sheetsIn(formula).every((name) => host.cells.sheets.find(name) !== null)) throw new HostError("InvalidArgument");
  return formula;
}

function sheetsIn(formula: string): readonly string[] {
  try {
    return readFormula(formula).sheets;
  } catch (error) {
    if (error instanceof FormulaSyntaxError) throw new HostError("InvalidArgument");
    throw error;
  }
}

/**
 * Whether a table or a defined name may be called so: it begins with a letter, `_` or `\`, holds no blank and is no address of a cell
 * (https://support.microsoft.com/office/names-in-formulas-fc2935f9-115d-4bef-a370-3aa8bb4c91f1).
 */
export function isName(name: string): boolean {
  return (
    /^[\p{L}_\\][\p{L}\p{N}_.\\?]{0,254}$/u.test(name) &&
    !/^(?:[a-z]{1,2}|[a-w][a-z]{2}|x(?:[a-e][a-z]|f[a-d]))\d{1,7}$/i.test(name) &&
    !/^(?:r\d*(?:c\d*)?|c\d*)$/i.test(name)
  );
}
