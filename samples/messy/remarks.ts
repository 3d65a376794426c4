import type { Random } from "../random";
import type { SampleRow } from "../rows";

/** What people write in the last column. Numbers in it are no CPR numbers. */
const REMARKS = [
  "Afklares med leverandøren, jf. mail 03.05.2026",
  "Tlf. support 70 20 12 34",
  "Se journalnr. 2024-123456",
  "EAN 5790001234567",
  "VE tager fat i dem efter ferien",
  "Kontrakt ligger på fællesdrevet",
  "obs: 2 licenser er ikke i brug!",
  "Vist ikke i brug mere?",
  "Møde d. 12/8-2026 kl. 10.00-11.30",
] as const;

/** Now and then a remark. */
export function remarked(row: SampleRow, random: Random): SampleRow {
  return random.chance(0.3) ? { ...row, remark: random.pick(REMARKS) } : row;
}
