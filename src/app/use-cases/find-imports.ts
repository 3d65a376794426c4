import { PREVIEWS } from "./shapes";
import { useCase } from "./use-case";

export const findImports = useCase({
  id: "findImports",
  ...PREVIEWS,
  body: () => import(/* webpackChunkName: "import" */ "./find-imports.run"),
  texts: {},
  message: null,
});
