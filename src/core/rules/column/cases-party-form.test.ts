import { ruleTest } from "../testing/rule-tester";
import { casesPartyForm } from "./cases-party-form";

ruleTest(casesPartyForm, {
  clean: [
    {
      name: "every identifier the index takes",
      rows: ["0707615265", "070761-5265", 3112995004, "26911745", "26 91 17 45", 26911745, "1003456789", "1234567", "123456789012"].map(
        (party) => ({ party }),
      ),
    },
    {
      name: "URNs, names, nothing, an error",
      rows: ["urn:oio:cpr-nr:0707615265", "urn:oio:pnr:1003456789", "Anne Holm", "Øster Skole 2", "", "  ", "#N/A"].map((party) => ({
        party,
      })),
    },
  ],
  failing: [
    {
      rows: ["3213614285", "103261-4285", "26911746", 707615265, "123456", "07.07.61", "urn:oio:cvr-nr:26911746"].map((party) => ({
        party,
      })),
      expect: [
        { row: 0, column: "party", messageId: "cpr", data: {} },
        { row: 1, column: "party", messageId: "cpr" },
        { row: 2, column: "party", messageId: "cvr" },
        { row: 3, column: "party", messageId: "zeroLost" },
        { row: 4, column: "party", messageId: "number", data: { length: 6 } },
        { row: 5, column: "party", messageId: "number" },
        { row: 6, column: "party", messageId: "cvr" },
      ],
    },
  ],
});
