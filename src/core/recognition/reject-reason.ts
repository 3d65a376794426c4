/** Why a sheet or table is no register. */
export type RejectReason =
  | "empty"
  /** Excel does not let it be read. */
  | "unread"
  | "no-known-headers"
  | "too-few-columns"
  | "key-columns-missing"
  | "table-without-headers"
  | "table-header-too-far-down"
  /** The user has said that it is no register. */
  | "said-no-register";

/**
 * Why a list that has a register's headers is not read as it. "copy": most of its rows are those of another. "no-rows": headers alone.
 * "other-columns": too few of the register's headers, or others, beside another. "said-other": the user has chosen which lists are the register.
 */
export type LeftOutListReason = "copy" | "no-rows" | "other-columns" | "said-other";
