/** An error that the user at the command line can correct: reported in one line of Danish, exit code 2. */
export class BadInput extends Error {
  constructor(message: string) {
    super(message.replace(/\s+/g, " ").trim());
    this.name = "BadInput";
  }
}
