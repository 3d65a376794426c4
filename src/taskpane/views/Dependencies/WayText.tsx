import type { DependencyNetwork } from "../../../core/dependencies/picture/network";
import { useTexts } from "../../text/use-texts";
import { chainWords } from "./chain-words";
import { TEXTS } from "./ChosenSystem.text";

/** The chosen system's way to KMD Sag in one sentence. */
export function WayText({ network, chosen }: { readonly network: DependencyNetwork; readonly chosen: number }): React.JSX.Element {
  const t = useTexts(TEXTS);
  const { steps, uncertain } = network.systems[chosen]!;
  if (steps === null) return <>{t(uncertain ? "uncertain" : "none")}</>;
  return <>{t(steps === 1 ? "direct" : "indirect", { chain: chainWords(network, chosen) })}</>;
}
