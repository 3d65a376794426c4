import fc from "fast-check";
import type { Finding } from "../model/finding";
import { findingRanks, kindOrder } from "./finding-order";
import { indexFindings } from "./finding-index";
import { NO_OWNERS } from "./owners";
import { SORTINGS } from "./sortings";

const TODAY = 46_350;
const finding = (row: number, more: Partial<Finding> = {}): Finding => ({
  rule: "systems-required-value",
  messageId: "blank",
  severity: "error",
  register: "systems",
  sheet: "Systemer",
  row,
  column: 1,
  columnKey: "systemName",
  data: {},
  ...more,
});
const notice = (row: number, last: string): Finding =>
  finding(row, {
    rule: "systems-notice-near",
    messageId: "retiring",
    severity: "warning",
    columnKey: "contractTerminated",
    data: { last },
  });
const indexOf = (findings: readonly Finding[]) => indexFindings({ findings, accepted: [], owners: NO_OWNERS, today: TODAY });

const findings = [
  finding(1),
  notice(1, "01-03-2026"),
  finding(2),
  notice(2, "28-12-2026"),
  finding(3, { severity: "info", columnKey: "systemType" }),
  finding(4, { severity: "info", columnKey: "systemType" }),
  finding(5, { severity: "info", columnKey: "systemType" }),
];

test("a kind is as urgent as its most urgent finding", () => {
  const index = indexOf(findings);
  const columns = (sorting: (typeof SORTINGS)[number]): string[] =>
    kindOrder(index, sorting).map((kind) => `${index.kinds.kinds[kind]!.columnKey} ${index.kinds.kinds[kind]!.cells}`);
  expect(columns("urgency")[0]).toBe("contractTerminated 2");
  expect(columns("severity")[0]).toBe("systemName 2");
  expect(columns("count")[0]).toBe("systemType 3");
  expect(columns("place")).toEqual(["systemName 2", "contractTerminated 2", "systemType 3"]);
});

test("each order has all kinds, and a rank for each finding that is below its count", () => {
  const some = fc.array(
    fc.tuple(
      fc.constantFrom("error" as const, "warning" as const, "info" as const),
      fc.constantFrom("systemName", "systemType", "status"),
      fc.constantFrom("", "28-12-2026", "01-01-2020"),
    ),
    { maxLength: 40 },
  );
  fc.assert(
    fc.property(some, (given) => {
      const index = indexOf(
        given.map(([severity, columnKey, last], row) =>
          last === "" ? finding(row, { severity, columnKey }) : { ...notice(row, last), severity, columnKey },
        ),
      );
      for (const sorting of SORTINGS) {
        expect([...kindOrder(index, sorting)].sort((a, b) => a - b)).toEqual(index.kinds.kinds.map((_, kind) => kind));
        const ranks = findingRanks(index, sorting);
        if (ranks === undefined) continue;
        expect(ranks.ranks).toHaveLength(given.length);
        for (let i = 0; i < given.length; i++) expect(ranks.ranks[i]!).toBeLessThan(ranks.count);
      }
    }),
  );
});
