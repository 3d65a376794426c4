import { TEST_CONTEXT } from "../testing/run-rule";
import { ruleTest } from "../testing/rule-tester";
import { casesProbableDuplicate } from "./cases-probable-duplicate";

ruleTest(casesProbableDuplicate, {
  clean: [
    {
      name: "another party, KLE number or title",
      rows: [{}, { party: "26911745" }, { kle: "27.60.05" }, { title: "Klage over hjælpemiddel" }],
    },
    { name: "opened eight days apart", rows: [{ created: 43_500 }, { created: 43_508 }] },
    {
      name: "more days apart than the settings take for one",
      rows: [{ created: 43_500 }, { created: 43_502 }],
      context: { settings: { ...TEST_CONTEXT.settings, duplicateDays: 1 } },
    },
    {
      name: "no party, an error, no date",
      rows: [
        { party: "" },
        { party: "" },
        { party: "#N/A" },
        { party: "#N/A" },
        { created: "" },
        { created: "" },
        { kle: "", party: "P" },
        { kle: "", party: "P" },
      ],
    },
  ],
  failing: [
    {
      name: "all of them, however the party and the title are written",
      rows: [
        {},
        { party: "070761-5265", created: "10-02-2019" },
        { title: "ANSØGNING om  hjælpemiddel.", created: 43_506 },
        { created: 43_600 },
        { kle: "27.60.05" },
      ],
      expect: [
        { row: 0, column: "title", messageId: "duplicate", data: { count: 3, days: 7 } },
        { row: 1, column: "title", messageId: "duplicate", data: { count: 3, days: 7 } },
        { row: 2, column: "title", messageId: "duplicate" },
      ],
    },
    {
      name: "more days in the settings",
      rows: [{ created: 43_500 }, { created: 43_530 }],
      context: { settings: { ...TEST_CONTEXT.settings, duplicateDays: 30 } },
      expect: [0, 1].map((row) => ({ row, column: "title", messageId: "duplicate", data: { count: 2, days: 30 } })),
    },
    {
      name: "a chain of weeks",
      rows: [{ created: 43_514 }, { created: 43_500 }, { created: 43_507 }],
      expect: [0, 1, 2].map((row) => ({ row, column: "title", messageId: "duplicate", data: { count: 3, days: 7 } })),
    },
    {
      name: "a party by name",
      rows: [{ party: "Anne Holm" }, { party: "anne holm" }],
      expect: [0, 1].map((row) => ({ row, column: "title", messageId: "duplicate", data: { count: 2, days: 7 } })),
    },
  ],
});
