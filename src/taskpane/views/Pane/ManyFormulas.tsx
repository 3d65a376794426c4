import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import { useState } from "react";
import { makeLists } from "../../../app/use-cases/make-lists";
import { nameOf } from "../../../app/use-cases/name-of";
import { useLanguage, useTexts } from "../../text/use-texts";
import { TEXTS } from "./ManyFormulas.text";

interface ManyFormulasProps {
  readonly count: number;
  /** Something the user has started is under way. */
  readonly busy: boolean;
  readonly onMakeLists: () => void;
}

/** So many formulas of one cell each that Excel gets slow, until the user has read it. `count`: 0 while they are not many. */
export function ManyFormulas({ count, busy, onMakeLists }: ManyFormulasProps): React.JSX.Element | null {
  const language = useLanguage();
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
      >
        <Button disabledFocusable={busy} onClick={onMakeLists}>
          {nameOf(makeLists)[language]}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
