import { useCase } from "./use-case";

export const previewFix = useCase({
  id: "previewFix",
  button: null,
  menu: null,
  effect: "reads",
  step: null,
  background: null,
  cancellable: true,
  invalidates: [],
  revalidates: "never",
  closes: null,
  body: () => import(/* webpackChunkName: "use-cases" */ "./preview-fix.run"),
  texts: {},
  message: null,
});
