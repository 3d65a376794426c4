import { ruleTest } from "../testing/rule-tester";
import { systemsNoticePassed } from "./systems-notice-passed";

ruleTest(systemsNoticePassed, {
  clean: [
    { rows: [{}] },
    {
      name: "in operation, terminated, in time, expired, no notice, until further notice",
      rows: [
        { contractEnd: 46_387 },
        { status: "Under udfasning", contractEnd: 46_387, contractTerminated: 46_000 },
        { status: "Under udfasning" },
        { status: "Under udfasning", contractEnd: 46_000 },
        { status: "Under udfasning", contractEnd: 46_387, noticeMonths: "" },
        { status: "Under udfasning", contractEnd: 2_958_465 },
      ].map((row, i) => ({ ...row, contractId: `K-${i}` })),
    },
    { name: "a contract that another system needs", rows: [{ status: "Under udfasning", contractEnd: 46_387 }, { contractId: "k-1 " }] },
    {
      name: "KMD Sag, which waits for a monopoly system that is out later, or whose day is not given",
      rows: [
        { systemName: "KMD Sag", status: "Under udfasning", contractId: "K-9", contractEnd: 46_387, noticeMonths: 6 },
        { systemId: "S-2", systemName: "KMD Aktiv", kmdRole: "Monopolsystem", contractId: "K-2", contractEnd: 46_752 },
      ],
    },
    { name: "the very last day", rows: [{ status: "Under udfasning", contractEnd: 46_531, noticeMonths: 6 }] },
  ],
  failing: [
    {
      name: "prolonged by itself since",
      rows: [{ status: "Under udfasning", contractEnd: 46_387, noticeMonths: 6, renewalMonths: 12 }],
      expect: [
        {
          row: 0,
          column: "contractTerminated",
          messageId: "renewed",
          data: { last: "30-06-2026", end: "31-12-2026", nextLast: "30-06-2027", nextEnd: "31-12-2027" },
        },
      ],
    },
    {
      rows: [
        { status: "Under udfasning", contractEnd: 46_387, noticeMonths: "6" },
        { status: "udfases", contractId: "", contractEnd: 46_387, noticeMonths: 2 },
      ],
      expect: [
        { row: 0, column: "contractTerminated", messageId: "passed", data: { last: "30-06-2026", end: "31-12-2026" } },
        { row: 1, column: "contractTerminated", messageId: "passed", data: { last: "31-10-2026", end: "31-12-2026" } },
      ],
    },
  ],
});
