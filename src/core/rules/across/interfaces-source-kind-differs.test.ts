import { ruleTest } from "../testing/rule-tester";
import { interfacesSourceKindDiffers } from "./interfaces-source-kind-differs";

const SYSTEMS = [
  { systemId: "S-1", systemName: "Nexus", systemType: "Fagsystem" },
  { systemId: "S-2", systemName: "KY", systemType: "Fælleskommunal løsning" },
  { systemId: "S-3", systemName: "Portal", systemType: "Selvbetjening" },
];
ruleTest(interfacesSourceKindDiffers, {
  clean: [
    {
      rows: [
        { sender: "Nexus", sourceKind: "Fagsystem" },
        { sender: "S-2", sourceKind: "Fælleskommunal løsning" },
        { sender: "S-3", sourceKind: "Offentligt register" },
        { sender: "CPR", sourceKind: "Offentligt register" },
        { sender: "S-1", sourceKind: "" },
        { sender: "S-1", sourceKind: "noget andet" },
      ],
      others: { systems: SYSTEMS },
    },
  ],
  failing: [
    {
      rows: [
        { sender: "S-1", sourceKind: "Register" },
        { sender: "KY", sourceKind: "ESDH- eller fagsystem" },
      ],
      others: { systems: SYSTEMS },
      expect: [
        { row: 0, column: "sourceKind", messageId: "differs", data: { kind: "Offentligt register", type: "Fagsystem", system: "Nexus" } },
        {
          row: 1,
          column: "sourceKind",
          messageId: "differs",
          data: { kind: "ESDH- eller fagsystem", type: "Fælleskommunal løsning", system: "KY" },
        },
      ],
    },
  ],
});
