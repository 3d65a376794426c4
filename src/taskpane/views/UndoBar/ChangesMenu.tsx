import {
  Button,
  Menu,
  MenuDivider,
  MenuGroup,
  MenuGroupHeader,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from "@fluentui/react-components";
import { HistoryRegular } from "@fluentui/react-icons";
import type { Action } from "../../../app/action";
import { USE_CASES } from "../../../app/use-cases/list";
import { nameOf } from "../../../app/use-cases/name-of";
import type { RecordedStep, StoredState } from "../../../app/stores/stored-state";
import { shownStoredTime } from "../../../core/text/shown-time";
import { useLanguage, useTexts } from "../../text/use-texts";
import { TEXTS } from "./ChangesMenu.text";

export interface ChangesMenuProps {
  /** Newest first. */
  readonly changes: StoredState["changes"];
  readonly busy: boolean;
  readonly onRun: (action: Action) => void;
  /** Drawn open at first. */
  readonly defaultOpen?: boolean;
}

/** Use cases that can't be undone: each says so, and what to do instead. One without a place in the menu has its button elsewhere. */
const REMOVALS = USE_CASES.flatMap((each) => (each.effect === "removes" && each.menu !== null ? [each] : []));

/** The add-in's changes, of which the last can be undone, and its other output that can be removed. */
export function ChangesMenu(props: ChangesMenuProps): React.JSX.Element {
  const { changes, busy, onRun } = props;
  const t = useTexts(TEXTS);
  const language = useLanguage();
  const [last, ...earlier] = changes;
  const subTextOf = ({ at, replaced }: RecordedStep): string =>
    replaced ? t("replaced", { at: shownStoredTime(at, language) }) : shownStoredTime(at, language);
  return (
    <Menu defaultOpen={props.defaultOpen === true}>
      <MenuTrigger disableButtonEnhancement>
        <Button size="small" appearance="subtle" icon={<HistoryRegular />} aria-label={t("menu")} />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuGroup>
            <MenuGroupHeader>{t("changes")}</MenuGroupHeader>
            {last === undefined ? (
              <MenuItem disabled>{t("none")}</MenuItem>
            ) : (
              <MenuItem disabled={busy} subText={subTextOf(last)} onClick={() => onRun({ id: "undo" })}>
                {t("undo", { title: last.title[language] })}
              </MenuItem>
            )}
            {earlier.map(({ title, at }) => (
              <MenuItem key={at + title.da} disabled>
                {t("change", { at: shownStoredTime(at, language), title: title[language] })}
              </MenuItem>
            ))}
          </MenuGroup>
          <MenuDivider />
          <MenuGroup>
            <MenuGroupHeader>{t("clear")}</MenuGroupHeader>
            {REMOVALS.map((each) => (
              <MenuItem
                key={each.id}
                disabled={busy || (each.id === "forgetChanges" && last === undefined)}
                subText={each.step.warning[language]}
                onClick={() => onRun({ id: each.id })}
              >
                {nameOf(each)[language]}
              </MenuItem>
            ))}
          </MenuGroup>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
