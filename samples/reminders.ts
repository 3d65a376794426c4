import type { TargetOf } from "./cases";
import { DEPARTMENTS, SAMPLE_TODAY } from "./municipality";
import type { Random } from "./random";
import { day, type SampleRow } from "./rows";

const TODAY = day(SAMPLE_TODAY.year, SAMPLE_TODAY.month, SAMPLE_TODAY.day);
const TEXTS = ["Opfølgning på bevilling", "Revurdering", "Indhent nye oplysninger", "Bevillingen udløber", "Ring til borgeren"];
/** Every so many open cases have a reminder in the list. */
const CASES_APART = 37;

/** Reminders of some of the open cases, without a fault: something is decided about each that is open. */
export function makeReminders(cases: readonly SampleRow[], targetOf: TargetOf, random: Random): SampleRow[] {
  const open = cases.filter((row) => row["caseStatus"] !== "Afsluttet");
  return open
    .filter((_, i) => i % CASES_APART === 5)
    .map((ofCase, i): SampleRow => {
      const target = targetOf(String(ofCase["kle"]));
      const isOpen = random.chance(0.8);
      const outcome = random.chance(0.3)
        ? "Bortfalder"
        : target === undefined || random.chance(0.2)
          ? "Behandles før lukning"
          : "Sættes igen";
      return {
        reminderId: `AD-${String(i + 1).padStart(4, "0")}`,
        text: random.pick(TEXTS),
        kind: random.chance(0.2) ? "Advis" : "Påmindelse",
        caseNumber: ofCase["caseNumber"]!,
        recipient: ofCase["caseworker"]!,
        dueDate: isOpen ? TODAY + random.integer(10, 900) : TODAY - random.integer(10, 900),
        repeats: random.chance(0.1) ? "Ja" : "Nej",
        status: isOpen ? "Åbent" : "Lukket",
        outcome,
        responsible: outcome === "Bortfalder" ? "" : headOf(ofCase),
        targetSystem: outcome === "Sættes igen" ? target! : "",
      };
    });
}

function headOf(ofCase: SampleRow): string {
  const department = DEPARTMENTS.find(({ units }) => units.includes(String(ofCase["responsibleUnit"])));
  return `Teamleder, ${String(ofCase["responsibleUnit"])}${department === undefined ? "" : ` (${department.name})`}`;
}
