import type { SelfTestResult } from "../self-test/recording";
import type { OwnableSession } from "./session";

/** What this Excel answered when it was last asked. */
export interface SelfTestRoom {
  readonly show: (result: SelfTestResult) => void;
}

export function createSelfTest(session: OwnableSession): SelfTestRoom {
  const update = session.own("selfTest");
  return { show: (selfTest) => update({ selfTest }) };
}
