import type { AnswerService } from "../answers/answer-service";
import { failureOf } from "../failures/failure";
import type { WorkbookPort } from "../ports";
import type { Session } from "./session";
import type { Checked } from "../validation/validate-workbook";

/** What the parts of the app share. Only what the pane shows is in the session. */
export interface Desk {
  readonly port: WorkbookPort;
  readonly session: Session;
  readonly answers: AnswerService;
  /** The clock; tests set it. */
  readonly now: () => Date;
  /** The validation that is shown, with its data. */
  checked: Checked | undefined;
  /** Counts what the user does to registers, so that an edit during a reading is not taken for read. */
  edits: number;
}

/** Puts what went wrong outside an action into the session. */
export function tellFailure({ session }: Pick<Desk, "session">, error: unknown): void {
  session.update({ outcome: { kind: "failed", action: "select", failure: failureOf(error) } });
}
