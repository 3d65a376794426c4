import { afterChange } from "./message";
import { STORES } from "./shapes";
import { useCase } from "./use-case";

export const forgetChoice = useCase({
  id: "forgetChoice",
  ...STORES,
  step: { kind: "stored", key: "mappings", title: () => ({ da: "Genkend ark automatisk", en: "Recognise sheets automatically" }) },
  invalidates: ["cells", "formulas"],
  revalidates: "always",
  body: () => import(/* webpackChunkName: "use-cases" */ "./forget-choice.run"),
  texts: { forgotten: { da: "Arkene genkendes automatisk igen.", en: "Sheets are recognised automatically again." } },
  message: ({ revalidation }, t, language) => afterChange([t("forgotten")], [], revalidation, language),
});
