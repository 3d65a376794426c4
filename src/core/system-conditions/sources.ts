import type { CitedSource } from "../sources/source";
import type { Localized } from "../text/language";

/**
 * An integration as KOMBIT publishes it, with its edition where one is given.
 * @param says what the catalogue says that it does, in our words
 * @param page the integration's own page there; without one the catalogue is the address
 */
export const integration = (name: string, says: Localized, edition?: string, page = ""): CitedSource => ({
  kind: "instruction",
  name: `KOMBIT, Digitaliseringskataloget: ${name}`,
  url: `https://digitaliseringskataloget.dk${page}`,
  says,
  ...(edition === undefined ? {} : { edition }),
});
