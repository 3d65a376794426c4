import type { Failure } from "../failures/failure";

/** How the validation after a change ended. That it failed must not hide that the workbook was changed. */
export type Revalidation =
  { readonly kind: "checked" } | { readonly kind: "cancelled" } | { readonly kind: "failed"; readonly failure: Failure };
