import { PREVIEWS } from "./shapes";
import { useCase } from "./use-case";

export const planKitosFile = useCase({
  id: "planKitosFile",
  ...PREVIEWS,
  body: () => import(/* webpackChunkName: "import" */ "./plan-kitos-file.run"),
  texts: {},
  message: null,
});
