import { cleanupOverview, type Cleanup } from "../../../app/overviews/cleanup";
import { createKle } from "../../../core/kle";
import { shippedKle } from "../../../core/kle/shipped";
import { finish, type Steps } from "../../../core/model/steps";
import { DEFAULT_SETTINGS } from "../../../core/settings/settings";
import { strategyInput, TODAY, type Rows } from "../../../core/strategy/testing/fixture";
import type { Language } from "../../../core/text/language";

const CASE = { title: "Sag", responsibleUnit: "Børn", caseworker: "Ida", retentionCode: "K", retentionYear: 2015, party: "0101995010" };
export const CASES: Rows = [
  { ...CASE, caseNumber: "S-1", caseStatus: "Afsluttet", action: "" },
  { ...CASE, caseNumber: "S-2", caseStatus: "Afsluttet", action: "Arkivér" },
  { ...CASE, caseNumber: "", caseStatus: "Oplyst", lastActivity: 40_000, action: "", responsibleUnit: "" },
  { ...CASE, caseNumber: "S-4", caseStatus: "Oplyst", lastActivity: TODAY - 10, action: "", caseworker: "Bo" },
];

/** The clean-up as the overview makes it of such cases. */
export async function sampleCleanup(cases: Rows = CASES, language: Language = "da"): Promise<Cleanup> {
  const { data } = strategyInput({ cases });
  const { cleanup } = await cleanupOverview({
    data,
    settings: DEFAULT_SETTINGS,
    validation: { findings: [], judged: [], notJudged: [] },
    today: TODAY,
    kle: createKle(shippedKle()),
    language,
    inSlices: <T>(steps: Steps<T>) => Promise.resolve(finish(steps)),
  } as unknown as Parameters<typeof cleanupOverview>[0]);
  return cleanup!;
}
