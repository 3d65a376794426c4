import { useCase } from "./use-case";

export const previewAdvice = useCase({
  id: "previewAdvice",
  button: null,
  menu: null,
  effect: "reads",
  step: null,
  background: null,
  cancellable: true,
  invalidates: [],
  revalidates: "never",
  closes: null,
  body: () => import(/* webpackChunkName: "plans" */ "./preview-advice.run"),
  texts: {},
  message: null,
});
