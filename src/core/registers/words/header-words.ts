import type { RegisterSpec } from "../register";

/** Further headers of a register's columns, as municipalities, KITOS and KOMBIT write them; the likeliest first. */
export type HeaderWords<R extends RegisterSpec> = { readonly [K in R["columns"][number]["key"]]?: readonly string[] };
