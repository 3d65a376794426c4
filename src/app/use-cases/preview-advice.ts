import { PREVIEWS } from "./shapes";
import { useCase } from "./use-case";

export const previewAdvice = useCase({
  id: "previewAdvice",
  ...PREVIEWS,
  body: () => import(/* webpackChunkName: "plans" */ "./preview-advice.run"),
  texts: {},
  message: null,
});
