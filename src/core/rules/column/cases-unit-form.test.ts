import { ruleTest } from "../testing/rule-tester";
import { casesUnitForm } from "./cases-unit-form";

const UUID = "6f3a1c2e-58d4-4b7e-9a10-2f6d7c8b9e01";

ruleTest(casesUnitForm, {
  clean: [
    {
      rows: [
        {},
        { responsibleUnit: UUID },
        { responsibleUnit: "urn:oio:kmd:sag:administrativenhed:LOSID:012345678" },
        // A whole organisation is another rule's.
        { responsibleUnit: "urn:oio:cvr-nr:12345678" },
        { responsibleUnit: "Social-og-Sundhed-og-Ældre-og-Handicap" },
        { responsibleUnit: "Urnekirkegården" },
        { responsibleUnit: "" },
        { responsibleUnit: "#N/A" },
      ],
    },
  ],
  failing: [
    {
      rows: [
        { responsibleUnit: `{${UUID}}` },
        { responsibleUnit: UUID.slice(1) },
        {},
        { responsibleUnit: "urn:oio:012345678" },
        { responsibleUnit: "urn:kmd:sag:1:2" },
      ],
      expect: [
        { row: 0, column: "responsibleUnit", messageId: "uuid", data: { value: `{${UUID}}` } },
        { row: 1, column: "responsibleUnit", messageId: "uuid" },
        { row: 3, column: "responsibleUnit", messageId: "urn", data: { value: "urn:oio:012345678" } },
        { row: 4, column: "responsibleUnit", messageId: "urn" },
      ],
    },
  ],
});
