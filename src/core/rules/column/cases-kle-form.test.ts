import { toSerial } from "../../identifiers/dates";
import { ruleTest, TEST_CONTEXT } from "../testing/rule-tester";
import { casesKleForm } from "./cases-kle-form";

ruleTest(casesKleForm, {
  clean: [{ rows: [{}, { kle: "99.99.99" }, { kle: "" }, { kle: "#N/A" }] }],
  failing: [
    {
      rows: [
        { kle: 276004 },
        { kle: "27-60-04" },
        { kle: "27.60.04 " },
        { kle: "27.60" },
        { kle: "hjælpemidler" },
        { kle: "27.60.4A" },
        { kle: "27.60.04 Hjælpemidler" },
        { kle: "2760041" },
        { kle: "99" },
        { kle: toSerial(2012, 12, 27)! },
        { kle: true },
      ],
      expect: [
        {
          row: 0,
          column: "kle",
          messageId: "number",
          data: {
            value: "276004",
            nearest:
              "27.60.04 Kropsbårne hjælpemidler; 27.60.00 Hjælpemidler, forbrugsgoder, boligindretning m.v. i almindelighed; 27.60.08 Mobilitetshjælpemidler",
            nearCount: 3,
          },
        },
        {
          row: 1,
          column: "kle",
          messageId: "punctuation",
          rows: [1, 6],
          data: { count: 2, examples: "”27-60-04” → 27.60.04, ”27.60.04 Hjælpemidler” → 27.60.04" },
        },
        { row: 2, column: "kle", messageId: "blanks", rows: [2], data: { count: 1, examples: "”27.60.04”" } },
        {
          row: 3,
          column: "kle",
          messageId: "level",
          data: {
            named: "27.60 Hjælpemidler, forbrugsgoder, boligindretning m.v.",
            under:
              "27.60.00 Hjælpemidler, forbrugsgoder, boligindretning m.v. i almindelighed; 27.60.04 Kropsbårne hjælpemidler; 27.60.08 Mobilitetshjælpemidler; 27.60.11 Genbrugshjælpemidler; 27.60.14 Velfærdsteknologiske hjælpemidler …",
            underCount: 10,
          },
        },
        { row: 4, column: "kle", messageId: "form", data: { value: "hjælpemidler", nearest: "", nearCount: 0 } },
        { row: 5, column: "kle", messageId: "form" },
        { row: 7, column: "kle", messageId: "form" },
        { row: 8, column: "kle", messageId: "level", data: { named: "99", under: "", underCount: 0 } },
        // Excel has read 27.12.12 as a day.
        {
          row: 9,
          column: "kle",
          messageId: "number",
          data: { value: "27-12-2012", nearest: "27.12.12 Handleplaner, voksne", nearCount: 1 },
        },
        { row: 10, column: "kle", messageId: "form" },
      ],
    },
  ],
});

it("mends what can only mean one number, as text", () => {
  const apply = (value: string | number): unknown => casesKleForm.fix!.apply(value, "kle", TEST_CONTEXT, {})?.value;
  expect(["27-60-04", "276004", " 27.60.04", "27.60.04 Hjælpemidler", " 99.99.99"].map(apply)).toEqual([
    "27.60.04",
    "27.60.04",
    "27.60.04",
    "27.60.04",
    "99.99.99",
  ]);
  expect(apply(276_004)).toBe("27.60.04");
  expect(casesKleForm.fix!.apply(276_004, "kle", TEST_CONTEXT, {})?.numberFormat).toBe("@");
  // A date's serial number, a number nobody knows, a group, an already valid number, plain words.
  expect([38_287, "99-99-98", "27.60", "27.60.04", "hjælpemidler", ""].map(apply)).toEqual(Array<undefined>(6).fill(undefined));
});
