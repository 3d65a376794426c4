import { useCase } from "./use-case";

export const findImports = useCase({
  id: "findImports",
  button: null,
  menu: null,
  effect: "reads",
  step: null,
  background: null,
  cancellable: true,
  invalidates: [],
  revalidates: "never",
  closes: null,
  body: () => import(/* webpackChunkName: "import" */ "./find-imports.run"),
  texts: {},
  message: null,
});
