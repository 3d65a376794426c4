import { analysisSteps } from "../../core/dependencies/analyse";
import { registerGaps } from "../../core/dependencies/incomplete";
import { waysSteps } from "../../core/dependencies/links";
import { networkSteps } from "../../core/dependencies/picture/build-network";
import type { DependencyNetwork } from "../../core/dependencies/picture/network";
import type { OverviewSource } from "./overview-source";

/** Systems and interfaces around KMD Sag. */
export interface DependencyOverview {
  readonly network: DependencyNetwork;
  /** Gaps that may make the answer too small, a sentence each. */
  readonly gaps: readonly string[];
}

export async function dependencyOverview({ data, language, inSlices }: OverviewSource): Promise<DependencyOverview> {
  const found = await inSlices(waysSteps(data));
  const analysis = await inSlices(analysisSteps(data, found));
  return { network: await inSlices(networkSteps(data, found)), gaps: registerGaps(analysis, language) };
}
