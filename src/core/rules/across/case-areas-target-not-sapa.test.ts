import { NEEDED_CONDITIONS } from "../../system-conditions/sapa-conditions";
import { ruleTest } from "../testing/rule-tester";
import { caseAreasTargetNotSapa } from "./case-areas-target-not-sapa";

/** An interface through every component that showing in SAPA takes. */
const ALL = NEEDED_CONDITIONS.map(({ component }) => ({
  sender: "S-1",
  receiver: component,
  component,
  horizon: "Fremtidig",
  decision: "Omlægges",
}));

ruleTest(caseAreasTargetNotSapa, {
  clean: [
    {
      name: "all interfaces there",
      rows: [{}, { route: "Flyt til fagsystem", targetSystem: "S-1" }],
      others: { systems: [{ wantedInSapa: "Ja" }], interfaces: ALL },
    },
    {
      name: "no cases to show",
      rows: [{ route: "Flyt til fagsystem", targetSystem: "S-1" }],
      others: {
        systems: [{ wantedInSapa: "Nej", caseBearing: "Nej" }],
        interfaces: [{ sender: "S-8", receiver: "S-9", component: "Punkt-til-punkt" }],
      },
    },
    {
      name: "not known what is wanted, or no system",
      rows: [
        { route: "Flyt til fagsystem", targetSystem: "S-1" },
        { route: "Flyt til ESDH", targetSystem: "S-9" },
        { route: "Arkiveres", targetSystem: "S-2" },
      ],
      others: {
        systems: [{ wantedInSapa: "" }, { systemId: "S-2", systemName: "X" }],
        interfaces: [{ sender: "S-8", receiver: "S-9", component: "Punkt-til-punkt" }],
      },
    },
  ],
  failing: [
    {
      rows: [
        { route: "Flyt til fagsystem", targetSystem: "S-1" },
        { route: "Flyt til ESDH", targetSystem: "Acadre" },
        { route: "Fælleskommunal løsning", targetSystem: "S-3" },
      ],
      others: {
        systems: [
          { wantedInSapa: "Ja" },
          { systemId: "S-2", systemName: "Acadre" },
          { systemId: "S-3", systemName: "KY", wantedInSapa: "Ikke afklaret" },
        ],
        interfaces: ALL.slice(1),
      },
      expect: [
        { row: 0, column: "targetSystem", messageId: "missing", data: { system: "S-1", components: "Sags- og Dokumentindeks" } },
        { row: 1, column: "targetSystem", messageId: "notWanted", data: { system: "Acadre" } },
        { row: 2, column: "targetSystem", messageId: "unsettled" },
      ],
    },
  ],
});
