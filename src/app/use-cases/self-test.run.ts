import { ADD_IN_VERSION } from "../../core/version";
import { compareAnswers } from "../self-test/compare";
import type { SelfTestResult } from "../self-test/recording";
import STAND_IN from "../self-test/stand-in-answers.generated.json";
import type { RunContext } from "../run-context";
import type { Effects } from "./effects";

export async function run({ port, language, when, now, currentTime, signal, onProgress }: RunContext): Promise<Effects<SelfTestResult>> {
  const onWritten = (fraction: number): void => onProgress?.({ step: "write", fraction, stoppable: true });
  onWritten(0);
  const { host, answers } = await port.selfTest({ ...(signal === undefined ? {} : { signal }), now, onWritten });
  const seconds = Math.round((currentTime().getTime() - now.getTime()) / 1000);
  const recording = {
    kind: "ud-af-kmd-sag selvtest",
    version: 1,
    addIn: ADD_IN_VERSION,
    at: when,
    language,
    host,
    answers,
    seconds,
  } as const;
  const result = { recording, compared: compareAnswers(answers, STAND_IN) };
  return { result, selfTest: result };
}
