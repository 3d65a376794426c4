/** Why a sheet or table is no register. */
export type RejectReason =
  | "empty"
  | "no-known-headers"
  | "too-few-columns"
  | "key-columns-missing"
  | "table-without-headers"
  | "table-header-too-far-down"
  /** The user has said that it is no register. */
  | "said-no-register";
