import { cprInText } from "./faults-contracts";
import { inColumn, inRow, twice, type Fault } from "./faults";
import { day, type SampleRow } from "./rows";

const isOnCase = (row: SampleRow): boolean => row["caseNumber"] !== "";
const isIncoming = (row: SampleRow): boolean => isOnCase(row) && row["documentType"] === "Indgående brev";
const hasCpr = (row: SampleRow): boolean => isOnCase(row) && /^(?!10|0101)\d{10}$/.test(String(row["sender"]));
const BASIS = "Offentlighedsloven § 30, nr. 1";
/** Nothing that points at a case. */
const STRANGE: SampleRow = { caseNumber: "", sender: "", outcome: "" };
const column = (rule: string, key: string, note: string, values: Parameters<typeof inColumn>[4]): Fault =>
  inColumn(`documents-${rule}`, "documents", key, note, values, isOnCase);

/** Faults of documents against KOMBIT's document object, and loose documents with and without a case that stands out. */
export const DOCUMENT_FAULTS: readonly Fault[] = [
  column("required-value", "documentStatus", "Tilstand er slettet.", [""]),
  column("error-value", "title", "Titel er en fejlværdi.", ["#REF!"]),
  column("number-eaten", "documentNumber", "Dokumentnummeret har mistet cifre.", [20_240_000_000_000_000_000]),
  column("number-form", "documentNumber", "Dokumentnummer på to linjer.", ["D2024-\n000999"]),
  twice("documents-number-unique", "documents", ["documentNumber"], "documentNumber", "Dokumentnummeret står i to rækker.", isOnCase),
  column("uuid-form", "uuid", "UUID i en anden form.", ["{3B9E6A72-41C5-4F08-8D1B-5A7C2E9F6D10}"]),
  {
    rule: "documents-uuid-unique",
    plant: (shop) => {
      for (let i = 0; i < 2; i++) {
        const row = shop.any("documents", isOnCase);
        shop.set("documents", row, { uuid: "5c1e7d20-8b34-4a6f-9d02-1e3f4a5b6c7d" });
        shop.expect("documents-uuid-unique", "documents", row, "uuid", "To dokumenter har samme UUID.");
      }
    },
  },
  column("title-form", "title", "Titel på to linjer.", ["Afgørelse\nmed bilag"]),
  inRow("documents-title-cpr", "documents", "title", "Titel med et CPR-nummer.", [() => ({ title: cprInText() })], isOnCase),
  inRow("documents-cpr-in-text", "documents", "remark", "Bemærkning med et CPR-nummer.", [() => ({ remark: cprInText() })], isOnCase),
  column("text-blanks", "title", "Mellemrum efter titlen.", ["Afgørelse "]),
  column("description-length", "description", "Beskrivelse over 4.096 tegn.", ["Ord ".repeat(1_100).trim()]),
  column("exempt-answer", "exemptBasis", "Nej i stedet for en tom celle.", ["Nej"]),
  inRow(
    "documents-exempt-form",
    "documents",
    "exemptBasis",
    "Hjemmel på to linjer.",
    [{ exemptBasis: "Offentlighedsloven\n§ 30", alternativeTitle: "Afgørelse om en borger" }],
    isOnCase,
  ),
  inRow(
    "documents-exempt-without-alternative-title",
    "documents",
    "alternativeTitle",
    "Undtaget uden alternativ titel.",
    [{ exemptBasis: BASIS }],
    isOnCase,
  ),
  inRow(
    "documents-alternative-title-not-exempt",
    "documents",
    "alternativeTitle",
    "Alternativ titel uden undtagelse.",
    [{ alternativeTitle: "Afgørelse om en borger" }],
    isOnCase,
  ),
  column("owner-form", "owner", "Ejer uden UUID eller URN.", ["Eksempelkommune"]),
  column("name-form", "responsibleUnit", "Enhedens navn står på to linjer.", ["Hjælpemiddelteamet\nog Bolig"]),
  column("closed-list", "documentType", "Type uden for listen.", ["Brev"]),
  column("list-spelling", "documentStatus", "Tilstand stavet anderledes end indekset.", ["Final"]),
  column("kle-form", "kle", "KLE-nummer med bindestreger.", ["27-60-08"]),
  column("kle-unknown", "kle", "Nummer, som KLE ikke har.", ["27.60.99"]),
  column("facet-form", "facet", "Facet uden sit nul.", ["G1"]),
  column("facet-unknown", "facet", "Facet, som KLE ikke har.", ["G77"]),
  column("sender-form", "sender", "Afsender med et nummer, der ikke er helt.", ["140858-12"]),
  inRow(
    "documents-sender-blanks",
    "documents",
    "sender",
    "Mellemrum i afsenderens nummer.",
    [({ sender }) => ({ sender: `${String(sender).slice(0, 6)} ${String(sender).slice(6)}` })],
    hasCpr,
  ),
  column("date-form", "documentDate", "Dato, der ikke kan læses.", ["forår 2019"]),
  column("date-text", "documentDate", "Dato skrevet som tekst.", ["04-02-2019"]),
  column("future-date", "documentDate", "Dato i fremtiden.", [day(2027, 3, 1)]),
  inRow("documents-version-form", "documents", "version", "Version med komma.", [{ version: 2.11, subVersion: 0 }], isOnCase),
  inRow("documents-version-text", "documents", "version", "Version som tekst.", [{ version: "2", subVersion: 0 }], isOnCase),
  inRow("documents-sub-version", "documents", "subVersion", "Version uden underversion.", [{ version: 2 }], isOnCase),
  inRow("documents-letter-without-date", "documents", "documentDate", "Indgående brev uden dato.", [{ documentDate: "" }], isIncoming),
  inRow(
    "documents-discard-preserved",
    "documents",
    "outcome",
    "Skal bevares, men kasseres.",
    [{ outcome: "Kasseres", retentionCode: "B" }],
    isOnCase,
  ),
  inRow(
    "documents-loose",
    "documents",
    "documentNumber",
    "Løst dokument, som intet peger på en sag for.",
    [STRANGE, { ...STRANGE, outcome: "Journaliseres på sag" }],
    isOnCase,
  ),
  inRow(
    "documents-loose-candidate",
    "documents",
    "caseNumber",
    "Løst dokument, hvor én sag skiller sig ud.",
    [({ caseNumber }) => ({ ...STRANGE, title: `Kvittering, sag ${String(caseNumber)}` }), { caseNumber: "", outcome: "" }],
    hasCpr,
    [{ rule: "documents-loose", column: "documentNumber" }],
  ),
  column("case-unknown", "caseNumber", "Sagen står ikke i Sagsoprydning.", ["1999-000001"]),
  column("related-unknown", "relatedDocument", "Hører til et dokument, der ikke er i arket.", ["D1999-000001"]),
  column("links-kmd", "link", "Link, der dør med KMD Sag.", ["kmdedhvis:dok/77120"]),
  column("not-decided", "outcome", "Hvad der sker, er ikke afgjort.", ["slet?"]),
];
