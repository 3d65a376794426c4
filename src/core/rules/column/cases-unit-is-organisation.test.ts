import { DEFAULT_SETTINGS } from "../../settings/settings";
import { ruleTest } from "../testing/rule-tester";
import { casesUnitIsOrganisation } from "./cases-unit-is-organisation";

const settings = { ...DEFAULT_SETTINGS, municipality: "Eksempelkommune" };

ruleTest(casesUnitIsOrganisation, {
  clean: [
    {
      rows: [
        {},
        { responsibleUnit: "Roskilde" },
        { responsibleUnit: "Roskilde Kommune, Hjælpemidler" },
        { responsibleUnit: "Eksempelkommune" },
        { responsibleUnit: "Kommunekontoret" },
        { responsibleUnit: "6f3a1c2e-58d4-4b7e-9a10-2f6d7c8b9e01" },
        { responsibleUnit: "" },
        { responsibleUnit: "#N/A" },
      ],
    },
    { name: "a unit while the municipality is set", rows: [{ responsibleUnit: "Eksempelskolen" }], context: { settings } },
  ],
  failing: [
    {
      rows: [
        { responsibleUnit: "Roskilde Kommune" },
        {},
        { responsibleUnit: "århus kommune " },
        { responsibleUnit: "Kommunen" },
        { responsibleUnit: "29189404" },
        { responsibleUnit: "urn:oio:cvr-nr:12345678" },
        { responsibleUnit: "Bornholms Regionskommune" },
        { responsibleUnit: 29_189_404 },
      ],
      expect: [
        { row: 0, column: "responsibleUnit", messageId: "organisation", data: { value: "Roskilde Kommune" } },
        { row: 2, column: "responsibleUnit", messageId: "organisation" },
        { row: 3, column: "responsibleUnit", messageId: "organisation" },
        { row: 4, column: "responsibleUnit", messageId: "organisation" },
        { row: 5, column: "responsibleUnit", messageId: "organisation" },
        { row: 6, column: "responsibleUnit", messageId: "organisation" },
        { row: 7, column: "responsibleUnit", messageId: "organisation" },
      ],
    },
    {
      name: "the municipality that is set",
      rows: [{ responsibleUnit: "Eksempelkommune" }, {}],
      context: { settings },
      expect: [{ row: 0, column: "responsibleUnit", messageId: "organisation" }],
    },
  ],
});
