import type { Localized } from "../core/text/language";

/** Why a file can't be read, as a sentence for users. */
export class UnreadableFile extends Error {
  constructor(
    readonly text: Localized,
    options?: ErrorOptions,
  ) {
    super(text.en, options);
    this.name = "UnreadableFile";
  }
}
