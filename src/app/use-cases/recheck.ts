import { passesByItself } from "../failures/failure";
import { useCase } from "./use-case";

/** Follows edits; see `watching/live.ts`. */
export const recheck = useCase({
  id: "recheck",
  button: null,
  menu: null,
  effect: "reads",
  step: null,
  background: {
    // Following edits must not look like work: it has its place in the status line.
    showsProgress: false,
    started: ({ live }) => live({ checking: true }),
    ended: (_input, end, { live }) => {
      // It is tried again when the user is done with the cell, or back.
      const failure = end.kind === "failed" && !passesByItself(end.failure) ? end.failure : null;
      live({ checking: false, failure: failure });
    },
  },
  cancellable: true,
  invalidates: [],
  revalidates: "never",
  closes: null,
  body: () => import(/* webpackChunkName: "use-cases" */ "./recheck.run"),
  texts: {},
  message: null,
});
