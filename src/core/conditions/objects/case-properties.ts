import type { ElementCondition } from "../condition";
import { judged, unseen } from "./element-condition";

const PROPERTIES = ["Sagsegenskaber"];

/** The case's own properties: sections Sagens ID to Sagindeksegenskaber of the instructions. */
export const CASE_PROPERTIES: readonly ElementCondition[] = [
  judged("case", {
    id: "case-uuid",
    name: { da: "Sagens UUID", en: "Case UUID" },
    severity: "error",
    covers: [{ sections: ["Sagens ID"], elements: ["UUIDIdentifikator"] }],
    duty: "save",
    form: { da: "UUID, som afsendersystemet laver og gemmer.", en: "UUID, made and kept by the sending system." },
    columns: ["uuid"],
    rules: ["cases-uuid-form", "cases-uuid-unique"],
    requirement: {
      da: "Løsningen skal give hver sag et UUID, gemme det og bruge det samme ved hver opdatering.",
      en: "The solution shall give each case a UUID, keep it and use the same one in every update.",
    },
  }),
  judged("case", {
    id: "case-number",
    name: { da: "Sagsnummer og brugervendt nøgle", en: "Case number and user-facing key" },
    severity: "error",
    covers: [{ sections: PROPERTIES, elements: ["Brugervendtnøgle", "Sagsnummer"] }],
    duty: "import",
    form: { da: "Tekst på én linje, højst 50 tegn.", en: "Text on one line, at most 50 characters." },
    columns: ["caseNumber"],
    rules: ["cases-required-value", "cases-number-form", "cases-number-unique"],
    requirement: {
      da: "Løsningen skal aflevere sagsnummeret både som sagsnummer og som brugervendt nøgle, og det skal være entydigt blandt kommunens sager på tværs af systemer.",
      en: "The solution shall deliver the case number both as number and as user-facing key, and it must be unique among the municipality's cases across systems.",
    },
  }),
  judged("case", {
    id: "case-title",
    name: { da: "Titel", en: "Title" },
    severity: "error",
    covers: [{ sections: PROPERTIES, elements: ["Titel"] }],
    duty: "import",
    form: {
      da: "Tekst på én linje, højst 255 tegn, som alle må se.",
      en: "Text on one line, at most 255 characters, that anyone may see.",
    },
    columns: ["title"],
    rules: ["cases-required-value", "cases-title-form", "cases-title-cpr", "cases-title-placeholder"],
    requirement: {
      da: "Løsningen skal aflevere en titel, som offentligheden må se, også når sagen er undtaget fra offentlighed.",
      en: "The solution shall deliver a title that the public may see, also when the case is exempt from public access.",
    },
  }),
  judged("case", {
    id: "case-description",
    name: { da: "Beskrivelse", en: "Description" },
    severity: "warning",
    covers: [{ sections: PROPERTIES, elements: ["Beskrivelse"] }],
    duty: "optional",
    form: { da: "Tekst på højst 4096 tegn.", en: "Text of at most 4096 characters." },
    columns: ["description"],
    rules: ["cases-description-length", "cases-cpr-in-text"],
    requirement: {
      da: "Løsningen skal kunne aflevere sagens beskrivelse.",
      en: "The solution shall be able to deliver the description of the case.",
    },
  }),
  judged("case", {
    id: "case-legal-basis",
    name: { da: "Hjemmel", en: "Legal basis" },
    severity: "warning",
    covers: [{ sections: PROPERTIES, elements: ["Hjemmelspecifikation"] }],
    duty: "optional",
    form: { da: "Tekst på højst 1024 tegn.", en: "Text of at most 1024 characters." },
    columns: ["legalBasis"],
    rules: ["cases-legal-basis-form"],
    requirement: {
      da: "Løsningen skal kunne aflevere sagens hjemmel efter KOMBITs konvention for retskilder.",
      en: "The solution shall be able to deliver the legal basis of the case by KOMBIT's convention for sources of law.",
    },
  }),
  judged("case", {
    id: "case-retention-code",
    name: { da: "Kassationskode", en: "Retention code" },
    severity: "warning",
    covers: [{ sections: PROPERTIES, elements: ["Kassationskode"] }],
    duty: "optional",
    form: { da: "B (bevares) eller K (kan kasseres efter afslutning).", en: "B (keep) or K (may be discarded after closing)." },
    columns: ["retentionCode"],
    rules: ["cases-closed-list", "cases-list-spelling", "cases-kept-with-year", "cases-retention-both"],
    requirement: {
      da: "Løsningen skal kunne aflevere kassationskode B eller K for hver sag.",
      en: "The solution shall be able to deliver retention code B or K for each case.",
    },
  }),
  unseen("case", {
    id: "case-indicators",
    name: { da: "Afleveret til arkiv, principiel sag", en: "Handed to the archives, case of principle" },
    severity: "info",
    covers: [{ sections: PROPERTIES, elements: ["AfleveretIndikator", "PrincipielIndikator"] }],
    duty: "optional",
    form: { da: "true eller false; tomt er ikke det samme som false.", en: "true or false; blank is not the same as false." },
    notInSheet: {
      da: "KMD Sags udtræk og Sagsoprydning har ikke de to oplysninger; de sættes i det system, sagen flytter til.",
      en: "KMD Sag's extract and Case clean-up do not hold them; they are set in the system to which the case moves.",
    },
    requirement: {
      da: "Løsningen skal kunne aflevere, om sagen er afleveret til Statens Arkiver, og om den er principiel.",
      en: "The solution shall be able to deliver whether the case was handed to the state archives and whether it is one of principle.",
    },
  }),
  judged("case", {
    id: "case-exempt-basis",
    name: { da: "Undtaget offentlighed: hjemmel", en: "Exempt from public access: legal basis" },
    severity: "error",
    covers: [{ sections: PROPERTIES, elements: ["OffentlighedUndtaget/OffentlighedUndtagetHjemmelTekst"] }],
    duty: "conditional",
    form: { da: "Tekst på højst 1024 tegn, når sagen er undtaget.", en: "Text of at most 1024 characters, when the case is exempt." },
    columns: ["exemptBasis"],
    rules: ["cases-exempt-answer", "cases-exempt-form", "cases-alternative-title-not-exempt"],
    requirement: {
      da: "Løsningen skal aflevere hjemlen, når en sag er undtaget fra offentlighed.",
      en: "The solution shall deliver the legal basis when a case is exempt from public access.",
    },
  }),
  judged("case", {
    id: "case-alternative-title",
    name: { da: "Undtaget offentlighed: alternativ titel", en: "Exempt from public access: alternative title" },
    severity: "error",
    covers: [{ sections: PROPERTIES, elements: ["OffentlighedUndtaget/TitelAlternativTekst"] }],
    duty: "conditional",
    form: {
      da: "Tekst på én linje, højst 255 tegn; kun når hjemlen for undtagelsen er udfyldt, og så altid.",
      en: "Text on one line, at most 255 characters; only where the basis of the exemption is filled, and then always.",
    },
    columns: ["alternativeTitle"],
    rules: ["cases-exempt-without-alternative-title", "cases-alternative-title-not-exempt", "cases-exempt-form"],
    requirement: {
      da: "Løsningen skal aflevere den titel, offentligheden ikke må se, som alternativ titel, og kun når sagen er undtaget.",
      en: "The solution shall deliver the title that the public may not see as alternative title, and only when the case is exempt.",
    },
  }),
  judged("case", {
    id: "case-status",
    name: { da: "Sagstilstand", en: "Case state" },
    severity: "error",
    covers: [{ sections: ["Tilstand"], elements: ["FremdriftStatusKode"] }],
    duty: "import",
    form: { da: "Opstaaet, Oplyst, Afgjort eller Afsluttet.", en: "Opstaaet, Oplyst, Afgjort or Afsluttet." },
    columns: ["caseStatus"],
    rules: ["cases-required-value", "cases-closed-list", "cases-list-spelling", "cases-open-with-closed-date"],
    requirement: {
      da: "Løsningen skal aflevere den tilstand, sagen har i systemet, og ikke springe tilstande over.",
      en: "The solution shall deliver the status that the case has in the system and not skip any.",
    },
  }),
  judged("case", {
    id: "case-status-time",
    name: { da: "Tidspunkter for sagens tilstande", en: "Times of the case's statuses" },
    severity: "error",
    covers: [{ sections: ["Tilstand"], elements: ["Virkning/FraTidspunkt"] }],
    duty: "validity",
    form: { da: "Dato og tid, aldrig uendelig.", en: "Date and time, never infinite." },
    columns: ["created", "closed"],
    rules: ["cases-required-value", "cases-date-form", "cases-date-order", "cases-future-date", "cases-closed-without-date"],
    requirement: {
      da: "Løsningen skal aflevere, hvornår hver tilstand begyndte; også en afsluttet sag har tidspunktet, hvor den opstod.",
      en: "The solution shall deliver when each status began; a closed case, too, carries the time at which it arose.",
    },
  }),
  unseen("case", {
    id: "case-local-status",
    name: { da: "Lokal status, kategori og fysisk placering", en: "Local status, category and physical location" },
    severity: "info",
    covers: [{ sections: ["Sagindeksegenskaber"], elements: ["Sagsstatus", "Sagskategori", "Lokation"] }],
    duty: "optional",
    form: { da: "Tekst på én linje, højst 255 tegn.", en: "Text on one line, at most 255 characters." },
    notInSheet: {
      da: "De er frivillige og afsendersystemets egne begreber; Sagsoprydning har ingen kolonne til dem.",
      en: "They are optional and the sending system's own notions; Case clean-up has no column for them.",
    },
    requirement: {
      da: "Løsningen skal kunne aflevere sin egen status og kategori for sagen og stedet, hvor papir i sagen ligger.",
      en: "The solution shall be able to deliver its own status and category of the case, and where papers of it lie.",
    },
  }),
  judged("case", {
    id: "case-sensitivity",
    name: { da: "Følsomhed", en: "Sensitivity" },
    severity: "error",
    covers: [{ sections: ["Sagindeksegenskaber"], elements: ["Foelsomhed"] }],
    duty: "import",
    form: {
      da: "IKKE_FORTROLIGE_DATA, FORTROLIGE_PERSONOPLYSNINGER, FOELSOMME_PERSONOPLYSNINGER eller VIP_SAGER.",
      en: "IKKE_FORTROLIGE_DATA, FORTROLIGE_PERSONOPLYSNINGER, FOELSOMME_PERSONOPLYSNINGER or VIP_SAGER.",
    },
    columns: ["sensitivity"],
    rules: ["cases-required-value", "cases-closed-list", "cases-list-spelling"],
    requirement: {
      da: "Løsningen skal aflevere sagens følsomhed, som adgangen i SAPA afgrænses efter.",
      en: "The solution shall deliver the sensitivity of the case, by which access in SAPA is limited.",
    },
  }),
  unseen("case", {
    id: "case-registration",
    name: { da: "Registreringens tidspunkt, livscyklus og bruger", en: "Time, life cycle and user of the registration" },
    severity: "info",
    covers: [{ sections: ["Registreringsdata"], elements: "*" }],
    duty: "save",
    form: {
      da: "Dato og tid, koden Importeret og brugerens UUID eller URN.",
      en: "Date and time, the code Importeret and the user's UUID or URN.",
    },
    notInSheet: {
      da: "Afsendersystemet og indekset laver dem selv, når sagen gemmes; i et ark findes de endnu ikke.",
      en: "The sending system and the index make them when the case is saved; in a sheet they do not exist yet.",
    },
    requirement: {
      da: "Løsningen skal ved hver aflevering oplyse, hvornår og af hvem sagen er registreret.",
      en: "The solution shall state in every delivery when and by whom the case was registered.",
    },
  }),
  unseen("case", {
    id: "case-validity",
    name: { da: "Virkningsperioder", en: "Periods of validity" },
    severity: "info",
    covers: [
      {
        sections: "*",
        elements: ["Virkning/FraTidspunkt", "Virkning/TilTidspunkt", "Virkning/AktoerRef", "Virkning/AktoerTypeKode", "Virkning/Notetekst"],
      },
    ],
    duty: "validity",
    form: {
      da: "Fra dato og tid, som aldrig er uendelig, til dato og tid eller uendelig, med den, der har ændret data.",
      en: "From a date and time that is never infinite, to a date and time or infinite, with whoever changed the data.",
    },
    notInSheet: {
      da: "Et ark viser sagen, som den er nu; afsendersystemet fører, fra hvornår hver oplysning gælder.",
      en: "A sheet shows the case as it is now; the sending system keeps from when each fact holds.",
    },
    requirement: {
      da: "Løsningen skal for hver egenskab, tilstand og relation aflevere, fra hvornår den gælder, og hvem der har ændret den.",
      en: "The solution shall for each property, status and relation deliver from when it holds and who changed it.",
    },
  }),
];
