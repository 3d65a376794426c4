import { createContext, useContext, useState } from "react";
import { NO_FILTER, type FindingFilter } from "../preferences/finding-filter";

/** Severities that are hidden are a preference and outlive the pane. */
type Rest = Omit<FindingFilter, "hidden">;
export type FilterStore = readonly [Rest, React.Dispatch<React.SetStateAction<Rest>>];

/** The filter of the findings, as long as the pane lives: views come and go. */
export const FilterStoreContext = createContext<FilterStore | null>(null);

/** The pane's filter; one of the component's own where no pane keeps it. */
export function useFilterStore(): FilterStore {
  const own = useState<Rest>(NO_FILTER);
  return useContext(FilterStoreContext) ?? own;
}
