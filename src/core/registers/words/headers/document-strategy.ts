import type { documentStrategy } from "../../document-strategy";
import type { HeaderWords } from "../header-words";
import { DECISION_DATE_WORDS, RESPONSIBLE_WORDS } from "./common";
import { list } from "./list";

/** Headers of lists of questions for a case and document strategy, after KOMBIT's strategy tool. */
export const DOCUMENT_STRATEGY_HEADERS: HeaderWords<typeof documentStrategy> = {
  number: list(
    "Spørgsmål nr | Spørgsmålsnummer | Spm.nr. | Spm. nummer | Spørgsmåls-id | Punkt | Punktnr. | Pkt. | Pkt. nr. | Lbnr | Lb. nr. | Løbenummer | Id | Id nr | Afklaringsnr. | Spørgsmålets nummer | Nr. på spørgsmål",
  ),
  theme: list(
    "Kategori | Område | Hovedtema | Emne | Afsnit | Gruppe | Kapitel | Fokusområde | Indsatsområde | Spor | Tema/emne | Emne/tema | Temaoverskrift | Hovedområde | Delområde | Tematisk område",
  ),
  question: list(
    "Spm. | Spørgsmålstekst | Spørgsmål/emne | Afklaringspunkt | Afklaring | Afklaringsspørgsmål | Problemstilling | Emne til beslutning | Hvad skal afklares | Beslutningspunkt | Beslutningsspørgsmål | Spørgsmål der skal besvares | Spørgsmål der skal besluttes | Udfordring | Skal besluttes | Skal afklares | Det skal besluttes",
  ),
  consideration: list(
    "Argumenter | Fordele og ulemper | Fordele/ulemper | Begrundelse | Noter | Note | Bemærkning | Bemærkninger | Kommentar | Kommentarer | Diskussion | Vurdering | Refleksion | Refleksioner | Analyse | Input | Uddybning | Notat | Overvejelser/kommentarer",
  ),
  decision: list(
    "Hvad er besluttet | Resultat | Svar | Afgørelse | Vedtagelse | Valgt løsning | Løsning | Strategi | Indstilling | Anbefaling | Beslutning (tekst) | Kommunens beslutning | Kommunens valg | Vores beslutning | Vores valg | Det besluttede | Valgt strategi",
  ),
  decisionDate: DECISION_DATE_WORDS,
  responsible: RESPONSIBLE_WORDS.concat(
    list("Beslutningstager | Besluttes af | Hvem beslutter | Beslutningsansvarlig | Ansvarlig for afklaring"),
  ),
  status: list(
    "Status på spørgsmål | Status for afklaring | Afklaret | Fremdrift | Fase | Stade | Nuværende status | Status nu | Hvor langt | Hvor langt er vi | Status på beslutning | Beslutning status | Behandlingsstatus | Sagsstatus | Er besluttet | Status (afklaring)",
  ),
};
