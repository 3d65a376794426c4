import {
  makeStyles,
  Menu,
  MenuButton,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  mergeClasses,
  tokens,
} from "@fluentui/react-components";
import { REGISTERS } from "../../../core/registers";
import type { RegisterId } from "../../../core/registers/register";
import { useLanguage, useTexts } from "../../text/use-texts";
import { TEXTS } from "./InsertTemplate.text";

export interface InsertTemplateProps {
  readonly onInsert: (register: RegisterId) => void;
  /** While an action runs no other can be started. */
  readonly busy: boolean;
  readonly className?: string;
}

const useStyles = makeStyles({
  // The words on one line in half a narrow pane.
  button: { paddingLeft: tokens.spacingHorizontalS, paddingRight: tokens.spacingHorizontalS },
});

/** A menu of the six tools, each of which becomes a sheet of the workbook. */
export function InsertTemplate({ onInsert, busy, className }: InsertTemplateProps): React.JSX.Element {
  const styles = useStyles();
  const t = useTexts(TEXTS);
  const language = useLanguage();
  const tools = [...REGISTERS].sort((a, b) => a.activity - b.activity);
  return (
    <Menu positioning="below-start">
      <MenuTrigger disableButtonEnhancement>
        <MenuButton className={mergeClasses(styles.button, className)} disabledFocusable={busy}>
          {t("insert")}
        </MenuButton>
      </MenuTrigger>
      <MenuPopover>
        <MenuList aria-label={t("tools")}>
          {tools.map(({ id, title }) => (
            <MenuItem key={id} onClick={() => onInsert(id)}>
              {title[language]}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
