import { isBlank, isErrorValue } from "../../model/cell";
import { choiceReader } from "../../registers/choice-reader";
import { CONTRADICTION } from "../../sources/rules-of-thumb";
import { packageNames, readPackages } from "../bodies/packages";
import { tableRule } from "../define-rule";
import { message } from "../../model/rule-message";

/** Finds procurements of one service area that name different packages as the agreement's: they follow the area, so that one list is wrong. */
export const procurementsPackagesDiffer = tableRule({
  id: "procurements-packages-differ",
  register: "procurements",
  severity: "warning",
  title: {
    da: "Et ydelsesområde har de samme integrationspakker i alle anskaffelser",
    en: "A service area has the same packages in all procurements",
  },
  source: CONTRADICTION,
  since: "2026.14",
  columns: ["serviceArea", "packages"],
  messages: {
    differ: message({
      da: {
        what: "{area} står med {packages} her og med {others} i en anden anskaffelse.",
        why: "Pakkerne følger af ydelsesområdet, så en af dem må være skrevet forkert.",
        how: "Slå ydelsesområdets I-krav op i aftalen, og ret den række, der er forkert.",
      },
      en: {
        what: "{area} stands with {packages} here and with {others} in another procurement.",
        why: "The packages follow from the service area, so one of them must be wrong.",
        how: "Look up the service area’s packages in the agreement, and correct the row that is wrong.",
      },
    }),
  },
  example: {
    good: { rows: ["I-1, I-4", "I-4, I-1"].map((packages) => ({ serviceArea: "Sundhed", packages })) },
    bad: { rows: ["I-1, I-4", "I-1"].map((packages) => ({ serviceArea: "Sundhed", packages })) },
  },
  check: (columns, rowCount, report) => {
    const areaOf = choiceReader("procurements", "serviceArea");
    const lists = new Map<string, Map<string, number[]>>();
    for (let row = 0; row < rowCount; row++) {
      const area = areaOf(columns.serviceArea[row]!);
      const cell = columns.packages[row]!;
      if (area === undefined || area === "" || isBlank(cell) || isErrorValue(cell)) continue;
      const { numbers, wrong } = readPackages(cell);
      if (wrong.length > 0) continue;
      const byList = lists.get(area) ?? new Map<string, number[]>();
      const packages = packageNames(numbers);
      byList.set(packages, [...(byList.get(packages) ?? []), row]);
      lists.set(area, byList);
    }
    for (const [area, byList] of lists) {
      // The list of the most rows is held to be right; where as many have each, all are asked about.
      const most = Math.max(...[...byList.values()].map((rows) => rows.length));
      const common = [...byList].filter(([, rows]) => rows.length === most);
      for (const [packages, rows] of byList) {
        if (byList.size === 1 || (common.length === 1 && rows.length === most)) continue;
        const others = (common.find(([list]) => list !== packages) ?? common[0]!)[0];
        for (const row of rows) report(row, "packages", "differ", { area, packages, others });
      }
    }
  },
});
