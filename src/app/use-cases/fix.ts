import { afterChange } from "./message";
import { useCase } from "./use-case";

export const fix = useCase({
  id: "fix",
  button: null,
  menu: null,
  effect: "writes",
  step: { kind: "change-set" },
  background: null,
  cancellable: true,
  invalidates: ["cells"],
  revalidates: "always",
  closes: "fixPlan",
  body: () => import(/* webpackChunkName: "use-cases" */ "./fix.run"),
  texts: {
    fixed: {
      da: "{count, plural, =0 {Ingen celler er rettet.} one {# celle er rettet.} other {# celler er rettet.}}",
      en: "{count, plural, =0 {No cells have been fixed.} one {# cell has been fixed.} other {# cells have been fixed.}}",
    },
  },
  message: ({ result: { cells, refused }, revalidation }, t, language) =>
    afterChange([t("fixed", { count: cells })], refused, revalidation, language),
});
