import { LANGUAGES, type Language, type Localized } from "../text/language";
import * as z from "./zod";

/**
 * A text that is stored with a list. One that was written before a language was added lacks that language, and gets the text of the first
 * language that it has; a language that the add-in does not have is dropped.
 */
export const STORED_TEXT = z
  .object(
    Object.fromEntries(LANGUAGES.map((language) => [language, z.string().optional()])) as Record<Language, z.ZodOptional<z.ZodString>>,
  )
  .transform((said, context): Localized => {
    const known = LANGUAGES.map((language) => said[language]).find((text) => text !== undefined);
    if (known !== undefined) return Object.fromEntries(LANGUAGES.map((language) => [language, said[language] ?? known])) as Localized;
    context.addIssue("no language that is known");
    return z.NEVER;
  });
