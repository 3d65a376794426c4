import { afterChange } from "./message";
import { useCase } from "./use-case";

export const forgetChoice = useCase({
  id: "forgetChoice",
  button: null,
  menu: null,
  effect: "writes",
  step: { kind: "stored", key: "mappings", title: () => ({ da: "Genkend ark automatisk", en: "Recognise sheets automatically" }) },
  background: null,
  cancellable: false,
  invalidates: ["cells", "formulas"],
  revalidates: "always",
  closes: null,
  body: () => import(/* webpackChunkName: "use-cases" */ "./forget-choice.run"),
  texts: { forgotten: { da: "Arkene genkendes automatisk igen.", en: "Sheets are recognised automatically again." } },
  message: ({ revalidation }, t, language) => afterChange([t("forgotten")], [], revalidation, language),
});
