import { keyOf } from "../text/signs";

/**
 * Systems that KMD Sag rests on and that go with it, by the names that KOMBIT gives them; where the column on roles says otherwise, it counts.
 * Source: kombit.dk, Ud af KMD Sag, "Andet", no. 4.
 */
const PREREQUISITES: ReadonlySet<string> = new Set(
  ["P-data", "KMD P-data", "V-data", "KMD V-data", "KSP", "Cics", "KSP/Cics", "KMD Sag Journal"].map(keyOf),
);

/** Whether KMD Sag rests on a system: by its role (undefined or "" where none is given), else by its name. */
export function isPrerequisite(role: string | undefined, name: string): boolean {
  return role === undefined || role === "" ? PREREQUISITES.has(keyOf(name)) : role === "Forudsætningssystem";
}
