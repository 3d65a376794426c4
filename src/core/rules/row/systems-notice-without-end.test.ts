import { ruleTest } from "../testing/rule-tester";
import { systemsNoticeWithoutEnd } from "./systems-notice-without-end";

ruleTest(systemsNoticeWithoutEnd, {
  clean: [
    { rows: [{}] },
    {
      name: "no notice, terminated, an end that can't be read",
      rows: [
        { contractEnd: "", noticeMonths: "" },
        { contractEnd: "", noticeMonths: 0 },
        { contractEnd: "", contractTerminated: 46_000 },
        { contractEnd: "løbende" },
      ],
    },
  ],
  failing: [
    {
      rows: [{ contractEnd: "" }, { contractEnd: " ", noticeMonths: "3" }],
      expect: [
        { row: 0, column: "contractEnd", messageId: "open", data: { months: 6 } },
        { row: 1, column: "contractEnd", messageId: "open", data: { months: 3 } },
      ],
    },
  ],
});
