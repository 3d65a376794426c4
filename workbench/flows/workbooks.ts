/** Small workbooks of which each flow knows every value and every finding. */
import type { NewSheet } from "../../xlsx/new";

export const SYSTEMS = "Systemer og kontrakter";
export const CASES = "Sagsoprydning";

/** Two departments and a system without one; a value no list knows (D3), three spellings (D4, E4, E5) and a stray blank (B5). */
export const SYSTEM_SHEET: NewSheet = {
  name: SYSTEMS,
  headerRow: 0,
  rows: [
    ["System-id", "Systemnavn", "Leverandør", "Systemtype", "Sagsbærende", "Forvaltning", "Integrerer til KMD Sag"],
    ["S1", "Alfa", "Nord A/S", "Fagsystem", "Ja", "Sundhed", "Ja"],
    ["S2", "Beta", "Nord A/S", "Rumskib", "Ja", "Teknik", "Nej"],
    ["S3", "Gamma", "Syd A/S", "Fagsystemer", "J", "Teknik", "Nej"],
    ["S4", " Delta", "Syd A/S", "Fagsystem", "N", null, "Nej"],
  ],
};

/** A case without a title (B3). */
const CASE_SHEET: NewSheet = {
  name: CASES,
  headerRow: 0,
  rows: [
    ["Sagsnummer", "Titel", "KLE-nummer", "Part (CPR/CVR/P-nr)", "Sagstilstand", "Ansvarlig enhed", "Oprettet"],
    ["24-1", "Rollator", "27.60.04", "Asta Abildtrup", "Oplyst", "Visitationen", { date: 45323 }],
    ["25-2", null, "27.60.04", "Bo Birkelund", "Oplyst", "Visitationen", { date: 45717 }],
  ],
};

export const FAULTY: readonly NewSheet[] = [SYSTEM_SHEET, CASE_SHEET];
