import type { Step } from "./step";
export const OVERVIEWS: readonly Step[] = [];
