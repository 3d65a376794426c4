import { ruleTest } from "../testing/rule-tester";
import { systemsDateText } from "./systems-date-text";

ruleTest(systemsDateText, {
  clean: [
    { rows: [{}] },
    {
      name: "blanks, errors and what is no date",
      rows: [{ contractEnd: "" }, { contractEnd: " " }, { contractEnd: "#N/A" }, { contractEnd: "4. kvartal 2027" }],
    },
  ],
  failing: [
    {
      rows: [{ contractEnd: "31-12-2027" }, { contractEnd: " 2027-12-31T00:00:00 " }, { contractEnd: "31/12-2027 kl. 12:00" }],
      expect: [
        { row: 0, column: "contractEnd", messageId: "text", data: { value: "31-12-2027", date: "31-12-2027" } },
        { row: 1, column: "contractEnd", messageId: "text", data: { value: "2027-12-31T00:00:00", date: "31-12-2027" } },
        { row: 2, column: "contractEnd", messageId: "text" },
      ],
    },
    {
      name: "as written by hand",
      rows: [{ contractEnd: "31/12 2027" }, { contractEnd: "1. februar 2027" }],
      expect: [
        { row: 0, column: "contractEnd", messageId: "text", data: { value: "31/12 2027", date: "31-12-2027" } },
        { row: 1, column: "contractEnd", messageId: "text", data: { value: "1. februar 2027", date: "01-02-2027" } },
      ],
    },
    {
      name: "a workbook that counts from 1904",
      rows: [{ contractEnd: "01.02.2027" }],
      context: { date1904: true },
      expect: [{ row: 0, column: "contractEnd", messageId: "text", data: { value: "01.02.2027", date: "01-02-2027" } }],
    },
  ],
});
