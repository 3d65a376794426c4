import { afterChange } from "./message";
import { useCase } from "./use-case";

export const writeAdvice = useCase({
  id: "writeAdvice",
  button: null,
  menu: null,
  effect: "writes",
  step: { kind: "change-set" },
  background: null,
  cancellable: true,
  invalidates: ["cells"],
  revalidates: "always",
  closes: "advicePlan",
  body: () => import(/* webpackChunkName: "plans" */ "./write-advice.run"),
  texts: {
    written: {
      da: "{count, plural, =0 {Ingen sager fik en handling.} one {# sag fik rådet som handling.} other {# sager fik rådet som handling.}}",
      en: "{count, plural, =0 {No cases were given an action.} one {# case was given the advice as its action.} other {# cases were given the advice as their action.}}",
    },
    targets: {
      da: "{count, plural, one {Den ene af dem} other {# af dem}} fik også sagsområdets målsystem.",
      en: "{count, plural, one {One of them was} other {# of them were}} given the case area’s target system, too.",
    },
  },
  message: ({ result: { cases, targets, refused }, revalidation }, t, language) =>
    afterChange(
      [t("written", { count: cases }), ...(targets === 0 ? [] : [t("targets", { count: targets })])],
      refused,
      revalidation,
      language,
    ),
});
