import { PREVIEWS } from "./shapes";
import { useCase } from "./use-case";

export const previewFix = useCase({
  id: "previewFix",
  ...PREVIEWS,
  body: () => import(/* webpackChunkName: "use-cases" */ "./preview-fix.run"),
  texts: {},
  message: null,
});
