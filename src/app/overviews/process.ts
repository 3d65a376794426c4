import { processSteps, type ProcessStep } from "../process-steps";
import type { OverviewSource } from "./overview";

/** The process diagram with how far each activity has come. */
export interface ProcessOverview {
  readonly steps: readonly ProcessStep[];
}

export function processOverview({ data }: OverviewSource): ProcessOverview {
  return { steps: processSteps(data) };
}
