import { isBlank, isErrorValue } from "../../model/cell";
import { breaksModulus } from "../../identifiers/cpr";
import { judgeParty } from "../bodies/party";
import { cite } from "../../sources/source";
import { CASE_INSTRUCTIONS } from "../../sources/sources";
import { columnRule } from "../define-rule";
import { message } from "../../model/rule-message";

/**
 * Finds parties that are no identifier the index accepts and no name. Only the number of characters is given: the cell may hold a civil
 * registration number, and findings are exported and mailed.
 */
export const casesPartyForm = columnRule({
  id: "cases-party-form",
  register: "cases",
  severity: "error",
  title: { da: "Sagers parter kan genkendes", en: "Parties of cases can be recognised" },
  source: cite(CASE_INSTRUCTIONS, "party"),
  since: "2026.11",
  example: { good: { rows: [{ party: "0707615265" }, { party: "Anders And" }] }, bad: { rows: [{ party: "070761" }] } },
  columns: ["party"],
  messages: {
    cpr: message({
      da: {
        what: "Parten har 10 cifre, men er hverken et CPR-nummer med en gyldig dato eller et P-nummer.",
        why: "Sagen vil ikke kunne ses i SAPA under den borger eller virksomhed, den handler om.",
        how: "Slå parten op på sagen i KMD Sag, og ret nummeret.",
      },
      en: {
        what: "The party has 10 digits but is neither a CPR number with a valid date nor a P-number.",
        why: "The case won’t show in SAPA under the citizen or company it is about.",
        how: "Look the party up on the case in KMD Sag and correct the number.",
      },
    }),
    cvr: message({
      da: {
        what: "Parten har 8 cifre, men er ikke et CVR-nummer; kontrolcifferet passer ikke.",
        why: "Sagen vil ikke kunne ses i SAPA under den virksomhed, den handler om.",
        how: "Slå virksomheden op i CVR-registret, og ret nummeret.",
      },
      en: {
        what: "The party has 8 digits but is no CVR number; the check digit does not fit.",
        why: "The case won’t show in SAPA under the company it is about.",
        how: "Look the company up in the CVR register and correct the number.",
      },
    }),
    zeroLost: message({
      da: {
        what: "Parten har 9 cifre; CPR-nummerets første 0 er tabt.",
        why: "Excel fjerner nullet, når cellen er et tal, og så peger sagen ikke på nogen borger.",
        how: "Gør cellen til tekst, og skriv nummeret igen med 0 forrest.",
      },
      en: {
        what: "The party has 9 digits; the first 0 of the CPR number is lost.",
        why: "Excel takes the zero away when the cell is a number, and then the case points at no citizen.",
        how: "Make the cell text and write the number again with its 0 in front.",
      },
    }),
    number: message({
      da: {
        what: "Parten er på {length} tegn og er hverken et nummer, som indekset kender, eller et navn.",
        why: "Sagen vil ikke kunne ses i SAPA under den borger eller virksomhed, den handler om.",
        how: "Skriv CPR-nummer (10 cifre), CVR-nummer (8), P-nummer (10), PersonID (7) eller BorgerID (12), ellers partens fulde navn.",
      },
      en: {
        what: "The party has {length} characters and is neither a number that the index knows nor a name.",
        why: "The case won’t show in SAPA under the citizen or company it is about.",
        how: "Write a CPR number (10 digits), CVR number (8), P-number (10), PersonID (7) or BorgerID (12), else the party’s full name.",
      },
    }),
  },
  fix: {
    title: { da: "Skriv CPR-nummeret med 0 forrest, som tekst", en: "Write the CPR number with its 0 in front, as text" },
    messages: ["zeroLost"],
    // Certain only where Excel holds a number, and the number with its zero passes CPR's own check.
    apply: (value) => {
      if (typeof value !== "number" || judgeParty(value) !== "zeroLost" || breaksModulus(`0${value}`)) return undefined;
      return { value: `0${value}`, numberFormat: "@" };
    },
  },
  check: (values, column, from, to, report) => {
    for (let row = from; row < to; row++) {
      const value = values[row]!;
      if (value === "") continue;
      const state = judgeParty(value);
      if (state === "sound" || isBlank(value) || isErrorValue(value)) continue;
      report(row, column, state, state === "number" ? { length: String(value).trim().length } : {});
    }
  },
});
