import type { Progress } from "../../../app/ports";
import type { RegisterId } from "../../../core/model/register-id";
import { REGISTER_NAMES } from "../../../core/registers/names";
import { useLanguage, useTexts } from "../../text/use-texts";
import { TEXTS } from "./Actions.text";

/** The step under way in words, e.g. "Læser Systemer og kontrakter"; "" while nothing runs. */
export function useProgressText(progress: Progress | null): string {
  const t = useTexts(TEXTS);
  const language = useLanguage();
  if (progress === null) return "";
  const register = progress.register === undefined ? "" : REGISTER_NAMES[progress.register as RegisterId].title[language];
  return t(progress.step, { register });
}
