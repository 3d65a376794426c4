import type { Language, Localized } from "../../src/core/text/language";

/** What the manifest says of the add-in as a whole. The id is what Excel knows an installed add-in by: it never changes. */
export const PRODUCT = {
  id: "7d2c1f5e-3b64-4c0a-9a57-2f1e8c6b40d9",
  provider: "Ud af KMD Sag",
  name: { da: "Ud af KMD Sag", en: "Out of KMD Sag" },
  description: {
    da: "Kontrollerer kommunens redskaber på vejen ud af KMD Sag, viser, hvad der afhænger af KMD Sag, og skriver resuméer af vejen til SAPA.",
    en: "Checks the municipality's tools for leaving KMD Sag, shows what depends on KMD Sag, and writes summaries of the way to SAPA.",
  },
  /** In 80 characters. */
  tagline: {
    da: "Kontrol, afhængigheder og resuméer på vejen ud af KMD Sag og ind i SAPA.",
    en: "Checks, dependencies and summaries on the way out of KMD Sag and into SAPA.",
  },
  accentColor: "#0F6CBD",
  /** Before the names of the custom functions, in every language, since formulas are stored as written. */
  namespace: { da: "SAPA", en: "SAPA" },
  /** Without these nothing works. What a button or a key needs besides is asked for when it is used. */
  requirements: { SharedRuntime: "1.1", ExcelApi: "1.12" },
} as const satisfies { readonly [key: string]: unknown; readonly name: Localized; readonly description: Localized };

/** The address of development; webpack writes another into `dist/`. */
export const BASE_URL = "https://localhost:3000";

/** Locale of each of our languages; Danish is the default. */
export const LOCALES: Readonly<Record<Language, string>> = { da: "da-DK", en: "en-US" };
