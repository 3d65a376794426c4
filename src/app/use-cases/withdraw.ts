import { success } from "./message";
import { STORES } from "./shapes";
import { useCase } from "./use-case";

export const withdraw = useCase({
  id: "withdraw",
  ...STORES,
  step: {
    kind: "stored",
    key: "acceptances",
    title: ({ acceptances: { length } }) =>
      length === 1
        ? { da: "Fjern en begrundelse", en: "Remove a reason" }
        : { da: `Fjern ${length} begrundelser`, en: `Remove ${length} reasons` },
  },
  invalidates: ["formulas"],
  revalidates: "never",
  body: () => import(/* webpackChunkName: "use-cases" */ "./withdraw.run"),
  texts: {
    withdrawn: {
      da: "{count, plural, one {Begrundelsen er} other {# begrundelser er}} fjernet. Fund, der stadig er der, tæller med igen.",
      en: "{count, plural, one {The reason has} other {# reasons have}} been removed. Findings that are still there count again.",
    },
  },
  message: ({ count }, t) => success(t("withdrawn", { count })),
});
