import { createKle } from "../../kle";
import { shippedKle } from "../../kle/shipped";
import { ruleTest, TEST_CONTEXT } from "../testing/rule-tester";
import { casesKleRetired } from "./cases-kle-retired";

const own = createKle(shippedKle(), ["32.24.48"]);

ruleTest(casesKleRetired, {
  clean: [
    // In use, unknown, a retired group (which the form rule reports), announced but not gone.
    { rows: [{}, { kle: "27.61.40" }, { kle: "01.16" }, { kle: "15.21.05" }, { kle: "" }, { kle: "#N/A" }] },
    {
      name: "what stays keeps the number of its time",
      rows: [
        { kle: "32.24.48", caseStatus: "Afsluttet" },
        { kle: "32.24.48", caseStatus: "Oplyst", closed: 43_000 },
        { kle: "32.24.48", caseStatus: "Oplyst", action: "Luk" },
        { kle: "32.24.48", caseStatus: "Oplyst", action: "arkivér" },
      ],
    },
    { name: "a retired number that the municipality keeps as its own", rows: [{ kle: "32.24.48" }], context: { kle: own } },
  ],
  failing: [
    {
      rows: [{ kle: "32.24.48" }, {}, { kle: "27.69.56" }, { kle: "01.02.25" }, { kle: "01.11.29" }],
      expect: [
        {
          row: 0,
          column: "kle",
          messageId: "stated",
          data: {
            named: "32.24.48 Selvforsørgelses- og hjemrejseydelse og overgangsydelse",
            when: "2022",
            lastIn: "KLE, 2023",
            edition: "KLE, februar 2026",
            successors: "32.24.04 Hjælp til forsørgelse (kontanthjælp mv.)",
            basis: "stated",
          },
        },
        {
          row: 2,
          column: "kle",
          messageId: "inferred",
          data: {
            named: "27.69.56 Værgemål",
            when: "",
            lastIn: "KLE, 2023",
            edition: "KLE, februar 2026",
            successors: "23.30.20 Værgemål",
            basis: "sameTitle",
          },
        },
        {
          row: 3,
          column: "kle",
          messageId: "inferred",
          data: { named: "01.02.25 Agenda 21", when: "", lastIn: "KLE, 2023", edition: "KLE, februar 2026", successors: "", basis: "none" },
        },
        { row: 4, column: "kle", messageId: "stated" },
      ],
    },
  ],
});

it("mends to a successor that KL has stated, never to one of the same title", () => {
  expect(casesKleRetired.fix!.apply("32.24.48", "kle", TEST_CONTEXT, {})).toEqual({ value: "32.24.04", numberFormat: "@" });
  expect(casesKleRetired.fix!.apply("27.69.56", "kle", TEST_CONTEXT, {})).toBeUndefined();
  expect(casesKleRetired.fix!.apply("32.24.48", "kle", { ...TEST_CONTEXT, kle: own }, {})).toBeUndefined();
});
