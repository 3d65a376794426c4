import { ruleTest } from "../testing/rule-tester";
import { systemsProcurementMissing } from "./systems-procurement-missing";

ruleTest(systemsProcurementMissing, {
  clean: [
    { rows: [{}], others: { procurements: [{ system: "S-9" }] } },
    {
      name: "by id, by name, by a name that several bear",
      rows: [
        { status: "Under anskaffelse" },
        { systemId: "S-2", systemName: "B", status: "anskaffes" },
        { systemId: "S-3", systemName: "C", status: "Under anskaffelse" },
        { systemId: "S-4", systemName: "C", status: "Under anskaffelse" },
      ],
      others: { procurements: [{}, { system: "b" }, { system: "C" }] },
    },
  ],
  failing: [
    {
      rows: [{ status: "Under anskaffelse" }, { systemId: "S-2", systemName: "B", status: "Under anskaffelse" }],
      others: { procurements: [{ system: "S-2" }, { system: "Ukendt" }] },
      expect: [{ row: 0, column: "status", messageId: "missing", data: {} }],
    },
  ],
});
