import { ruleTest } from "../testing/rule-tester";
import { systemsKmdFlagContradiction } from "./systems-kmd-flag-contradiction";

const today = { receiver: "KMD Sag", component: "KMD Sag", horizon: "Nuværende", decision: "Nedlægges" };

ruleTest(systemsKmdFlagContradiction, {
  clean: [
    { name: "no interface with KMD Sag", rows: [{}], others: { interfaces: [{}] } },
    {
      name: "the system says yes, or does not know",
      rows: [{ integratesKmdSag: "Ja" }, { systemId: "S-2", systemName: "B", integratesKmdSag: "Ukendt" }],
      others: { interfaces: [today, { ...today, interfaceId: "SN-2", sender: "S-2" }] },
    },
    { name: "a future interface", rows: [{}], others: { interfaces: [{ ...today, horizon: "Fremtidig" }] } },
    { name: "a conversion, once", rows: [{}], others: { interfaces: [{ ...today, frequency: "Engangs" }] } },
    {
      name: "SAPA's own row",
      rows: [{ systemId: "S-8", systemName: "SAPA" }],
      others: { interfaces: [{ ...today, sender: "KMD Sag", receiver: "S-8" }] },
    },
    {
      name: "the row of KMD Sag itself",
      rows: [{ systemId: "S-9", systemName: "KMD Sag" }],
      others: { interfaces: [{ ...today, sender: "S-9", receiver: "KMD Sag EDH" }] },
    },
  ],
  failing: [
    {
      name: "to KMD Sag",
      rows: [{ integratesKmdSag: "nej" }],
      others: { interfaces: [{}, { ...today, interfaceId: "SN-7" }] },
      expect: [{ row: 0, column: "integratesKmdSag", messageId: "contradiction", data: { interface: "SN-7" } }],
    },
    {
      name: "from KMD Sag, in a row without id",
      rows: [{}],
      others: { interfaces: [{ ...today, interfaceId: "", sender: "kmd sag edh", receiver: "NEXUS" }] },
      expect: [{ row: 0, column: "integratesKmdSag", messageId: "contradiction", data: { interface: "(1)" } }],
    },
  ],
});
