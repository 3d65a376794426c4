import { AROUND_FORMS } from "../../src/core/forms/dates/around-forms";
import { DATE_FORMS } from "../../src/core/forms/dates/date-forms";
import type { Measure } from "../../src/core/forms/numbers/measure";
import { AROUND_NUMBERS, NUMBER_FORMS } from "../../src/core/forms/numbers/number-forms";
import { BLANK_WORDS } from "../../src/core/forms/words/blank-words";
import { UNDECIDED_FORMS } from "../../src/core/forms/words/undecided";
import { REGISTERS } from "../../src/core/registers";
import { page, plain, table } from "./markdown";
import type { Pages } from "./pages";

const MEASURED: Readonly<Record<Measure, string>> = {
  money: "beløb",
  months: "varsel",
  count: "antal",
  wave: "bølge",
  year: "årstal",
};

/** How dates, numbers and words are read, from the forms that the readers use. */
export function formPages(): Pages {
  const examples = (list: readonly (readonly [string, string])[]): string =>
    list.map(([written, read]) => `${plain(written)} → ${plain(read)}`).join("<br>");
  const around = [...AROUND_NUMBERS].map(({ examples: own, reading }) => [examples(own), MEASURES_ALL, plain(reading.da)]);
  return new Map([
    [
      "docs/former.md",
      page(
        "# Sådan læses datoer, tal og ord",
        "En celle læses, som en kollega læser den. Siden er dannet af de former, programmet selv læser efter (`npm run generate`). Formerne er programmets egen aftale om, hvad der menes; de er samlet efter, hvordan kommuners registre er skrevet. Hvad der er læst på anden måde, end det er skrevet, siges én gang for hver kolonne. Hvad der ikke er forstået, er et spørgsmål, aldrig en fejl; kun det, der modsiger sig selv (31-02-2027), er en fejl.",
        "## Datoer",
        "En periode læses som dens sidste dag. To cifre er et år fra 1950 til 2049. I udløbsdatoen læses ”løbende”, ”tidsubegrænset” og lignende som 31-12-9999.",
        table(
          ["Skrevet → læst", "Læses som"],
          [...DATE_FORMS, ...AROUND_FORMS]
            .filter((form) => form.examples.length > 0)
            .map((form) => [examples(form.examples), plain(form.reading.da)]),
        ),
        "Ikke læst: en årstid (”forår 2027”), en dato uden år, to datoer og 12/31/2027, der er en dag for dem, der skriver måneden først.",
        "## Tal, beløb og perioder",
        table(
          ["Skrevet → læst", "I kolonner med", "Læses som"],
          [
            ...NUMBER_FORMS.filter((form) => form.examples.length > 0).map((form) => [
              examples(form.examples),
              form.measures.map((measure) => MEASURED[measure]).join(", "),
              plain(form.reading.da),
            ]),
            ...around,
          ],
        ),
        "Ikke læst: to tal (”300-400.000”), en grænse (”over 100”), dage og uger som varsel, beløb pr. måned eller pr. bruger. I kolonnen Bølge er ”løbende” og ”fælleskommunal” ingen egen bølge.",
        "Tal over en grænse regnes ikke med, før nogen har set dem. Grænserne er programmets egne tommelfingerregler:",
        table(
          ["Register", "Kolonne", "Højst"],
          REGISTERS.flatMap((register) =>
            register.columns.flatMap((column) =>
              column.kind === "integer" || column.kind === "number"
                ? [[plain(register.title.da), plain(column.header.da), column.most.toLocaleString("da-DK")]]
                : [],
            ),
          ),
        ),
        "## Ord for ingenting",
        table(
          ["Ord", "Betyder"],
          BLANK_WORDS.map(({ words, meaning }) => [words.map((word) => plain(word)).join(", "), plain(meaning.da)]),
        ),
        "## Ikke besluttet",
        "Sådan en celle tæller aldrig som valgt, og den rettes aldrig til værdien uden forbeholdet. Har kolonnens liste selv en værdi for det, fx Ikke besluttet, læses den.",
        table(
          ["Eksempler", "Kendes på"],
          UNDECIDED_FORMS.map((form) => [form.examples.map((example) => plain(example)).join("<br>"), plain(form.meaning.da)]),
        ),
      ),
    ],
  ]);
}

const MEASURES_ALL = "beløb, varsel, antal, bølge";
