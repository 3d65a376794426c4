import { useCase } from "./use-case";

export const readImport = useCase({
  id: "readImport",
  button: null,
  menu: null,
  effect: "reads",
  step: null,
  background: null,
  cancellable: true,
  invalidates: [],
  revalidates: "never",
  closes: null,
  body: () => import(/* webpackChunkName: "import" */ "./read-import.run"),
  texts: {},
  message: null,
});
