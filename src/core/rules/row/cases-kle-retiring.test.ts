import { toSerial } from "../../identifiers/dates";
import { createKle, type KleEntry } from "../../kle";
import { shippedKle } from "../../kle/shipped";
import { ruleTest } from "../testing/rule-tester";
import { casesKleRetiring } from "./cases-kle-retiring";

const shipped = shippedKle();
const untimed = new Map<string, KleEntry>(shipped.numbers).set("27.60.04", { ...shipped.numbers.get("27.60.04")!, retirement: {} });

ruleTest(casesKleRetiring, {
  clean: [
    {
      rows: [
        {},
        { kle: "15.21.05", caseStatus: "Afsluttet" },
        { kle: "32.24.48" },
        { kle: "15.21" },
        { kle: "27.61.40" },
        { kle: "" },
        { kle: "#N/A" },
      ],
    },
  ],
  failing: [
    {
      rows: [{ kle: "15.21.05" }, {}, { kle: "05.14.21" }],
      expect: [
        {
          row: 0,
          column: "kle",
          messageId: "ahead",
          data: { named: "15.21.05 Jobrotation", when: "2027", timed: "yes", edition: "KLE, februar 2026" },
        },
        // The year in which it leaves is not over.
        { row: 2, column: "kle", messageId: "ahead" },
      ],
    },
    {
      name: "when the year is over",
      rows: [{ kle: "15.21.05" }],
      context: { today: toSerial(2028, 1, 1)! },
      expect: [{ row: 0, column: "kle", messageId: "passed" }],
    },
    {
      name: "an end without a time",
      rows: [{}],
      context: { kle: createKle({ ...shipped, numbers: untimed }) },
      expect: [
        {
          row: 0,
          column: "kle",
          messageId: "ahead",
          data: { named: "27.60.04 Kropsbårne hjælpemidler", when: "", timed: "no", edition: "KLE, februar 2026" },
        },
      ],
    },
  ],
});
