import { createContext } from "react";
import type { AskedWord } from "../../core/meanings/asked-findings";

/** The word whose meaning the user has asked to say, from a finding; null where the words are opened by themselves. */
export const AskedWordContext = createContext<AskedWord | null>(null);
