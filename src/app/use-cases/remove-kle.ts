import { success } from "./message";
import { STORES } from "./shapes";
import { useCase } from "./use-case";

/** Back to the KLE that comes with the add-in. */
export const removeKle = useCase({
  id: "removeKle",
  ...STORES,
  step: { kind: "stored", key: "kle", title: () => ({ da: "Fjern den indlæste KLE", en: "Remove the loaded KLE" }) },
  invalidates: ["settings", "formulas"],
  revalidates: "never",
  body: () => import(/* webpackChunkName: "use-cases" */ "./remove-kle.run"),
  texts: {
    removed: {
      da: "Den indlæste udgave er fjernet. Der kontrolleres mod de udgaver, der følger med.",
      en: "The loaded edition has been removed. Checks are made against the editions that come along.",
    },
  },
  message: (_result, t) => success(t("removed")),
});
