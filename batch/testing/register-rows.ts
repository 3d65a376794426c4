/** Small registers for the tests of the batch program. */
import type { NewCell } from "../../xlsx/new";
import { registerSpec } from "../../src/core/registers";

export const SYSTEMS = registerSpec("systems").columns.map(({ key, header }) => ({ key, header: header.da }));
export const INTERFACES = registerSpec("interfaces").columns.map(({ key, header }) => ({ key, header: header.da }));

/** Rows given by column key, under the template's headers. */
export function table(
  columns: readonly { key: string; header: string }[],
  rows: readonly Readonly<Record<string, NewCell>>[],
): NewCell[][] {
  return [columns.map(({ header }) => header), ...rows.map((row) => columns.map(({ key }) => row[key] ?? null))];
}

export const SYSTEM_ROWS = [
  {
    systemId: "S1",
    systemName: "Sagssystem",
    supplier: "A/S Et",
    systemType: "Fagsystem",
    caseBearing: "Ja",
    department: "Borgerservice",
    owner: "Anne Ager",
    integratesKmdSag: "Ja",
    wantedInSapa: "Nej",
    status: "I drift",
  },
  {
    systemId: "S2",
    systemName: "Lønsystem",
    supplier: "A/S To",
    systemType: "Fagsystem",
    caseBearing: "Nej",
    department: "Løn",
    owner: "Bo Bæk",
    integratesKmdSag: "Nej",
    wantedInSapa: "Nej",
    status: "I drift",
  },
  {
    systemId: "S2",
    systemName: "Tidssystem",
    supplier: "A/S Tre",
    systemType: "Fagsystem",
    caseBearing: "Nej",
    department: "Løn",
    owner: "Bo Bæk",
    integratesKmdSag: "Nej",
    wantedInSapa: "Nej",
    status: "I drift",
  },
];
export const INTERFACE_ROWS = [
  {
    interfaceId: "I1",
    sender: "S1",
    receiver: "KMD Sag",
    horizon: "Nuværende",
    component: "KMD Sag",
    decision: "Nedlægges",
    responsible: "Anne Ager",
  },
  {
    interfaceId: "I2",
    sender: "S2",
    receiver: "S1",
    horizon: "Nuværende",
    component: "Punkt-til-punkt",
    decision: "Bevares",
    responsible: "Bo Bæk",
  },
];
