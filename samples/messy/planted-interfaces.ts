import type { SampleRow } from "../rows";
import type { ErrorKind } from "./error-kind";
import { hyphened, inventedCpr } from "./planted-systems";

const error = (
  id: string,
  column: string,
  rules: readonly string[],
  note: string,
  fits: ErrorKind["fits"],
  set: ErrorKind["set"],
): ErrorKind => ({ id, register: "interfaces", column, rules, note, fits, set });
const direct = (row: SampleRow): boolean => row["component"] === "Punkt-til-punkt";
const toKmd = (row: SampleRow): boolean => row["component"] === "KMD Sag";

export const INTERFACE_ERRORS: readonly ErrorKind[] = [
  error("interface-unknown-end", "receiver", ["interfaces-unknown-system"], "Systemet findes ikke.", direct, () => ({
    receiver: "Tandlægebasen Vest",
  })),
  error("interface-unknown-end-2", "sender", ["interfaces-unknown-system"], "Systemet findes ikke.", direct, () => ({
    sender: "S-97",
  })),
  error("interface-id-twice", "interfaceId", ["interfaces-id-unique"], "Samme nummer som SN-03.", direct, () => ({ interfaceId: "SN-03" })),
  error(
    "interface-to-itself",
    "receiver",
    ["interfaces-same-system"],
    "Afsender og modtager er det samme system.",
    direct,
    ({ sender }) => ({
      receiver: sender!,
    }),
  ),
  error("interface-kmd-kept", "decision", ["interfaces-kmd-kept"], "Snitflade til KMD Sag bevares.", toKmd, () => ({
    decision: "Bevares",
  })),
  error("interface-kmd-undecided", "decision", ["interfaces-kmd-undecided"], "Intet besluttet om snitflade til KMD Sag.", toKmd, () => ({
    decision: "Afventer",
    decisionDate: "",
  })),
  error("interface-cpr", "remark", ["interfaces-cpr-in-text"], "CPR-nummer i bemærkningen.", direct, () => ({
    remark: `Testet med borger ${hyphened(inventedCpr())}`,
  })),
];
