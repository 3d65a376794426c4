import { ruleTest } from "../testing/rule-tester";
import { procurementsPackagesDiffer } from "./procurements-packages-differ";

const of = (serviceArea: string, packages: string): { serviceArea: string; packages: string } => ({ serviceArea, packages });
ruleTest(procurementsPackagesDiffer, {
  clean: [
    {
      rows: [
        of("Y20", "I-1, I-4"),
        of("Y20 Sundhed", "4 og 1"),
        of("Y26", "I-1"),
        of("Y20", ""),
        of("Y20", "alle"),
        of("", "I-2"),
        of("Y99", "I-2"),
      ],
    },
  ],
  failing: [
    {
      name: "the one that differs from the others",
      rows: [of("Y20", "I-1"), of("Y20", "I-1"), of("Y20", "I-2")],
      expect: [{ row: 2, column: "packages", messageId: "differ", data: { area: "Sundhed", packages: "I-2", others: "I-1" } }],
    },
    {
      name: "both, where as many have each",
      rows: [of("Y20", "I-1"), of("Y20", "I-2")],
      expect: [
        { row: 0, column: "packages", messageId: "differ", data: { area: "Sundhed", packages: "I-1", others: "I-2" } },
        { row: 1, column: "packages", messageId: "differ", data: { area: "Sundhed", packages: "I-2", others: "I-1" } },
      ],
    },
  ],
});
