import type { Language, Localized } from "../text/language";
import { flowAnswer, type Flow, type FlowAnswer } from "./dependency";

/** Which way data goes, in words. */
export const FLOW_TEXTS: Readonly<Record<FlowAnswer, Localized>> = {
  from: { da: "Data fra KMD Sag", en: "Data from KMD Sag" },
  to: { da: "Data til KMD Sag", en: "Data to KMD Sag" },
  both: { da: "Data begge veje", en: "Data both ways" },
  untold: { da: "Retning ikke oplyst", en: "Direction not given" },
};

export function flowText(flows: readonly Flow[], language: Language): string {
  return FLOW_TEXTS[flowAnswer(flows)][language];
}
