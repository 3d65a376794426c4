import { ruleTest } from "../testing/rule-tester";
import { systemsDateText } from "./systems-date-text";

const read = (row: number, count: number, examples: string) => ({
  row,
  column: "contractEnd",
  messageId: "text",
  data: { count, examples },
});

ruleTest(systemsDateText, {
  clean: [
    { rows: [{}] },
    {
      name: "blanks, errors, what is undecided and what is no date",
      rows: [
        { contractEnd: "" },
        { contractEnd: " " },
        { contractEnd: "#N/A" },
        { contractEnd: "2027?" },
        { contractEnd: "engang i 2027" },
      ],
    },
  ],
  failing: [
    {
      name: "one line a column, the most frequent first",
      rows: [
        { contractEnd: "31/12-2027 kl. 12:00" },
        { contractEnd: "31-12-2027" },
        { contractEnd: " 2027-12-31T00:00:00 " },
        { contractEnd: "31-12-2027" },
        { contractEnd: "Q2 2027" },
      ],
      expect: [read(0, 5, "”31-12-2027” → 31-12-2027, ”2027-12-31T00:00:00” → 31-12-2027, ”31/12-2027 kl. 12:00” → 31-12-2027 …")],
    },
    {
      name: "as written by hand",
      rows: [{ contractEnd: "31/12 2027" }, { contractEnd: "1. februar 2027" }],
      expect: [read(0, 2, "”1. februar 2027” → 01-02-2027, ”31/12 2027” → 31-12-2027")],
    },
    { name: "without an end", rows: [{}, { contractEnd: "løbende" }], expect: [read(1, 1, "”løbende” → 31-12-9999")] },
    {
      name: "a workbook that counts from 1904",
      rows: [{ contractEnd: "01.02.2027" }],
      context: { date1904: true },
      expect: [read(0, 1, "”01.02.2027” → 01-02-2027")],
    },
  ],
});
