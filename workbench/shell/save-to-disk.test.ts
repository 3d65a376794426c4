import { resultName } from "./save-to-disk";

it.each([
  ["Registre.xlsx", ".xlsx", "Registre - resultat.xlsx"],
  ["Registre - resultat.xlsx", ".xlsx", "Registre - resultat.xlsx"],
  ["Makroer.XLSM", ".xlsm", "Makroer - resultat.xlsm"],
  ["Makroer.xlsx", ".xlsm", "Makroer - resultat.xlsm"],
  ["Uden makroer.xlsm", ".xlsx", "Uden makroer - resultat.xlsx"],
  ["uden endelse", ".xlsx", "uden endelse - resultat.xlsx"],
  ["v1.2 af mars.xlsx", ".xlsx", "v1.2 af mars - resultat.xlsx"],
] as const)("the result of %s with the ending %s is %s", (name, ending, result) => expect(resultName(name, ending)).toBe(result));
