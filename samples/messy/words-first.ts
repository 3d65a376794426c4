import { as, comma, grouped, partsOf } from "./forms";
import { FIRST_CHOICES } from "./words-first-choices";
import { FIRST_HEADERS, FIRST_LAYOUT } from "./words-first-headers";
import type { Form, Wording } from "./wording";

/** Short names that the colleagues use; whoever is new would ask. */
const SHORT: Readonly<Record<string, string>> = {
  "KMD Nexus": "Nexus",
  "KY (Kommunernes Ydelsessystem)": "KY",
  "KSD (Kommunernes Sygedagpengesystem)": "KSD",
  "Columna Cura": "Cura",
  "Schultz Fasit": "Fasit",
  "Structura Byggesag": "Structura",
};
const KMD_SAG = ["KMD Sag", "KMD SAG", "KMD Sag Basis", "KMD-Sag", "KMD Sag (udfases)", "Sag (KMD)"] as const;

/** How the project manager of the messy sample writes. Helpers develop against it. */
export const FIRST_WORDING: Wording = {
  name: "first",
  municipality: "Nørrelunde Kommune",
  seed: 20_261_130,
  headers: FIRST_HEADERS,
  choices: FIRST_CHOICES,
  layout: FIRST_LAYOUT,
  months: (n) => [
    ...as(n, `${n} mdr.`, `${n} mdr`, `${n} måneder`),
    ...(n === 6 ? as("½ år") : n === 12 ? as("1 år") : n === 3 ? as("3 mdr. til udgangen af en måned") : []),
  ],
  money: (n) => [
    ...as(n, `${grouped(n)} kr.`, `ca. ${grouped(n)}`, `${grouped(n)},-`),
    ...(n >= 1_000_000 ? as(`${comma(n / 1_000_000)} mio`) : as(`${n / 1000} t.kr.`)),
  ],
  thousands: ["interfaces.price"],
  count: (n) => (n === 0 ? as(n) : [...as(n, n, n, `ca. ${n}`), ...(n >= 1000 ? as(grouped(n)) : as(`${n} stk.`))]),
  wave: (n) => as(n, `${n}. bølge`, `Bølge ${n}`),
  date: firstDates,
  cvr: (digits) => as(digits, digits.replace(/(..)(..)(..)(..)/, "$1 $2 $3 $4"), `DK${digits}`, `CVR ${digits}`, Number(digits)),
  party: (digits) =>
    digits.length === 8
      ? as(digits, `CVR ${digits}`)
      : digits.startsWith("10")
        ? as(digits, `P-nr. ${digits}`)
        : as(digits, `${digits.slice(0, 6)}-${digits.slice(6)}`, `${digits.slice(0, 6)}–${digits.slice(6)}`, `${digits}\u200b`),
  kle: (number) => as(number, number, ` ${number}`, `${number}\u00a0`, `KLE ${number}`),
  mainGroups: (groups) => as(groups, groups.replace(/, /g, " og "), groups.replace(/, /g, "; "), groups.replace(/, /g, "/")),
  facet: (facet) => as(facet, facet, facet, facet.toLowerCase()),
  system: firstSystems,
  together: (names) => names.join(" / "),
  blank: {
    text: ["-", "–", "n/a"],
    party: ["-", "ukendt"],
    cvr: ["-", "n/a", "udenlandsk"],
    number: ["-", "–", "n/a"],
    integer: ["-", "–"],
    date: ["-", "–", "n/a"],
    reference: ["-"],
  },
  notKnown: {
    number: ["se kontrakt", "ukendt", "ved ikke"],
    integer: ["se kontrakt", "ved ikke", "?"],
    date: ["løbende", "se kontrakt", "?"],
    choice: ["ved ikke", "?", "ukendt"],
  },
  undecided: {
    choice: ["måske", "afventer", "?"],
    "cases.action": ["slet?", "Kasseres?", "flyt?", "måske"],
    "caseAreas.route": ["?", "afventer", "ESDH?"],
    "interfaces.decision": ["?", "afventer", "lukkes?"],
    date: ["afventer", "tbd"],
  },
  asked: {
    "systems.systemType": ["Gruppe B", "Brancheløsning"],
    "systems.status": ["Fase 4"],
    "caseAreas.endDate": ["efter sommerferien"],
    "cases.action": ["BH-liste"],
    "interfaces.component": ["gateway'en"],
  },
};

function firstDates(serial: number): readonly Form[] {
  const { day, month, year, short, text, isMonthEnd, isQuarterEnd, name, quarter } = partsOf(serial);
  const forms = [...as({ date: serial }, { date: serial }, text, `${day}/${month} ${year}`, text.replace(/-/g, "."))];
  if (day > 12) forms.push(...as(`${day}.${String(month).padStart(2, "0")}.${short}`));
  if (isMonthEnd) forms.push(...as(`${name} ${year}`));
  if (isQuarterEnd) forms.push(...as(`Q${quarter} ${year}`));
  if (month === 12 && day === 31) forms.push(...as(`ultimo ${year}`, `31/12 ${year}`));
  return forms;
}

function firstSystems(name: string, id: string | undefined): readonly Form[] {
  if (name === "KMD Sag")
    return KMD_SAG.map((cell, i) => ({ cell, meaning: { kind: "value", value: name, ...(i > 1 ? { orAsked: true as const } : {}) } }));
  const short = SHORT[name];
  // A component of the shared infrastructure has no number.
  if (id === undefined) return as(name);
  return [
    ...as(name, name, id, `${id} ${name}`, `${name} (${id})`),
    ...(short === undefined ? [] : [{ cell: short, meaning: { kind: "value", value: name, orAsked: true } as const }]),
  ];
}
