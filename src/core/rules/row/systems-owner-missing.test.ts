import { ruleTest } from "../testing/rule-tester";
import { systemsOwnerMissing } from "./systems-owner-missing";

ruleTest(systemsOwnerMissing, {
  clean: [
    { rows: [{}] },
    {
      name: "what is owned elsewhere",
      rows: [
        { owner: "", systemType: "Fælleskommunal løsning" },
        { owner: "", systemType: "fælleskommunal" },
        { owner: "", systemName: "KMD Sag", systemType: "Fagsystem" },
        { owner: "", systemName: "SAPA", systemType: "Andet" },
        { owner: "", systemName: "Serviceplatformen", systemType: "Infrastruktur" },
      ],
    },
    { name: "an error value, which another rule reports", rows: [{ owner: "#N/A" }] },
  ],
  failing: [
    {
      name: "the municipality's own, its middleware among them",
      rows: [{ owner: "", systemType: "Fagsystem" }, {}, { owner: " ", systemType: "Infrastruktur" }, { owner: "", systemType: "" }],
      expect: [
        { row: 0, column: "owner", messageId: "blank" },
        { row: 2, column: "owner", messageId: "blank" },
        { row: 3, column: "owner", messageId: "blank" },
      ],
    },
  ],
});
