import { countAgreements } from "../self-test/compare";
import { success } from "./message";
import { PREVIEWS } from "./shapes";
import { useCase } from "./use-case";

/** Asks this Excel what no public source says, on a sheet that is removed again. */
export const selfTest = useCase({
  id: "selfTest",
  ...PREVIEWS,
  body: () => import(/* webpackChunkName: "self-test" */ "./self-test.run"),
  texts: {
    asked: {
      da: "Selvtesten er færdig: {count, plural, one {# spørgsmål} other {# spørgsmål}} stillet, {different, plural, =0 {ingen svar} other {# svar}} er anderledes end ventet. Arket er taget væk igen.",
      en: "The self-test is done: {count, plural, one {# question} other {# questions}} asked, {different, plural, =0 {no answers are} one {# answer is} other {# answers are}} other than expected. The sheet has been taken away again.",
    },
  },
  message: ({ compared }, t) => success(t("asked", { count: compared.length, different: countAgreements(compared).different })),
});
