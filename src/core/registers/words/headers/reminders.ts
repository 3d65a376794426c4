import type { reminders } from "../../reminders";
import type { HeaderWords } from "../header-words";
import { REMARK_WORDS, RESPONSIBLE_WORDS, TARGET_WORDS } from "./common";
import { list } from "./list";

/** Headers of lists of reminders from KMD Sag and of those that people keep beside it. */
export const REMINDERS_HEADERS: HeaderWords<typeof reminders> = {
  reminderId: list(
    "Advis nr | Advis nummer | Advisid | Advisets nummer | Advis (nr.) | Påmindelsesnr. | Påmindelsesnummer | Påmindelse-id | Advisløbenr. | Adviskode | Advisreference | Advisnøgle | Løbenr. på advis | Advis-nummer | Påmindelse (nr.)",
  ),
  text: list(
    "Advisets tekst | Tekst på advis | Advis tekst | Advisemne | Advisindhold | Påmindelsens tekst | Påmindelse om | Advis om | Husk | Husketekst | Adviserer om | Hvad skal huskes | Erindring | Erindringstekst | Advisering",
  ),
  kind: list(
    "Art | Adviskategori | Advisart | Advis/påmindelse | Advis eller påmindelse | Påmindelsestype | Type advis | Slags advis | Kilde | Advisets type | Automatisk/manuel | Adviskilde | Advisets art | Type påmindelse",
  ),
  caseNumber: list(
    "Sag | Sagsnr | Sagens nummer | Sagens nr. | Sagsnøgle | Journalnummer | Journalnr. | J.nr. | KMD Sag nr. | KMD-sagsnr. | Sagsreference | Sagsnummer i KMD Sag | Tilknyttet sag | Vedrører sag | Sag (nr.)",
  ),
  recipient: list(
    "Sagsbeh. | Initialer | Init. | Til | Sendes til | Advis til | Påmindes | Hvem mindes | Bruger | RACF | RACF-id | Modtagerens navn | Modtager (initialer) | Modtagende medarbejder | Rådgiver | Modtagerenhed",
  ),
  dueDate: list(
    "Advis dato | Advis den | Advisets dato | Dato for advis | Dato for påmindelse | Påmindelse den | Huskedato | Udløser | Kommer frem | Fremkommer den | Advisfrist | Forfald | Forfalder | Erindringsdato | Adviseres den | Deadline | Dato",
  ),
  repeats: list(
    "Gentag | Gentages årligt | Årligt | Periodisk | Gentagende | Gentaget | Fast | Løbende advis | Gentagelsesadvis | Interval | Kommer igen | Tilbagevendende advis | Årlig gentagelse | Gentages (ja/nej) | Cyklisk",
  ),
  status: list(
    "Advisets status | Advistilstand | Status på advis | Påmindelsesstatus | Åben/lukket | Åbent/lukket | Er behandlet | Er udført | Om det er udført | Om det er behandlet | Nuværende status | Statuskode | Advis status | Behandlingsstatus",
  ),
  outcome: list(
    "Hvad skal der ske | Hvad skal der ske med adviset | Adviset skal | Oprydning | Aktion | Plan | Anbefaling | Forslag | Tiltag | Valgt handling | Indstilling | Videre forløb | Beslutning om adviset | Hvad der skal ske | Fremover",
  ),
  responsible: RESPONSIBLE_WORDS,
  targetSystem: TARGET_WORDS,
  remark: REMARK_WORDS,
};
