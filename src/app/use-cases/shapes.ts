/** Stores one document in the workbook, from a view: it ends at once, and is one step of the list of changes. */
export const STORES = { button: null, menu: null, effect: "writes", background: null, cancellable: false, closes: null } as const;

/** Reads what a view asks for; nothing changes. */
export const PREVIEWS = {
  button: null,
  menu: null,
  effect: "reads",
  step: null,
  background: null,
  cancellable: true,
  invalidates: [],
  revalidates: "never",
  closes: null,
} as const;
