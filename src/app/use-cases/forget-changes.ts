import { success } from "./message";
import { useCase } from "./use-case";

/** Earlier changes can no longer be undone from here; no cell is changed. */
export const forgetChanges = useCase({
  id: "forgetChanges",
  button: null,
  menu: { section: null, label: { da: "Glem ændringslisten", en: "Forget the list of changes" } },
  effect: "removes",
  step: {
    kind: "irreversible",
    warning: { da: "Derefter kan de ikke fortrydes herfra", en: "They can't be undone from here after that" },
  },
  background: null,
  cancellable: false,
  invalidates: [],
  revalidates: "never",
  closes: null,
  body: () => import(/* webpackChunkName: "use-cases" */ "./forget-changes.run"),
  texts: {
    forgotten: {
      da: "Listen over ændringer er glemt. Cellerne er, som de var.",
      en: "The list of changes has been forgotten. The cells are as they were.",
    },
  },
  message: (_result, t) => success(t("forgotten")),
});
