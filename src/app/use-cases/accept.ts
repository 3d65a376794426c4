import { success } from "./message";
import { useCase } from "./use-case";

export const accept = useCase({
  id: "accept",
  button: null,
  menu: null,
  effect: "writes",
  step: {
    kind: "stored",
    key: "acceptances",
    title: ({ findings: { length } }) =>
      length === 1
        ? { da: "Sæt et fund til side", en: "Set a finding aside" }
        : { da: `Sæt ${length} fund til side`, en: `Set ${length} findings aside` },
  },
  background: null,
  cancellable: false,
  invalidates: ["formulas"],
  revalidates: "never",
  closes: null,
  body: () => import(/* webpackChunkName: "use-cases" */ "./accept.run"),
  texts: {
    accepted: {
      da: "{count, plural, one {Fundet er} other {# fund er}} sat til side. Det kan fortrydes under Sat til side.",
      en: "{count, plural, one {The finding has} other {# findings have}} been set aside. It can be undone under Set aside.",
    },
  },
  message: ({ count }, t) => success(t("accepted", { count })),
});
