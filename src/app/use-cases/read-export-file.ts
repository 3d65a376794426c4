import { PREVIEWS } from "./shapes";
import { useCase } from "./use-case";

export const readExportFile = useCase({
  id: "readExportFile",
  ...PREVIEWS,
  body: () => import(/* webpackChunkName: "import" */ "./read-export-file.run"),
  texts: {},
  message: null,
});
