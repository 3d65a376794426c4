import { success } from "./message";
import { useCase } from "./use-case";

export const saveSettings = useCase({
  id: "saveSettings",
  button: null,
  menu: null,
  effect: "writes",
  step: { kind: "stored", key: "settings", title: () => ({ da: "Ændr indstillinger", en: "Change settings" }) },
  background: null,
  cancellable: false,
  invalidates: ["settings", "formulas"],
  revalidates: "never",
  closes: null,
  body: () => import(/* webpackChunkName: "use-cases" */ "./save-settings.run"),
  texts: { saved: { da: "Indstillingerne er gemt i projektmappen.", en: "The settings have been kept in the workbook." } },
  message: (_result, t) => success(t("saved")),
});
