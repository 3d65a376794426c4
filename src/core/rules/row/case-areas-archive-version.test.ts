import { ruleTest } from "../testing/rule-tester";
import { caseAreasArchiveVersion } from "./case-areas-archive-version";

ruleTest(caseAreasArchiveVersion, {
  clean: [
    {
      rows: [
        {},
        { route: "Kasseres", archiveVersion: "Godkendt" },
        { route: "Kasseres", archiveVersion: "ikke nødvendig" },
        { route: "Arkiveres", archiveVersion: "" },
      ],
    },
  ],
  failing: [
    {
      rows: [
        { route: "Kasseres", archiveVersion: "" },
        { route: "Kasseres", archiveVersion: "Bestilt" },
        { route: "kassér", archiveVersion: "Ikke bestilt" },
      ],
      expect: [
        { row: 0, column: "route", messageId: "version", data: { state: "none" } },
        { row: 1, column: "route", messageId: "version", data: { state: "ordered" } },
        { row: 2, column: "route", messageId: "version", data: { state: "notOrdered" } },
      ],
    },
  ],
});
