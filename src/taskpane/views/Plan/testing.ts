import { type PlanOverview, planOverview } from "../../../app/overviews/plan";
import { toSerial } from "../../../core/identifiers/dates";
import { finish } from "../../../core/model/steps";
import type { RegisterId } from "../../../core/model/register-id";
import { DEFAULT_SETTINGS } from "../../../core/settings/settings";
import { sapaInterfaces, strategyInput, TODAY, type Rows } from "../../../core/strategy/testing/fixture";
import type { Language } from "../../../core/text/language";

export const day = (year: number, month: number, date: number): number => toSerial(year, month, date)!;

const AREA = { currentSystem: "KMD Sag", route: "Flyt til fagsystem", targetSystem: "Nexus" };
const REGISTERS: Partial<Record<RegisterId, Rows>> = {
  systems: [
    { systemId: "K", systemName: "KMD Sag", systemType: "ESDH", contractEnd: day(2027, 12, 31), noticeMonths: 6, yearlyCost: 1_200_000 },
    { systemId: "N", systemName: "Nexus", systemType: "Fagsystem", caseBearing: "Ja", wantedInSapa: "Ja" },
    { systemId: "G", systemName: "Gammelt ESDH", systemType: "ESDH", status: "Udfaset" },
  ],
  interfaces: sapaInterfaces("Nexus", day(2027, 6, 1)),
  caseAreas: [
    { ...AREA, areaName: "Byggesag", wave: 1, startDate: day(2027, 7, 1), endDate: day(2027, 9, 1) },
    { ...AREA, areaName: "Hjælpemidler", wave: 2, startDate: day(2027, 10, 1), endDate: day(2028, 2, 1) },
    { ...AREA, areaName: "Skat", route: "", openCases: 40 },
    { ...AREA, areaName: "Valg", status: "Flyttet" },
  ],
  procurements: [{ procurementId: "A-1", system: "Nexus" }],
};

/** A plan as the overview makes it of such registers. */
export function samplePlan(language: Language = "da", registers = REGISTERS): Promise<PlanOverview> {
  const { data } = strategyInput(registers);
  return planOverview({
    data,
    settings: DEFAULT_SETTINGS,
    today: TODAY,
    language,
    inSlices: (steps) => Promise.resolve(finish(steps)),
  } as Parameters<typeof planOverview>[0]);
}
