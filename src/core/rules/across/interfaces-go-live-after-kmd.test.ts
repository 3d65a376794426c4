import { ruleTest } from "../testing/rule-tester";
import { interfacesGoLiveAfterKmd } from "./interfaces-go-live-after-kmd";

const TIED = { integratesKmdSag: "Ja" };
const KMD = { systemId: "S-9", systemName: "KMD Sag", contractEnd: 46_752 };

ruleTest(interfacesGoLiveAfterKmd, {
  clean: [
    {
      name: "in time, on the last day, no date, given up, of today",
      rows: [{}, { goLive: 46_752 }, { goLive: "" }, { goLive: 46_800, decision: "Nedlægges" }, { goLive: 46_800, horizon: "Nuværende" }],
      others: { systems: [TIED, KMD] },
    },
    {
      name: "a system without KMD Sag, and KMD Sag itself",
      rows: [{ goLive: 46_800 }, { sender: "S-2", receiver: "KMD Sag", goLive: 46_800 }],
      others: { systems: [{}, { ...TIED, systemId: "S-2", systemName: "B" }, KMD] },
    },
    { name: "no end of KMD Sag is told", rows: [{ goLive: 46_800 }], others: { systems: [TIED, { ...KMD, contractEnd: "" }] } },
    {
      name: "KMD Sag until further notice",
      rows: [{ goLive: 46_800 }],
      others: { systems: [TIED, { ...KMD, contractEnd: "31-12-9999" }] },
    },
    {
      name: "the later of KMD Sag and EDH counts",
      rows: [{ goLive: 46_800 }],
      others: { systems: [TIED, KMD, { systemId: "S-8", systemName: "KMD EDH", contractEnd: 47_118 }] },
    },
  ],
  failing: [
    {
      rows: [{ goLive: 46_753 }, { sender: "Beskedfordeler", receiver: "Nexus", goLive: "01-06-2028" }],
      others: { systems: [TIED, KMD] },
      expect: [
        { row: 0, column: "goLive", messageId: "late", data: { goLive: "01-01-2028", end: "31-12-2027", value: "S-1" } },
        { row: 1, column: "goLive", messageId: "late", data: { goLive: "01-06-2028", end: "31-12-2027", value: "Nexus" } },
      ],
    },
  ],
});
