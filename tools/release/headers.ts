/** What the web server of a municipality sends with the files of dist/: one list, from which the configurations in deploy/ are made. */
import { contentSecurityPolicy, OFFICE_JS } from "./policy";

export interface Header {
  readonly name: string;
  readonly value: string;
  /** In Danish, for whoever runs the server. */
  readonly why: string;
}

/** With every file. */
export const HEADERS: readonly Header[] = [
  {
    name: "Content-Security-Policy",
    value: contentSecurityPolicy(OFFICE_JS),
    why: "Siden må kun hente egne filer og Microsofts office.js. Den samme politik står i taskpane.html.",
  },
  { name: "X-Content-Type-Options", value: "nosniff", why: "Browseren gætter ikke på, hvad en fil er." },
  { name: "Strict-Transport-Security", value: "max-age=31536000", why: "Serveren bruges kun med https." },
  { name: "Referrer-Policy", value: "no-referrer", why: "Adressen sendes ikke med til andre." },
  {
    name: "Permissions-Policy",
    value: "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
    why: "Programmet bruger ingen af delene.",
  },
  {
    name: "Access-Control-Allow-Origin",
    value: "*",
    why: "Excel på internettet henter functions.json fra sin egen adresse. Filerne er ens for alle og kræver intet login.",
  },
  { name: "Cross-Origin-Resource-Policy", value: "cross-origin", why: "Af samme grund." },
];

/** Every file keeps its name from version to version, so a browser asks each time whether it has changed (304 when not). */
export const CACHE = "no-cache";
/** Icons hardly ever change. */
export const CACHE_OF_ICONS = "public, max-age=604800";
/** Addresses of the icons begin so. */
export const ICONS = "/assets/";

/** Headers of a file at an address, in the order in which they are sent. */
export function headersOf(path: string): Readonly<Record<string, string>> {
  const all = HEADERS.map(({ name, value }) => [name, value] as const);
  return Object.fromEntries([...all, ["Cache-Control", path.startsWith(ICONS) ? CACHE_OF_ICONS : CACHE]]);
}

/** The same from this machine: a promise of https would hold for every other server on `localhost`, too. */
export function headersOnLocalhost(path: string): Readonly<Record<string, string>> {
  const { "Strict-Transport-Security": _https, ...rest } = headersOf(path);
  return rest;
}
