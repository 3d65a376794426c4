import { success } from "./message";
import { STORES } from "./shapes";
import { useCase } from "./use-case";

export const saveSettings = useCase({
  id: "saveSettings",
  ...STORES,
  step: { kind: "stored", key: "settings", title: () => ({ da: "Ændr indstillinger", en: "Change settings" }) },
  invalidates: ["settings", "formulas"],
  revalidates: "never",
  body: () => import(/* webpackChunkName: "use-cases" */ "./save-settings.run"),
  texts: { saved: { da: "Indstillingerne er gemt i projektmappen.", en: "The settings have been kept in the workbook." } },
  message: (_result, t) => success(t("saved")),
});
