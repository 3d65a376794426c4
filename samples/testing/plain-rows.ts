import type { NewCell, NewSheet } from "../../xlsx/new";
import type { RegisterId } from "../../src/core/model/register-id";
import { registerSpec } from "../../src/core/registers";

/** A register's sheet under its own headers: `rows` are by header; what they do not say is left empty. */
export function plainSheet(
  register: RegisterId,
  rows: readonly Readonly<Record<string, NewCell>>[],
  more: readonly string[] = [],
): NewSheet {
  const headers = [...registerSpec(register).columns.map(({ header }) => header.da), ...more];
  return {
    name: registerSpec(register).title.da,
    headerRow: 0,
    rows: [headers, ...rows.map((row) => headers.map((header) => row[header] ?? null))],
  };
}

/** A system without a fault that nothing depends on. */
export const plainSystem = (number: number, changes: Readonly<Record<string, NewCell>> = {}): Readonly<Record<string, NewCell>> => ({
  "System-id": `S-${String(number).padStart(2, "0")}`,
  Systemnavn: `Fagsystem nr. ${number}`,
  Leverandør: "Leverandør A/S",
  "Leverandør CVR": "90111248",
  Systemtype: "Fagsystem",
  Sagsbærende: "Nej",
  Forvaltning: "Social og Sundhed",
  Systemejer: "Ragna Abildtrup",
  "Integrerer til KMD Sag": "Nej",
  "Ønskes vist i SAPA": "Nej",
  "Kontrakt-id": `K-${number}`,
  Indgået: { date: 44_197 },
  Udløbsdato: { date: 47_848 },
  "Opsigelsesvarsel (mdr.)": 6,
  "Årlig udgift (kr.)": 125_000,
  Status: "I drift",
  ...changes,
});

/** An interface without a fault between two systems. */
export const plainInterface = (
  number: number,
  from: NewCell,
  to: NewCell,
  changes: Readonly<Record<string, NewCell>> = {},
): Readonly<Record<string, NewCell>> => ({
  "Snitflade-id": `SN-${String(number).padStart(2, "0")}`,
  Afsendersystem: from,
  Modtagersystem: to,
  "Nuværende/fremtidig": "Nuværende",
  Integrationskomponent: "Punkt-til-punkt",
  Data: "Parter",
  Beslutning: "Bevares",
  Beslutningsdato: { date: 46_083 },
  "Besluttet af": "Digitaliseringsstyregruppen",
  Idriftsættelse: { date: 44_621 },
  Ansvarlig: "Sune Bøgeskov",
  "Pris (kr.)": 75_000,
  ...changes,
});
