import { isBlank, isErrorValue } from "../../model/cell";
import { means } from "../../registers/choice-reader";
import { SKI_2023 } from "../../sources/interface-sources";
import { cite } from "../../sources/source";
import { isReason } from "../bodies/demands";
import { packageNames, readPackages } from "../bodies/packages";
import { rowRule } from "../define-rule";
import { message } from "../../model/rule-message";

/** Finds packages that the agreement demands in the service area and the procurement does not, without a reason. */
export const procurementsPackageLeftOut = rowRule({
  id: "procurements-package-left-out",
  register: "procurements",
  severity: "warning",
  title: {
    da: "Integrationspakkerne på ydelsesområdet stilles som krav, eller afvigelsen er begrundet",
    en: "The service area’s integration packages are demanded, or the deviation is justified",
  },
  source: cite(SKI_2023, "packages"),
  since: "2026.14",
  columns: ["packages", "packagesMade", "deviation"],
  optionalColumns: ["status"],
  messages: {
    leftOut: message({
      da: {
        what: "Aftalen kræver {packages} på ydelsesområdet, men anskaffelsen gør det ikke, og afvigelsen er ikke begrundet.",
        why: "En pakke, der ikke er krævet, følges ikke op i kontrakten, og systemet kan komme til at mangle integrationerne i den.",
        how: "Skriv pakken i ”I-krav, der stilles”, eller skriv i ”Afvigelse begrundet”, hvorfor den udelades.",
      },
      en: {
        what: "The agreement demands {packages} in the service area, but the procurement does not, and the deviation is not justified.",
        why: "A package that is not demanded is not followed up in the contract, and the system may come to lack its integrations.",
        how: "Write the package in ”Packages demanded”, or write in ”Deviation justified” why it is left out.",
      },
    }),
  },
  example: {
    good: { rows: [{ packages: "I-1, I-4", packagesMade: "I-1, I-4" }] },
    bad: { rows: [{ packages: "I-1, I-4", packagesMade: "I-1" }] },
  },
  check: (columns, from, to, report, _context, { status }) => {
    const isCancelled = means("procurements", "status", "Annulleret");
    for (let row = from; row < to; row++) {
      const [wanted, made, deviation] = [columns.packages[row]!, columns.packagesMade[row]!, columns.deviation[row]!];
      if (isBlank(wanted) || isReason(deviation) || isCancelled(status?.[row] ?? "")) continue;
      if ([wanted, made, deviation].some(isErrorValue)) continue;
      const [all, demanded] = [readPackages(wanted), readPackages(made)];
      // What can't be read may be the package that seems to be missing.
      if (demanded.wrong.length > 0) continue;
      const missing = all.numbers.filter((number) => !demanded.numbers.includes(number));
      if (missing.length > 0) report(row, "packagesMade", "leftOut", { packages: packageNames(missing) });
    }
  },
});
