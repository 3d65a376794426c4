import type { CellValue } from "../model/cell";
import { toSerial } from "../identifiers/dates";
import { makeRegister } from "../testing/make-register";
import { management } from "./management";
import type { EarlierRun } from "./report";
import type { Tile, VerdictSection } from "./plan";
import { REGISTERS, reportInput } from "./testing/fixture";
import { verdictOf } from "./verdict";

const day = (year: number, month: number, date: number): number => toSerial(year, month, date)!;
const KMD_END = day(2027, 12, 31);

function inputWith(areas: readonly Record<string, CellValue>[], kmd: Record<string, CellValue> = {}) {
  const row = (more: Record<string, CellValue>, i: number): Record<string, CellValue> => ({
    areaId: String(i),
    areaName: `Område ${i}`,
    route: "Arkiveres",
    status: "I gang",
    startDate: day(2027, 1, 1),
    endDate: day(2027, 6, 30),
    ...more,
  });
  return reportInput("da", {
    systems: makeRegister("systems", [
      {
        systemId: "S1",
        systemName: "KMD Sag",
        contractEnd: KMD_END,
        noticeMonths: 6,
        contractTerminated: "Ja",
        wantedInSapa: "Nej",
        ...kmd,
      },
    ]),
    interfaces: makeRegister("interfaces", [{ interfaceId: "I1", sender: "S1", receiver: "S1" }]),
    caseAreas: makeRegister("caseAreas", areas.map(row)),
  });
}

const judged = (...of: Parameters<typeof inputWith>): VerdictSection => verdictOf(inputWith(...of));

describe("the verdict", () => {
  it("is green where all is dated in time", () => {
    expect(judged([{}])).toEqual({
      kind: "verdict",
      title: "Samlet vurdering",
      light: "green",
      label: "Grønt lys",
      text: "Planen holder: Det sidste sagsområde er ude den 30-06-2027, 184 dage før KMD Sags kontrakt udløber den 31-12-2027.",
      why: [],
    });
  });

  it.each<[string, VerdictSection["light"], RegExp, Parameters<typeof inputWith>]>([
    ["an area ends after the contract", "red", /^Planen holder ikke: 1 af 2 sagsområder/, [[{}, { endDate: day(2028, 1, 1) }]]],
    ["the contract has ended and areas are left", "red", /udløb den 31-01-2026, og 1 af 1/, [[{}], { contractEnd: day(2026, 1, 31) }]],
    ["an area has no date", "yellow", /^Planen kan holde, men 1 af 2 .* senest 30-06-2027, 184 dage før/, [[{}, { route: "" }]]],
    ["no area has a date", "yellow", /^Sagsområdet har ingen dato endnu/, [[{ route: "" }]]],
    ["there is little room", "yellow", /^Planen holder kun lige: .* 30 dage før/, [[{ endDate: day(2027, 12, 1) }]]],
    ["something is overdue", "yellow", /^Planen holder, hvis/, [[{}, { startDate: day(2026, 1, 1), endDate: day(2026, 8, 1) }]]],
    ["KMD Sag has no end", "unknown", /uden udløbsdato/, [[{}], { contractEnd: "" }]],
    ["there are no areas", "unknown", /ingen sagsområder/, [[]]],
    ["all are out", "green", /^Alle 2 sagsområder er ude/, [[{ status: "Flyttet" }, { status: "Flyttet" }]]],
  ])("where %s is %s", (_, light, text, of) => {
    const verdict = judged(...of);
    expect([verdict.light, verdict.text]).toEqual([light, expect.stringMatching(text)]);
  });

  it("says what is overdue", () => {
    const { why } = judged([{ startDate: day(2026, 1, 1), endDate: day(2026, 8, 1) }], {
      contractTerminated: "Nej",
      contractEnd: day(2026, 12, 31),
    });
    expect(why).toEqual([
      "KMD Sag skulle være opsagt senest 30-06-2026, og det er ikke sket.",
      "Et sagsområde skulle være ude nu, men er ikke flyttet.",
    ]);
  });
});

describe("the figures' trend", () => {
  const tilesOf = (earlier?: EarlierRun): readonly Tile[] => {
    const plan = management.build({ ...reportInput("da", REGISTERS), ...(earlier && { earlier }) });
    if (plan.kind !== "report") throw new Error("no report");
    return plan.sections.flatMap((section) => (section.kind === "tiles" ? section.tiles : []));
  };
  const now = { areasMoved: 3, direct: 4, indirect: 2, systemsReady: 1 };
  const trends = (before: EarlierRun["before"]) =>
    tilesOf({ at: "2026-08-31 09:00", before, now }).flatMap(({ trend }) => (trend === undefined ? [] : [trend]));

  it("is better where more is out and fewer depend, worse the other way, and said in words", () => {
    expect(trends({ areasMoved: 1, direct: 5, indirect: 4, systemsReady: 2 })).toEqual([
      { way: "better", text: "2 flere end 31-08-2026" },
      { way: "better", text: "3 færre end 31-08-2026" },
      { way: "worse", text: "1 færre end 31-08-2026" },
    ]);
    expect(trends(now).map(({ way }) => way)).toEqual(["same", "same", "same"]);
  });

  it("is left out where a run does not know the figure, and without an earlier run", () => {
    expect(trends({ direct: 5 })).toEqual([]);
    expect(tilesOf().filter(({ trend }) => trend !== undefined)).toEqual([]);
  });
});
