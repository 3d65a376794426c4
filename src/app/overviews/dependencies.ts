import { analyseDependencies } from "../../core/dependencies/analyse";
import type { DependencyAnalysis } from "../../core/dependencies/dependency";
import type { OverviewSource } from "./overview";

/** Systems and interfaces around KMD Sag. */
export interface DependencyOverview {
  readonly analysis: DependencyAnalysis;
}

export function dependencyOverview({ data }: OverviewSource): DependencyOverview {
  return { analysis: analyseDependencies(data) };
}
