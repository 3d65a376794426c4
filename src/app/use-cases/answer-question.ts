import { TEXTS, TITLE } from "./mapping-texts";
import { afterChange } from "./message";
import { useCase } from "./use-case";

export const answerQuestion = useCase({
  id: "answerQuestion",
  button: null,
  menu: null,
  effect: "writes",
  step: { kind: "stored", key: "mappings", title: () => TITLE },
  background: null,
  cancellable: false,
  invalidates: ["cells", "formulas"],
  revalidates: "always",
  closes: null,
  body: () => import(/* webpackChunkName: "use-cases" */ "./answer-question.run"),
  texts: TEXTS,
  message: ({ revalidation }, t, language) => afterChange([t("stored")], [], revalidation, language),
});
