import { useCase } from "./use-case";

export const readOverview = useCase({
  id: "readOverview",
  button: null,
  menu: null,
  effect: "reads",
  step: null,
  background: {
    showsProgress: true,
    started: () => undefined,
    ended: ({ overview }, end, report) => {
      if (end.kind === "failed") report.overview(overview, { state: "failed", failure: end.failure });
      // What was put off for the user's own action stays to be read.
      if (end.kind === "cancelled" && !end.superseded) report.overview(overview, { state: "stopped" });
    },
  },
  cancellable: true,
  invalidates: [],
  revalidates: "never",
  closes: null,
  body: () => import(/* webpackChunkName: "overviews" */ "./read-overview.run"),
  texts: {},
  message: null,
});
