import { Button } from "@fluentui/react-components";
import { useTexts } from "../../text/use-texts";
import { TEXTS } from "../Plans/Plans.text";
import { useOverview } from "../useOverview";
import type { ViewProps } from "../view-props";

export default function CleanupView(props: ViewProps): React.JSX.Element {
  const { state, face } = props;
  const t = useTexts(TEXTS);
  useOverview(props, "cleanup");
  const busy = state.running !== null && !state.running.background;
  return (
    <>
      <Button disabledFocusable={busy} onClick={() => face.run({ id: "worklist" })}>
        {t("worklist")}
      </Button>
      <Button disabledFocusable={busy} onClick={() => face.run({ id: "previewAdvice" })}>
        {t("advice")}
      </Button>
    </>
  );
}
