import type { ImportSource } from "../import-source";
import { CLASSIC, FRONTEND, SHEET } from "./editions";

/**
 * The catalogue of interfaces. KITOS knows who exposes an interface, but has no column for who receives, what it goes through or
 * what is decided: these are for the municipality to fill in.
 */
export const kitosInterfaces: ImportSource = {
  id: "kitos-interfaces",
  title: { da: "KITOS: snitflader", en: "KITOS: interfaces" },
  register: "interfaces",
  editions: [
    { ...SHEET, headers: ["Id", "Snitflade Navn (påkrævet)", "Snitflade Id", "Note", "Beskrivelse", "Link", "Udstillet af"] },
    {
      ...FRONTEND,
      headers: [
        "Snitflade ID",
        "Snitflade",
        "Version",
        "Synlighed",
        "Rettighedshaver",
        "Link til beskrivelse",
        "Udstillersystem",
        "Grænseflade",
        "Datatype",
        "Oprettet af: Organisation",
        "Oprettet af: Bruger",
        "Sidst redigeret: Bruger",
        "Sidst redigeret: Dato",
        "Snitflade (UUID)",
        "Snitfladen anvendes af",
      ],
    },
    {
      ...CLASSIC,
      headers: [
        "Snitflade ID",
        "Snitflade",
        "Version",
        "Synlighed",
        "Snitfladetype",
        "Rettighedshaver",
        "Link til beskrivelse",
        "Udstillet af",
        "TSA",
        "Grænseflade",
        "Metode",
        "Datatype",
        "Oprettet af: Organisation",
        "Oprettet af: Bruger",
        "Sidst redigeret: Bruger",
        "Sidst redigeret: Dato",
        "UUID",
      ],
    },
  ],
  signature: [
    ["Snitflade Navn (påkrævet)", "Udstillet af"],
    ["Snitflade Navn (påkrævet)", "Snitflade Id"],
    ["Snitflade", "Udstillersystem"],
    ["Snitflade", "Udstillet af"],
    ["Snitflade", "Snitflade (UUID)"],
  ],
  // KITOS demands only that id and name together are unique; an id that several interfaces have is ignored.
  ids: [
    { header: "Snitflade ID" },
    { header: "Snitflade (UUID)" },
    { header: "UUID" },
    { header: "Id", prefix: "KITOS-" },
    { header: "Snitflade Navn (påkrævet)" },
    { header: "Snitflade" },
  ],
  keys: [{ column: "interfaceId" }],
  columns: [
    { column: "sender", headers: ["Udstillersystem", "Udstillet af"], endings: ["(Inaktiv)", "(Ikke aktivt)"] },
    { column: "version", headers: ["Version"] },
    { column: "data", headers: ["Datatype"] },
    // The register has no name of an interface; without it the row would be hard to recognise.
    {
      column: "remark",
      headers: ["Snitflade Navn (påkrævet)", "Snitflade", "Note", "Beskrivelse", "Link", "Link til beskrivelse"],
      join: " · ",
    },
  ],
};
