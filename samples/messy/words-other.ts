import { as, comma, grouped, partsOf } from "./forms";
import { OTHER_CHOICES } from "./words-other-choices";
import { OTHER_HEADERS, OTHER_LAYOUT } from "./words-other-headers";
import type { Form, Wording } from "./wording";

const SHORT: Readonly<Record<string, string>> = {
  "KMD Nexus": "nexus",
  "KY (Kommunernes Ydelsessystem)": "Kommunernes Ydelsessystem",
  "KSD (Kommunernes Sygedagpengesystem)": "Kommunernes Sygedagpengesystem",
  "Columna Cura": "Cura (Columna)",
  GeoEnviron: "Geo Environ",
  "Structura Byggesag": "Structura byg",
};
const KMD_SAG = ["KMD Sag", "kmd sag", "KMD Sag ESDH", "KMD  Sag", "KMD Sag v. 4", "KMD Sag (lukker)"] as const;

/** The same kinds in other words, of another project manager. Nobody develops against it: it says how far the readings reach. */
export const OTHER_WORDING: Wording = {
  name: "other",
  municipality: "Sønderskov Kommune",
  seed: 20_270_115,
  headers: OTHER_HEADERS,
  choices: OTHER_CHOICES,
  layout: OTHER_LAYOUT,
  months: (n) => [
    ...as(n, `${n} md.`, `${n} mdrs. varsel`, `${n} måneders varsel`),
    ...(n === 6 ? as("et halvt år") : n === 12 ? as("et år") : n === 9 ? as("¾ år") : []),
  ],
  money: (n) => [
    ...as(n, `kr. ${grouped(n)}`, `${grouped(n).replace(/\./g, " ")} kr`, `DKK ${grouped(n)}`, `~${grouped(n)}`),
    ...(n >= 1_000_000
      ? as(`${comma(n / 1_000_000)} mio. kr.`, `${comma(n / 1_000_000)} millioner`)
      : as(`${n / 1000} tkr`, `${n / 1000}.000,00`)),
  ],
  thousands: ["systems.yearlyCost"],
  count: (n) =>
    n === 0
      ? as(n)
      : [...as(n, n, n, `${n} sager`, `omkring ${n}`), ...(n >= 1000 ? as(grouped(n)) : as(`>${n}`))].slice(0, n % 2 === 0 ? 5 : 4),
  wave: (n) => as(n, `bølge ${n}`, `${n}. etape`, `Etape ${n}`),
  date: otherDates,
  cvr: (digits) => as(digits, digits.replace(/(....)(....)/, "$1 $2"), `DK-${digits}`, `CVR-nr. ${digits}`, `CVR: ${digits}`),
  party: (digits) =>
    digits.length === 8
      ? as(digits, `CVR-nr. ${digits}`)
      : digits.startsWith("10")
        ? as(digits, `P-nummer ${digits}`)
        : as(digits, `${digits.slice(0, 6)}-${digits.slice(6)}`, `${digits.slice(0, 6)}‑${digits.slice(6)}`, `\u202a${digits}\u202c`),
  kle: (number) => as(number, number, `${number} `, `\u2060${number}`, `KLE-nr. ${number}`),
  mainGroups: (groups) => as(groups, groups.replace(/, /g, ","), groups.replace(/, /g, " + "), groups.replace(/, /g, "\n")),
  facet: (facet) => as(facet, facet, `${facet} `, facet.toLowerCase()),
  system: otherSystems,
  together: (names) => names.join(" + "),
  blank: {
    text: ["—", "N/A", "ingen"],
    party: ["—", "Ingen"],
    cvr: ["—", "N/A", "ikke dansk"],
    number: ["—", "N/A", "ingen"],
    integer: ["—", "intet"],
    date: ["—", "N/A"],
    reference: ["—"],
  },
  notKnown: {
    number: ["jf. kontrakt", "Ukendt", "vides ikke"],
    integer: ["jf. kontrakt", "vides ikke", "??"],
    date: ["uden udløb", "jf. kontrakt", "??"],
    choice: ["vides ikke", "??", "Ved ikke"],
  },
  undecided: {
    choice: ["Måske", "afklares", "??"],
    "cases.action": ["Slettes?", "kasseres ?", "Flyttes?", "Måske"],
    "caseAreas.route": ["??", "Afventer", "Fagsystem?"],
    "interfaces.decision": ["??", "Afventer", "omlægges?"],
    date: ["Afventer", "fastsættes senere"],
  },
  asked: {
    "systems.systemType": ["Klasse 3", "Satellit"],
    "systems.status": ["Trin 2"],
    "caseAreas.endDate": ["når skolerne starter"],
    "cases.action": ["Listen fra LM"],
    "interfaces.component": ["broen"],
  },
};

function otherDates(serial: number): readonly Form[] {
  const { day, month, year, short, text, isMonthEnd, isQuarterEnd, name, quarter } = partsOf(serial);
  const forms = [
    ...as(
      { date: serial },
      { date: serial },
      text.replace(/-/g, "/"),
      `${day}. ${name.slice(0, 3)}. ${year}`,
      `d. ${day}. ${name} ${year}`,
    ),
  ];
  if (day > 12) forms.push(...as(`${day}/${month}-${short}`));
  if (isMonthEnd) forms.push(...as(`${name.slice(0, 3)}. ${year}`, `udgangen af ${name} ${year}`));
  if (isQuarterEnd) forms.push(...as(`${quarter}. kvartal ${year}`, `${quarter}. kvt. ${year}`));
  if (month === 12 && day === 31) forms.push(...as(`ult. ${year}`, `udgangen af ${year}`));
  return forms;
}

function otherSystems(name: string, id: string | undefined): readonly Form[] {
  if (name === "KMD Sag")
    return KMD_SAG.map((cell, i) => ({ cell, meaning: { kind: "value", value: name, ...(i > 1 ? { orAsked: true as const } : {}) } }));
  if (id === undefined) return as(name);
  const short = SHORT[name];
  return [
    ...as(name, name.toUpperCase(), id, `${id}: ${name}`, `${name}, ${id}`),
    ...(short === undefined ? [] : [{ cell: short, meaning: { kind: "value", value: name, orAsked: true } as const }]),
  ];
}
