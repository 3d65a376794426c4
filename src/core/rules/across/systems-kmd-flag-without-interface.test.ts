import { ruleTest } from "../testing/rule-tester";
import { systemsKmdFlagWithoutInterface } from "./systems-kmd-flag-without-interface";

const today = { receiver: "KMD Sag", component: "KMD Sag", horizon: "Nuværende", decision: "Nedlægges" };

ruleTest(systemsKmdFlagWithoutInterface, {
  clean: [
    { name: "an interface of today", rows: [{ integratesKmdSag: "Ja" }], others: { interfaces: [today] } },
    {
      name: "from KMD Sag, the system by its name",
      rows: [{ integratesKmdSag: "ja" }],
      others: { interfaces: [{ ...today, sender: "KMD-Sag", receiver: "nexus" }] },
    },
    {
      name: "to a system row that is KMD Sag",
      rows: [{ integratesKmdSag: "Ja" }, { systemId: "S-9", systemName: "KMD Sag", integratesKmdSag: "Ja" }],
      others: { interfaces: [{ ...today, receiver: "S-9" }] },
    },
    {
      name: "a name that may be this system",
      rows: [{ integratesKmdSag: "Ja" }, { systemId: "S-2" }],
      others: { interfaces: [{ ...today, sender: "Nexus" }] },
    },
    {
      name: "systems that say no or unknown",
      rows: [{}, { systemId: "S-2", systemName: "B", integratesKmdSag: "Ukendt" }],
      others: { interfaces: [{ sender: "S-8", receiver: "S-9", component: "Punkt-til-punkt" }] },
    },
  ],
  failing: [
    {
      name: "no interface",
      rows: [{}, { systemId: "S-2", systemName: "B", integratesKmdSag: "Ja" }],
      others: { interfaces: [today] },
      expect: [{ row: 1, column: "integratesKmdSag", messageId: "missing" }],
    },
    {
      name: "a future one only",
      rows: [{ integratesKmdSag: "Ja" }],
      others: { interfaces: [{ ...today, horizon: "Fremtidig" }] },
      expect: [{ row: 0, column: "integratesKmdSag", messageId: "missing" }],
    },
  ],
});
