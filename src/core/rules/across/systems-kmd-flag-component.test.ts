import { ruleTest } from "../testing/rule-tester";
import { systemsKmdFlagComponent } from "./systems-kmd-flag-component";

const through = { receiver: "Arkivet", component: "KMD Sag", horizon: "Nuværende" };

ruleTest(systemsKmdFlagComponent, {
  clean: [
    { name: "another component", rows: [{}], others: { interfaces: [{ ...through, component: "Punkt-til-punkt" }] } },
    { name: "the system says yes", rows: [{ integratesKmdSag: "Ja" }], others: { interfaces: [through] } },
    { name: "a future interface", rows: [{}], others: { interfaces: [{ ...through, horizon: "Fremtidig" }] } },
    {
      name: "both ends can be read: a question to the interface",
      rows: [{}, { systemId: "S-2", systemName: "ESDH" }],
      others: {
        interfaces: [
          { ...through, receiver: "S-2" },
          { ...through, receiver: "Beskedfordeler" },
        ],
      },
    },
    {
      name: "an interface with KMD Sag itself as well: told by systems-kmd-flag-contradiction",
      rows: [{}],
      others: { interfaces: [through, { ...through, receiver: "KMD Sag" }] },
    },
  ],
  failing: [
    {
      rows: [{}],
      others: { interfaces: [{}, { ...through, interfaceId: "SN-7" }, { ...through, interfaceId: "SN-8", component: "KMD EDH" }] },
      expect: [{ row: 0, column: "integratesKmdSag", messageId: "through", data: { interface: "SN-7" } }],
    },
  ],
});
