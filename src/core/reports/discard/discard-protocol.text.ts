import type { Duty } from "../../retention/duty";
import type { Localized } from "../../text/language";

export const TEXT = {
  title: { da: "Kassationsprotokol for KMD Sag", en: "Discard protocol for KMD Sag" },
  sheetName: { da: "Kassationsprotokol", en: "Discard protocol" },
  subtitle: {
    da: "Bilag til kommunalbestyrelsens beslutning om at kassere afsluttede sager",
    en: "Annex to the municipal council’s decision to discard closed cases",
  },
  cases: { da: "Sager, der foreslås kasseret", en: "Cases proposed for discard" },
  casesNote: {
    da: "Afsluttet, kode K, kassationsåret er gået, og ingen kendt pligt til at gemme dem.",
    en: "Closed, code K, the retention year is over, and no known duty to keep them.",
  },
  chosen: { da: "heraf valgt til kassation i Sagsoprydning", en: "of which chosen for discard in the clean-up" },
  chosenNote: { da: "Resten er råd, som ingen har taget stilling til endnu.", en: "The rest is advice that nobody has decided on yet." },
  decided: { da: "heraf besluttet af kommunalbestyrelsen", en: "of which decided by the municipal council" },
  decidedNote: {
    da: "Sager i sagsområder, hvor datoen i ”Kassation besluttet” er nået.",
    en: "Cases of areas whose day in ”Discard decided” has come.",
  },
  ready: { da: "heraf kan kasseres nu", en: "of which can be discarded now" },
  readyNote: {
    da: "Besluttet, og arkiveringsversionen er godkendt eller ikke påkrævet.",
    en: "Decided, and the archive version is approved or not required.",
  },
  documents: { da: "Dokumenter i disse sager", en: "Documents of these cases" },
  documentsNote: { da: "Så mange, som er talt i Sagsoprydning.", en: "As many as are counted in the clean-up." },
  refusedCount: { da: "Valgt til kassation, men ikke med her", en: "Chosen for discard, but not here" },
  proposal: {
    da: "Forslag til indstilling: Det indstilles, at kommunalbestyrelsen efter drøftelse med det modtagende arkiv beslutter at kassere {cases, plural, one {# afsluttet sag} other {# afsluttede sager}} i KMD Sag, som de er opgjort efter emne og handlingsfacet nedenfor{years}.",
    en: "Proposal: that the municipal council, after talks with the receiving archive, decides to discard {cases, plural, one {# closed case} other {# closed cases}} in KMD Sag as listed by subject and action facet below{years}.",
  },
  closedBetween: { da: ", afsluttet i {from}–{to}", en: ", closed in {from}–{to}" },
  nothing: {
    da: "Ingen sager kan foreslås kasseret ud fra det, registret ved.",
    en: "No cases can be proposed for discard by what the register knows.",
  },
  byLine: { da: "Hvad der foreslås kasseret", en: "What is proposed for discard" },
  subject: { da: "KLE-emne", en: "KLE subject" },
  facet: { da: "Facet (sager)", en: "Facet (cases)" },
  facetCases: { da: "{facet} ({cases})", en: "{facet} ({cases})" },
  count: { da: "Sager", en: "Cases" },
  documentsShort: { da: "Dokumenter", en: "Documents" },
  closed: { da: "Afsluttet", en: "Closed" },
  retention: { da: "Kassationsår", en: "Retention year" },
  basis: { da: "Hjemmel", en: "Legal basis" },
  decision: { da: "Besluttet", en: "Decided" },
  version: { da: "Arkiveringsversion", en: "Archive version" },
  area: { da: "Sagsområde", en: "Case area" },
  noArea: { da: "(intet sagsområde)", en: "(no case area)" },
  missing: { da: "mangler", en: "missing" },
  marks: {
    da: "Kode K i registret; KLE: emne {subject}, facet {facet}",
    en: "Code K in the register; KLE: subject {subject}, facet {facet}",
  },
  noMarks: {
    da: "Hjemmel for hver linje: kode K i registret; ikke holdt op mod KLE.",
    en: "Legal basis of each line: code K in the register; not held against KLE.",
  },
  refused: { da: "Valgt til kassation, men må ikke kasseres nu", en: "Chosen for discard, but must not be discarded now" },
  reason: { da: "Hvorfor", en: "Why" },
  refusedEmpty: { da: "Ingen sag, der er valgt til kassation, skal gemmes.", en: "No case chosen for discard must be kept." },
  udk: { da: "Gamle sager, der gemmes for Udbetaling Danmark", en: "Old cases kept for Udbetaling Danmark" },
  udkArea: { da: "Område", en: "Area" },
  law: { da: "Lov", en: "Act" },
  lawMoved: { da: "{law}; overtaget {moved}", en: "{law}; taken over {moved}" },
  kept: { da: "Gemmes", en: "Kept" },
  listed: { da: "På listen", en: "On the list" },
  udkEmpty: {
    da: "Ingen sager hører til det, Udbetaling Danmark har overtaget.",
    en: "No case is of what Udbetaling Danmark has taken over.",
  },
  between: { da: "{from} – {to}", en: "{from} – {to}" },
  before: { da: "Før sagerne kasseres", en: "Before the cases are discarded" },
  source: { da: "Kilde: {source}.", en: "Source: {source}." },
} satisfies Record<string, Localized>;

/** What must be in place; the first two are asked for in the register Sagsområder. */
export const GATES: readonly Localized[] = [
  {
    da: "Kommunalbestyrelsen har truffet afgørelse efter drøftelse med det modtagende arkiv. Skriv mødets dato i ”Kassation besluttet” i Sagsområder.",
    en: "The municipal council has decided after talks with the receiving archive. Write the day of the meeting in ”Discard decided” of the case areas.",
  },
  {
    da: "Personoplysninger, der skal bevares, er afleveret som arkiveringsversion, og arkivet har godkendt den. Skriv det i ”Arkiveringsversion” i Sagsområder.",
    en: "Personal data that must be preserved is handed over as an archive version that the archive has approved. Write so in ”Archive version” of the case areas.",
  },
  {
    da: "Opbevaringspligt efter andre regler (fx bogføring) er opfyldt, og sagerne har ikke længere retlig eller administrativ betydning. Det kan registret ikke vise; det vurderer kommunen.",
    en: "Duties to keep under other rules (e.g. bookkeeping) are met, and the cases have no legal or administrative use left. The register can’t show that; the municipality judges it.",
  },
  {
    da: "Sagerne kan udskilles sikkert i KMD Sag: sagsnumre, emne og facet er efterset ved stikprøver.",
    en: "The cases can be told apart safely in KMD Sag: case numbers, subject and facet have been looked over by samples.",
  },
];

export const REFUSALS: Readonly<Record<Duty | "undocumented", Localized>> = {
  code: { da: "Kassationskoden er B: skal bevares", en: "The retention code is B: to be preserved" },
  subject: { da: "KLE mærker emnet til bevaring", en: "KLE marks the subject to be preserved" },
  facet: { da: "KLE mærker handlingsfacetten til bevaring", en: "KLE marks the action facet to be preserved" },
  udk: {
    da: "Gemmes for Udbetaling Danmark, til sagen står på dens liste",
    en: "Kept for Udbetaling Danmark until the case is on its list",
  },
  unmarked: {
    da: "KLE har ikke mærket både emne og facet til kassation",
    en: "KLE has not marked both subject and facet for discard",
  },
  unknown: { da: "KLE-nummeret mangler eller kan ikke læses", en: "The KLE number is missing or can’t be read" },
  open: { da: "Sagen er ikke afsluttet", en: "The case is not closed" },
  early: { da: "Kassationsåret er ikke gået", en: "The retention year is not over" },
  undocumented: {
    da: "Kassationskode, kassationsår eller tilstand mangler, eller året er i år",
    en: "Retention code, retention year or state is missing, or the year is this year",
  },
};
