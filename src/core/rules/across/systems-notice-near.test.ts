import { ruleTest, TEST_CONTEXT } from "../testing/rule-tester";
import { systemsNoticeNear } from "./systems-notice-near";

ruleTest(systemsNoticeNear, {
  clean: [
    { rows: [{}] },
    {
      name: "in operation without KMD Sag, terminated, far off, passed, already retired",
      rows: [
        { contractEnd: 46_599 },
        { status: "Under udfasning", contractEnd: 46_599, contractTerminated: 46_000 },
        { status: "Under udfasning" },
        { status: "Under udfasning", contractEnd: 46_387 },
        { status: "Udfaset", contractEnd: 46_599, integratesKmdSag: "Ja" },
      ].map((row, i) => ({ ...row, contractId: `K-${i}` })),
    },
    {
      name: "fewer days in the settings",
      rows: [{ status: "Under udfasning", contractEnd: 46_599 }],
      context: { settings: { ...TEST_CONTEXT.settings, noticeDays: 60 } },
    },
    { name: "a contract that another system needs", rows: [{ status: "Under udfasning", contractEnd: 46_599 }, {}] },
  ],
  failing: [
    {
      name: "prolonged by itself, and KMD Sag when the last monopoly system is out",
      rows: [
        { integratesKmdSag: "Ja", contractEnd: 46_234, renewalMonths: 12, contractId: "K-5" },
        { status: "Under udfasning", contractEnd: 46_234, renewalMonths: 12, contractId: "K-6" },
        { systemName: "KMD Sag", status: "Under udfasning", contractId: "K-9", contractEnd: 46_387, noticeMonths: 6 },
        { systemId: "S-2", systemName: "KMD Aktiv", kmdRole: "Monopolsystem", contractId: "K-2", contractEnd: 46_418 },
      ],
      expect: [
        { row: 0, column: "contractTerminated", messageId: "integrated", data: { last: "31-01-2027", end: "31-07-2027", days: 180 } },
        { row: 2, column: "contractTerminated", messageId: "retiring", data: { last: "31-01-2027", end: "31-07-2027", days: 180 } },
      ],
    },
    {
      rows: [
        { status: "Under udfasning", contractEnd: 46_599 },
        { contractId: "K-2", integratesKmdSag: "Ja", contractEnd: 46_599 },
        { contractId: "K-3", integratesKmdSag: "Ja", contractEnd: 46_531 },
      ],
      expect: [
        { row: 0, column: "contractTerminated", messageId: "retiring", data: { last: "31-01-2027", end: "31-07-2027", days: 180 } },
        { row: 1, column: "contractTerminated", messageId: "integrated", data: { last: "31-01-2027", end: "31-07-2027", days: 180 } },
        { row: 2, column: "contractTerminated", messageId: "integrated", data: { last: "24-11-2026", end: "24-05-2027", days: 180 } },
      ],
    },
  ],
});
