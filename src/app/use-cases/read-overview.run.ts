import type { OverviewId } from "../overviews/overview";
import { readOverview } from "../overviews/read-overview";
import type { Effects } from "./effects";
import type { ActionContext } from "./use-case";

export interface OverviewInput {
  readonly overview: OverviewId;
}

export async function run(context: ActionContext, { overview }: OverviewInput): Promise<Effects<object>> {
  const { overview: value, found } = await readOverview(context, overview, context.stale ? undefined : context.shown);
  return { result: {}, overviews: { [overview]: value }, found };
}
