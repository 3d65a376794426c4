import { cprInText } from "./faults-contracts";
import { inColumn, inRow, twice, type Fault } from "./faults";
import { day, type SampleRow } from "./rows";

const isOpen = (row: SampleRow): boolean => row["status"] === "Åbent";
const movesOn = (row: SampleRow): boolean => isOpen(row) && row["outcome"] === "Sættes igen";
const column = (rule: string, key: string, note: string, values: Parameters<typeof inColumn>[4]): Fault =>
  inColumn(`reminders-${rule}`, "reminders", key, note, values, movesOn);
const row = (rule: string, key: string, note: string, change: SampleRow, fits = movesOn): Fault =>
  inRow(`reminders-${rule}`, "reminders", key, note, [change], fits);

/** Faults of reminders: of form, and those that die with KMD Sag because nothing is decided or nobody sees to it. */
export const REMINDER_FAULTS: readonly Fault[] = [
  column("required-value", "recipient", "Modtager er slettet.", [""]),
  column("error-value", "text", "Teksten er en fejlværdi.", ["#N/A"]),
  column("id-eaten", "reminderId", "Advis-id har mistet cifre.", [20_240_000_000_000_000_000]),
  twice("reminders-id-unique", "reminders", ["reminderId"], "reminderId", "Advis-id står i to rækker.", movesOn),
  column("text-blanks", "recipient", "Mellemrum efter modtageren.", ["Teamet "]),
  inRow("reminders-cpr-in-text", "reminders", "text", "Tekst med et CPR-nummer.", [() => ({ text: cprInText() })], movesOn),
  column("closed-list", "kind", "Slags uden for listen.", ["Post-it"]),
  column("list-spelling", "outcome", "Hvad der sker, er stavet anderledes end listen.", ["Oprettes igen"]),
  column("date-form", "dueDate", "Dato, der ikke kan læses.", ["forår 2028"]),
  column("date-text", "dueDate", "Dato skrevet som tekst.", ["01-03-2028"]),
  column("not-decided", "repeats", "Om adviset gentages, er ikke afgjort.", ["ja?"]),
  column("links-kmd", "remark", "Henvisning, der dør med KMD Sag.", ["Se kmdsageraabn:2018-000412"]),
  column("case-unknown", "caseNumber", "Sagen står ikke i Sagsoprydning.", ["1999-000001"]),
  column("target-unknown", "targetSystem", "Målsystemet findes ikke.", ["Neksus Fremtid"]),
  row("without-outcome", "outcome", "Der er ikke besluttet noget.", { outcome: "Ikke besluttet", targetSystem: "" }),
  row("without-responsible", "responsible", "Ingen er ansvarlig.", { responsible: "" }),
  row("without-target", "targetSystem", "Intet målsystem.", { targetSystem: "" }),
  row("overdue", "dueDate", "Åbent, selv om datoen er gået.", { dueDate: day(2025, 3, 1), repeats: "Nej" }),
];
