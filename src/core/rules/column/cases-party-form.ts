import { partyForm } from "../bodies/party-form";
import { cite } from "../../sources/source";
import { CASE_INSTRUCTIONS } from "../../sources/sources";
import { message } from "../../model/rule-message";

/**
 * Finds parties that are no identifier the index accepts and no name. Of a number only its length is given: the cell may hold a civil
 * registration number, and findings are exported and mailed.
 */
export const casesPartyForm = partyForm(
  {
    id: "cases-party-form",
    register: "cases",
    severity: "error",
    title: { da: "Sagers parter kan genkendes", en: "Parties of cases can be recognised" },
    source: cite(CASE_INSTRUCTIONS, "party"),
    since: "2026.11",
    example: { good: { rows: [{ party: "0707615265" }, { party: "Anders And" }] }, bad: { rows: [{ party: "070761" }] } },
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
          what: "Partens nummer er på 9 cifre; CPR-nummerets første 0 står ikke i cellen, heller ikke hvis cellens format viser det.",
          why: "Excel fjerner nullet, når cellen er et tal, og når cellen læses, peger sagen ikke på nogen borger.",
          how: "Gør cellen til tekst, og skriv nummeret igen med 0 forrest.",
        },
        en: {
          what: "The party’s number has 9 digits; the first 0 of the CPR number is not in the cell, even if the cell’s format shows it.",
          why: "Excel takes the zero away when the cell is a number, and when the cell is read, the case points at no citizen.",
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
      filler: message(
        {
          da: {
            what: "{count, plural, one {1 felt er udfyldt med noget, der ikke er} other {# felter er udfyldt med noget, der ikke er}} navnet på en part: {examples}.",
            why: "Sags- og Dokumentindekset tager teksten for et navn, og sagen bliver vist i SAPA under en part, der ikke findes.",
            how: "Skriv partens nummer eller fulde navn. Har sagen ingen part, eller kendes den ikke, så lad feltet stå tomt.",
          },
          en: {
            what: "{count, plural, one {1 field is} other {# fields are}} filled with something that is not the name of a party: {examples}.",
            why: "Sags- og Dokumentindeks takes the text for a name, and the case shows in SAPA under a party that does not exist.",
            how: "Write the party’s number or full name. If the case has no party, or nobody knows it, leave the field blank.",
          },
        },
        "info",
      ),
      replacement: message(
        {
          da: {
            what: "{count, plural, one {1 part er et erstatningsnummer} other {# parter er erstatningsnumre}}, ikke {count, plural, one {et CPR-nummer} other {CPR-numre}}.",
            why: "Nummeret er givet til en, der ikke havde et CPR-nummer. Det findes ikke i CPR, så et opslag på personen i SAPA finder ikke sagen.",
            how: "Har personen fået et CPR-nummer siden, så skriv det. Ellers er der intet forkert og intet at gøre.",
          },
          en: {
            what: "{count, plural, one {1 party is a replacement number, not a CPR number} other {# parties are replacement numbers, not CPR numbers}}.",
            why: "The number was given to somebody without a CPR number. CPR does not have it, so a look-up of the person in SAPA does not find the case.",
            how: "If the person has been given a CPR number since, write that. Otherwise nothing is wrong, and there is nothing to do.",
          },
        },
        "info",
      ),
      beside: message(
        {
          da: {
            what: "{count, plural, one {1 part er et gyldigt nummer, men der står mere i feltet end nummeret} other {# parter er gyldige numre, men der står mere i felterne end numrene}}.",
            why: "Sags- og Dokumentindekset tager et nummer eller et navn; står der begge dele, kan sagen ikke findes under nummeret.",
            how: "Lad nummeret stå alene.",
          },
          en: {
            what: "{count, plural, one {1 party is a valid number, but there is more in the field than the number} other {# parties are valid numbers, but there is more in the fields than the numbers}}.",
            why: "Sags- og Dokumentindeks takes a number or a name; with both in the field the case can’t be found by the number.",
            how: "Let the number stand alone.",
          },
        },
        "info",
      ),
      several: message(
        {
          da: {
            what: "Der står flere numre i feltet til partens nummer.",
            why: "En sag har én primær part; med flere numre i feltet kan sagen ikke findes under nogen af dem.",
            how: "Lad den primære part stå alene. De andre skal stå på sagen i KMD Sag som øvrige parter.",
          },
          en: {
            what: "There are several numbers in the field for the party’s number.",
            why: "A case has one primary party; with several numbers in the field the case can’t be found by any of them.",
            how: "Let the primary party stand alone. The others belong on the case in KMD Sag as further parties.",
          },
        },
        "warning",
      ),
    },
  },
  "party",
);
