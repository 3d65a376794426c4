import { ruleTest } from "../testing/rule-tester";
import { interfacesDocumentsLoose } from "./interfaces-documents-loose";

ruleTest(interfacesDocumentsLoose, {
  clean: [
    { rows: [{}], others: { systems: [{}] } },
    {
      name: "the cases over another interface, by name, or one that does not tell",
      rows: [
        { data: "Dokumenter" },
        { sender: "nexus", data: "Sager" },
        { sender: "S-2", data: "Dokumenter" },
        { sender: "S-2", data: "" },
      ],
      others: { systems: [{}, { systemId: "S-2", systemName: "B" }] },
    },
    {
      name: "to somewhere else, from the index, on its way out, other data",
      rows: [
        { receiver: "S-2", component: "Punkt-til-punkt", data: "Dokumenter" },
        { sender: "Sags- og Dokumentindeks", receiver: "S-1", data: "Dokumenter" },
        { horizon: "Nuværende", data: "Dokumenter" },
        { decision: "Nedlægges", data: "Dokumenter" },
        { data: "Sagsdokumenter" },
      ],
      others: { systems: [{}, { systemId: "S-2", systemName: "B" }] },
    },
  ],
  failing: [
    {
      rows: [
        { data: "Dokumenter" },
        { sender: "S-2", data: "Sager" },
        { sender: "Nexus", receiver: "S-2", horizon: "Nuværende", decision: "Bevares", data: "dokumenter, parter" },
        { decision: "Nedlægges", data: "Sager" },
      ],
      others: { systems: [{}, { systemId: "S-2", systemName: "B" }] },
      expect: [
        { row: 0, column: "data", messageId: "loose", data: { value: "S-1" } },
        { row: 2, column: "data", messageId: "loose", data: { value: "Nexus" } },
      ],
    },
  ],
});
