import { ruleTest } from "../testing/rule-tester";
import { interfacesComponentMismatch } from "./interfaces-component-mismatch";

const others = { systems: [{}, { systemId: "S-2", systemName: "ESDH" }] };
ruleTest(interfacesComponentMismatch, {
  clean: [
    { rows: [{}, { sender: "KMD Sag", component: "KMD-Sag", receiver: "S-2" }], others },
    {
      name: "point to point between two systems",
      rows: [
        { receiver: "S-2", component: "Punkt-til-punkt" },
        { receiver: "ESDH", component: "Serviceplatformen" },
      ],
      others,
    },
    {
      name: "between two components, either will do",
      rows: [{ sender: "Beskedfordeler" }, { sender: "Beskedfordeler", component: "Beskedfordeler" }],
      others,
    },
    {
      name: "ends and components that can't be read",
      rows: [{ receiver: "Ukendt", component: "KMD Sag" }, { component: "" }, { component: "Mail" }],
      others,
    },
  ],
  failing: [
    {
      rows: [{ receiver: "S-2", component: "KMD Sag" }, { receiver: "KMD Sag", component: "Serviceplatformen" }, { component: "SF1500" }],
      others,
      expect: [
        { row: 0, column: "component", messageId: "noKmdEnd" },
        { row: 1, column: "component", messageId: "otherEnd", data: { end: "KMD Sag", component: "Serviceplatformen" } },
        { row: 2, column: "component", messageId: "otherEnd", data: { end: "Sags- og Dokumentindeks", component: "Organisation" } },
      ],
    },
  ],
});
