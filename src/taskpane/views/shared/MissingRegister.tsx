import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import type { RegisterId } from "../../../core/model/register-id";
import { useTexts } from "../../text/use-texts";
import type { ViewProps } from "../view-props";
import { TEXTS } from "./shared.text";

export interface MissingRegisterProps extends Pick<ViewProps, "actions"> {
  readonly register: RegisterId;
  readonly title: string;
  readonly text: string;
  /** The label of the button that inserts the register's template. */
  readonly insert: string;
  readonly busy: boolean;
}

/** A view without the register that it shows: the ways to one. */
export function MissingRegister({ register, title, text, insert, busy, actions }: MissingRegisterProps): React.JSX.Element {
  const t = useTexts(TEXTS);
  return (
    <MessageBar intent="info" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{title}</MessageBarTitle>
        {text}
      </MessageBarBody>
      <MessageBarActions>
        <Button disabledFocusable={busy} onClick={() => actions.run({ id: "insertTemplate", register })}>
          {insert}
        </Button>
        <Button onClick={() => actions.open("registers")}>{t("toRegisters")}</Button>
      </MessageBarActions>
    </MessageBar>
  );
}
