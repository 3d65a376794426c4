import type { Localized } from "../text/language";
import type { MoveScenario } from "./scenario-kinds";

/** Where the three scenarios come from. What is won and lost by each is said in this tool's own words. */
export const SCENARIO_SOURCE: Localized = {
  da: "De tre scenarier er KOMBITs (KMD Sag Exit-strategi 2, 20. marts 2015). Hvad hvert af dem kræver af planen og koster, er dette værktøjs udlægning.",
  en: "The three scenarios are KOMBIT’s (KMD Sag Exit-strategi 2, 20 March 2015). What each demands of the plan and costs is this tool’s reading.",
};

export const SCENARIO_NAMES: Readonly<Record<MoveScenario, Localized>> = {
  before: { da: "Før SAPA", en: "Before SAPA" },
  with: { da: "Sammen med SAPA", en: "Together with SAPA" },
  after: { da: "Efter SAPA", en: "After SAPA" },
};

/** What is lost meanwhile. */
export const SCENARIO_LOSS: Readonly<Record<MoveScenario, Localized>> = {
  before: {
    da: "Flyttede sager kan ikke ses samlet: de er ude af KMD Sag og endnu ikke i SAPA. Til gengæld er der færre sager at flytte sidst.",
    en: "Cases that have moved can’t be seen together: they have left KMD Sag and are not in SAPA yet. In return fewer are left to move last.",
  },
  with: {
    da: "Intet overblik, når målsystemerne afleverer til tiden; men alle flytter på én gang, og én forsinkelse rammer dem alle.",
    en: "No overview, when the targets deliver in time; but all move at once, and one delay hits them all.",
  },
  after: {
    da: "Medarbejderne arbejder i KMD Sag ved siden af SAPA, og KMD Sag skal betales så længe.",
    en: "Staff work in KMD Sag beside SAPA, and KMD Sag has to be paid for as long.",
  },
};
