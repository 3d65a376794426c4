import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import { useState } from "react";
import { useTexts } from "../../text/use-texts";
import { TEXTS } from "./ManyFormulas.text";

/** So many formulas of one cell each that Excel gets slow, until the user has read it. `count`: 0 while they are not many. */
export function ManyFormulas({ count }: { readonly count: number }): React.JSX.Element | null {
  const t = useTexts(TEXTS);
  const [isRead, setRead] = useState(false);
  if (count === 0 || isRead) return null;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{t("many", { count, last: String(count + 1) })}</MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button appearance="transparent" icon={<DismissRegular />} aria-label={t("dismiss")} onClick={() => setRead(true)} />
        }
      />
    </MessageBar>
  );
}
