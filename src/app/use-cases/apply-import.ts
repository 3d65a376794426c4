import { afterChange } from "./message";
import { useCase } from "./use-case";

export const applyImport = useCase({
  id: "applyImport",
  button: null,
  menu: null,
  effect: "writes",
  step: { kind: "change-set" },
  background: null,
  cancellable: true,
  invalidates: ["cells"],
  revalidates: "always",
  closes: null,
  body: () => import(/* webpackChunkName: "import" */ "./apply-import.run"),
  texts: {
    imported: {
      da: "Hentet: {rows, plural, =0 {ingen nye rækker} one {# ny række} other {# nye rækker}} og {cells, plural, =0 {ingen ændrede celler} one {# ændret celle} other {# ændrede celler}}.",
      en: "Imported: {rows, plural, =0 {no new rows} one {# new row} other {# new rows}} and {cells, plural, =0 {no changed cells} one {# changed cell} other {# changed cells}}.",
    },
  },
  message: ({ result: { cells, rows, refused }, revalidation }, t, language) =>
    afterChange([t("imported", { cells, rows })], refused, revalidation, language),
});
