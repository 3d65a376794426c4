import { ruleTest } from "../testing/rule-tester";
import { interfacesKmdKept } from "./interfaces-kmd-kept";

const kmd = { receiver: "KMD Sag", component: "KMD Sag", horizon: "Nuværende", decision: "Bevares" };
const others = { systems: [{}, { systemId: "S-9", systemName: "KMD Sag" }] };
ruleTest(interfacesKmdKept, {
  clean: [
    {
      name: "closed or rerouted",
      rows: [
        { ...kmd, decision: "Nedlægges" },
        { ...kmd, decision: "Omlægges" },
        { ...kmd, decision: "Afventer" },
      ],
      others,
    },
    { name: "kept, but not KMD Sag", rows: [{ ...kmd, receiver: "Organisation" }], others },
    { name: "future", rows: [{ ...kmd, horizon: "Fremtidig" }], others },
  ],
  failing: [
    {
      rows: [kmd, { ...kmd, sender: "S-9", receiver: "S-1", decision: "bevar" }],
      others,
      expect: [
        { row: 0, column: "decision", messageId: "kept" },
        { row: 1, column: "decision", messageId: "kept" },
      ],
    },
  ],
});
