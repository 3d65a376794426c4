import type { AnswerService } from "../answers/answer-service";
import { createOverviews, type OverviewRoom } from "./overview-states";
import type { WorkbookPort } from "../ports";
import { createLiveStatus, type LiveStatus } from "./live-status";
import { createActivity, type Activity } from "./activity";
import { createFindings, type Findings } from "./findings";
import { createFound, type FoundRoom } from "./found";
import { createNavigation, type Navigation } from "./navigation";
import type { PatienceOptions } from "./patience";
import { createPlans, type Plans } from "./plans";
import { createRememberedRun, type RememberedRunRoom } from "./remembered-run";
import type { OwnableSession, Session } from "./session";
import { createSelfTest, type SelfTestRoom } from "./self-test";
import { createStoredState, type StoredStateRoom } from "./stored-state";

/** The parts that the app shares: the port, and the rooms that write the session. */
export interface AppContext {
  readonly port: WorkbookPort;
  readonly session: Session;
  readonly answers: AnswerService;
  readonly clock: () => Date;
  /** How long an action waits for Excel. */
  readonly patience: PatienceOptions;
  readonly activity: Activity;
  readonly findings: Findings;
  readonly found: FoundRoom;
  readonly live: LiveStatus;
  readonly navigation: Navigation;
  readonly overviews: OverviewRoom;
  readonly plans: Plans;
  readonly remembered: RememberedRunRoom;
  readonly selfTest: SelfTestRoom;
  readonly stored: StoredStateRoom;
}

export function createAppContext(
  session: OwnableSession,
  { port, answers, clock, patience }: Pick<AppContext, "port" | "answers" | "clock" | "patience">,
): AppContext {
  const activity = createActivity(session);
  const live = createLiveStatus(session, clock);
  const found = createFound(session);
  return {
    port,
    session,
    answers,
    clock,
    patience,
    activity,
    live,
    found,
    findings: createFindings(session, { answers, found, live }),
    navigation: createNavigation(session),
    overviews: createOverviews(session),
    plans: createPlans(session),
    remembered: createRememberedRun(session),
    selfTest: createSelfTest(session),
    stored: createStoredState(session, port, activity),
  };
}
