import type { OverviewSource } from "./overview";

/** What is to be cleaned up. */
export interface CleanupOverview {
  /** Whether there are cases to clean up. */
  readonly hasCases: boolean;
}

export function cleanupOverview({ data }: OverviewSource): CleanupOverview {
  return { hasCases: data.registers.cases !== undefined };
}
