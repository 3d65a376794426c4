import { TEXTS, TITLE } from "./mapping-texts";
import { afterChange } from "./message";
import { STORES } from "./shapes";
import { useCase } from "./use-case";

export const answerQuestion = useCase({
  id: "answerQuestion",
  ...STORES,
  step: { kind: "stored", key: "mappings", title: () => TITLE },
  invalidates: ["cells", "formulas"],
  revalidates: "always",
  body: () => import(/* webpackChunkName: "use-cases" */ "./answer-question.run"),
  texts: TEXTS,
  message: ({ revalidation }, t, language) => afterChange([t("stored")], [], revalidation, language),
});
