import { ruleTest } from "../testing/rule-tester";
import { interfacesDateText } from "./interfaces-date-text";

ruleTest(interfacesDateText, {
  clean: [
    { rows: [{}] },
    {
      name: "blanks, errors and what is no date",
      rows: [{ goLive: "" }, { goLive: " " }, { goLive: "#N/A" }, { goLive: "4. kvartal 2027" }],
    },
  ],
  failing: [
    {
      rows: [{ goLive: "31-12-2027" }, { goLive: " 2027-12-31T00:00:00 " }, { goLive: "31/12-2027 kl. 12:00" }],
      expect: [
        { row: 0, column: "goLive", messageId: "text", data: { value: "31-12-2027", date: "31-12-2027" } },
        { row: 1, column: "goLive", messageId: "text", data: { value: "2027-12-31T00:00:00", date: "31-12-2027" } },
        { row: 2, column: "goLive", messageId: "text" },
      ],
    },
    {
      name: "a workbook that counts from 1904",
      rows: [{ goLive: "01.02.2027" }],
      context: { date1904: true },
      expect: [{ row: 0, column: "goLive", messageId: "text", data: { value: "01.02.2027", date: "01-02-2027" } }],
    },
  ],
});
