import { PREVIEWS } from "./shapes";
import { useCase } from "./use-case";

export const previewMeanings = useCase({
  id: "previewMeanings",
  ...PREVIEWS,
  body: () => import(/* webpackChunkName: "use-cases" */ "./preview-meanings.run"),
  texts: {},
  message: null,
});
