import { Caption1, Switch } from "@fluentui/react-components";
import { useContext } from "react";
import { unscreened } from "../../../core/identifiers/mask-persons";
import { ShowPersonsContext, useScreen, useTexts } from "../../text/use-texts";
import { TEXTS } from "./PersonsSwitch.text";

/** Shows persons' numbers until the pane is closed. Off when it opens: who needs to see them says so each time. */
export function PersonsSwitch(): React.JSX.Element {
  const t = useTexts(TEXTS);
  const isShown = useScreen() === unscreened;
  const show = useContext(ShowPersonsContext);
  return (
    <div>
      <Switch label={t("show")} checked={isShown} onChange={(_, { checked }) => show(checked)} />
      <Caption1 block>{t(isShown ? "shown" : "masked")}</Caption1>
    </div>
  );
}
