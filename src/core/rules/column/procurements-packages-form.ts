import { isBlank, isErrorValue } from "../../model/cell";
import { SKI_2023 } from "../../sources/interface-sources";
import { cite } from "../../sources/source";
import { readPackages } from "../bodies/packages";
import { shown } from "../bodies/shown";
import { columnRule } from "../define-rule";
import { message } from "../../model/rule-message";

/** Finds cells that name something else than the integration packages of SKI 02.19 of 2023. */
export const procurementsPackagesForm = columnRule({
  id: "procurements-packages-form",
  register: "procurements",
  severity: "warning",
  title: { da: "Integrationspakker er I-1 til I-15", en: "Integration packages are I-1 to I-15" },
  source: cite(SKI_2023, "packages"),
  since: "2026.14",
  columns: ["packages", "packagesMade"],
  messages: {
    wrong: message({
      da: {
        what: "”{value}” i ”{columnName}” er ikke en integrationspakke.",
        why: "SKI 02.19 fra 2023 har pakkerne I-1 til I-15; andet kan ikke holdes op mod aftalen.",
        how: "Skriv pakkerne med komma imellem, fx I-1, I-4.",
      },
      en: {
        what: "”{value}” in ”{columnName}” is no integration package.",
        why: "SKI 02.19 of 2023 has the packages I-1 to I-15; anything else can’t be compared with the agreement.",
        how: "Write the packages with commas between them, e.g. I-1, I-4.",
      },
    }),
  },
  example: { good: { rows: [{ packages: "I-1, I-4" }] }, bad: { rows: [{ packages: "I-1, I-16" }] } },
  check: (values, column, from, to, report) => {
    for (let row = from; row < to; row++) {
      const value = values[row]!;
      if (isBlank(value) || isErrorValue(value)) continue;
      const [wrong] = readPackages(value).wrong;
      if (wrong !== undefined) report(row, column, "wrong", { value: shown(wrong) });
    }
  },
});
