import { keyOf } from "../text/signs";

/**
 * Systems that KMD Sag rests on and that go with it, by the names that KOMBIT gives them; where the column on roles says otherwise, it counts.
 * Source: kombit.dk, Ud af KMD Sag, "Andet", no. 4.
 */
const PREREQUISITES: ReadonlySet<string> = new Set(
  ["P-data", "KMD P-data", "V-data", "KMD V-data", "KSP", "Cics", "KSP/Cics", "KMD Sag Journal"].map(keyOf),
);

/** Whether a name is that of a system that KMD Sag rests on. */
export const isPrerequisiteName = (name: string): boolean => PREREQUISITES.has(keyOf(name));
