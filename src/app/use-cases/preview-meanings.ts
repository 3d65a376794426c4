import { useCase } from "./use-case";

export const previewMeanings = useCase({
  id: "previewMeanings",
  button: null,
  menu: null,
  effect: "reads",
  step: null,
  background: null,
  cancellable: true,
  invalidates: [],
  revalidates: "never",
  closes: null,
  body: () => import(/* webpackChunkName: "use-cases" */ "./preview-meanings.run"),
  texts: {},
  message: null,
});
