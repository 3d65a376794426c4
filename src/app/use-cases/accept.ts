import { success } from "./message";
import { STORES } from "./shapes";
import { useCase } from "./use-case";

export const accept = useCase({
  id: "accept",
  ...STORES,
  step: {
    kind: "stored",
    key: "acceptances",
    title: ({ findings: { length }, scope }) =>
      scope !== undefined
        ? { da: "Sæt en slags fund til side", en: "Set a kind of finding aside" }
        : length === 1
          ? { da: "Sæt et fund til side", en: "Set a finding aside" }
          : { da: `Sæt ${length} fund til side`, en: `Set ${length} findings aside` },
  },
  invalidates: ["formulas"],
  revalidates: "never",
  body: () => import(/* webpackChunkName: "use-cases" */ "./accept.run"),
  texts: {
    accepted: {
      da: "{count, plural, one {Fundet er} other {# fund er}} sat til side. Det kan fortrydes under Sat til side.",
      en: "{count, plural, one {The finding has} other {# findings have}} been set aside. It can be undone under Set aside.",
    },
    lasting: {
      da: "{count, plural, one {Fundet er} other {# fund er}} sat til side, og nye af samme slags bliver det også. Det kan fortrydes under Sat til side.",
      en: "{count, plural, one {The finding has} other {# findings have}} been set aside, and new ones of the same kind will be. It can be undone under Set aside.",
    },
  },
  message: ({ count, isLasting }, t) => success(t(isLasting ? "lasting" : "accepted", { count })),
});
