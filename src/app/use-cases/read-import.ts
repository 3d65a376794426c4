import { PREVIEWS } from "./shapes";
import { useCase } from "./use-case";

export const readImport = useCase({
  id: "readImport",
  ...PREVIEWS,
  body: () => import(/* webpackChunkName: "import" */ "./read-import.run"),
  texts: {},
  message: null,
});
