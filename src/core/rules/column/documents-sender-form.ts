import { partyForm } from "../bodies/party-form";
import { cite } from "../../sources/source";
import { DOCUMENT_INSTRUCTIONS } from "../../sources/sources";
import { message } from "../../model/rule-message";

export const documentsSenderForm = partyForm(
  {
    id: "documents-sender-form",
    register: "documents",
    severity: "error",
    title: { da: "Dokumenters afsendere og modtagere kan genkendes", en: "Senders and recipients of documents can be recognised" },
    source: cite(DOCUMENT_INSTRUCTIONS, "party"),
    since: "2026.14",
    messages: {
      cpr: message({
        da: {
          what: "Nummeret har 10 cifre, men er hverken et CPR-nummer med en gyldig dato eller et P-nummer.",
          why: "Dokumentet kan ikke knyttes til den borger eller virksomhed, det handler om.",
          how: "Slå dokumentet op i EDH, og ret nummeret.",
        },
        en: {
          what: "The number has 10 digits but is neither a CPR number with a valid date nor a P-number.",
          why: "The document can’t be tied to the citizen or company that it is about.",
          how: "Look the document up in EDH and correct the number.",
        },
      }),
      cvr: message({
        da: {
          what: "Nummeret har 8 cifre, men er ikke et CVR-nummer; kontrolcifferet passer ikke.",
          why: "Dokumentet kan ikke knyttes til den borger eller virksomhed, det handler om.",
          how: "Slå virksomheden op i CVR-registret, og ret nummeret.",
        },
        en: {
          what: "The number has 8 digits but is no CVR number; the check digit does not fit.",
          why: "The document can’t be tied to the citizen or company that it is about.",
          how: "Look the company up in the CVR register and correct the number.",
        },
      }),
      zeroLost: message({
        da: {
          what: "Nummeret er på 9 cifre; CPR-nummerets første 0 står ikke i cellen, heller ikke hvis cellens format viser det.",
          why: "Excel fjerner nullet, når cellen er et tal, og så kan dokumentet ikke knyttes til borgeren.",
          how: "Gør cellen til tekst, og skriv nummeret igen med 0 forrest.",
        },
        en: {
          what: "The number has 9 digits; the first 0 of the CPR number is not in the cell, even if the cell’s format shows it.",
          why: "Excel takes the zero away when the cell is a number, and then the document can’t be tied to the citizen.",
          how: "Make the cell text and write the number again with its 0 in front.",
        },
      }),
      number: message({
        da: {
          what: "Teksten er på {length} tegn og er hverken et nummer, som indekset kender, eller et navn.",
          why: "Dokumentet kan ikke knyttes til den borger eller virksomhed, det handler om.",
          how: "Skriv CPR-nummer (10 cifre), CVR-nummer (8), P-nummer (10), PersonID (7) eller BorgerID (12), ellers det fulde navn.",
        },
        en: {
          what: "The text has {length} characters and is neither a number that the index knows nor a name.",
          why: "The document can’t be tied to the citizen or company that it is about.",
          how: "Write a CPR number (10 digits), CVR number (8), P-number (10), PersonID (7) or BorgerID (12), else the full name.",
        },
      }),
      filler: message(
        {
          da: {
            what: "{count, plural, one {1 felt er udfyldt med noget, der ikke er} other {# felter er udfyldt med noget, der ikke er}} navnet på en afsender eller modtager: {examples}.",
            why: "Teksten bliver taget for et navn, som ingen har.",
            how: "Skriv nummeret eller det fulde navn. Kendes det ikke, så lad feltet stå tomt.",
          },
          en: {
            what: "{count, plural, one {1 field is} other {# fields are}} filled with something that is not the name of a sender or recipient: {examples}.",
            why: "The text is taken for a name that nobody has.",
            how: "Write the number or the full name. If nobody knows it, leave the field blank.",
          },
        },
        "info",
      ),
      replacement: message(
        {
          da: {
            what: "{count, plural, one {1 nummer er et erstatningsnummer} other {# numre er erstatningsnumre}}, ikke {count, plural, one {et CPR-nummer} other {CPR-numre}}.",
            why: "Det er givet til en, der ikke havde et CPR-nummer, og findes ikke i CPR.",
            how: "Har personen fået et CPR-nummer siden, så skriv det. Ellers er der intet forkert og intet at gøre.",
          },
          en: {
            what: "{count, plural, one {1 number is a replacement number, not a CPR number} other {# numbers are replacement numbers, not CPR numbers}}.",
            why: "It was given to somebody without a CPR number, and CPR does not have it.",
            how: "If the person has been given a CPR number since, write that. Otherwise nothing is wrong, and there is nothing to do.",
          },
        },
        "info",
      ),
      beside: message(
        {
          da: {
            what: "{count, plural, one {1 nummer er gyldigt, men der står mere i feltet end nummeret} other {# numre er gyldige, men der står mere i felterne end numrene}}.",
            why: "Indekset tager et nummer eller et navn; står der begge dele, kan dokumentet ikke findes på nummeret.",
            how: "Lad nummeret stå alene.",
          },
          en: {
            what: "{count, plural, one {1 number is valid, but there is more in the field than the number} other {# numbers are valid, but there is more in the fields than the numbers}}.",
            why: "The index takes a number or a name; with both in the field the document can’t be found by the number.",
            how: "Let the number stand alone.",
          },
        },
        "info",
      ),
      several: message(
        {
          da: {
            what: "Der står flere numre i feltet til afsender eller modtager.",
            why: "Med flere numre i feltet kan dokumentet ikke findes på nogen af dem.",
            how: "Lad afsenderen, eller ved et udgående brev modtageren, stå alene.",
          },
          en: {
            what: "There are several numbers in the field for sender or recipient.",
            why: "With several numbers in the field the document can’t be found by any of them.",
            how: "Let the sender, or of an outgoing letter the recipient, stand alone.",
          },
        },
        "warning",
      ),
    },
    example: { good: { rows: [{ sender: "0707615265" }, { sender: "Anders And" }] }, bad: { rows: [{ sender: "070761" }] } },
  },
  "sender",
);
