import type { RuleSource } from "../sources/source";

const CATALOGUE = "https://digitaliseringskataloget.dk";

export const EXIT_CONDITIONS: RuleSource = {
  name: "KOMBIT: Ud af KMD Sag, integrationsvilkår for systemer, der skal vises i SAPA",
  url: CATALOGUE,
};

/** An integration as KOMBIT publishes it, with its edition where one is given. */
export const integration = (name: string, edition?: string): RuleSource => ({
  name: `KOMBIT, Digitaliseringskataloget: ${name}`,
  url: CATALOGUE,
  ...(edition === undefined ? {} : { edition }),
});
