import type { FluentIcon } from "@fluentui/react-icons";
import {
  ArrowImportRegular,
  BroomRegular,
  BranchForkRegular,
  CalendarLtrRegular,
  HomeRegular,
  QuestionCircleRegular,
  SettingsRegular,
  TableSearchRegular,
  TaskListLtrRegular,
} from "@fluentui/react-icons";
import type { ViewId } from "../../../app/navigation";
import type { Localized } from "../../../core/text/language";
import type { ViewProps } from "../view-props";
import type { Load } from "./lazy-view";

export interface ViewSpec {
  readonly id: ViewId;
  readonly title: Localized;
  readonly icon: FluentIcon;
  /** Fetches it, when it is shown for the first time. */
  readonly load: Load<ViewProps>;
}

/** Every view of the pane, in the order of the tabs. */
export const VIEW_SPECS: readonly ViewSpec[] = [
  {
    id: "home",
    title: { da: "Processen", en: "The process" },
    icon: HomeRegular,
    load: () => import(/* webpackChunkName: "view-home" */ "../Home/HomeView"),
  },
  {
    id: "findings",
    title: { da: "Fund", en: "Findings" },
    icon: TaskListLtrRegular,
    load: () => import(/* webpackChunkName: "view-findings" */ "../Findings/FindingsView"),
  },
  {
    id: "words",
    title: { da: "Hvad betyder det hos jer?", en: "What does it mean with you?" },
    icon: QuestionCircleRegular,
    load: () => import(/* webpackChunkName: "view-words" */ "../Words/WordsView"),
  },
  {
    id: "dependencies",
    title: { da: "Afhængigheder", en: "Dependencies" },
    icon: BranchForkRegular,
    load: () => import(/* webpackChunkName: "view-dependencies" */ "../Dependencies/DependenciesView"),
  },
  {
    id: "plan",
    title: { da: "Plan", en: "Plan" },
    icon: CalendarLtrRegular,
    load: () => import(/* webpackChunkName: "view-plan" */ "../Plan/PlanView"),
  },
  {
    id: "cleanup",
    title: { da: "Oprydning", en: "Cleanup" },
    icon: BroomRegular,
    load: () => import(/* webpackChunkName: "view-cleanup" */ "../Cleanup/CleanupView"),
  },
  {
    id: "registers",
    title: { da: "Registre", en: "Registers" },
    icon: TableSearchRegular,
    load: () => import(/* webpackChunkName: "view-registers" */ "../Registers/RegistersView"),
  },
  {
    id: "import",
    title: { da: "Hent fra KITOS", en: "Import from KITOS" },
    icon: ArrowImportRegular,
    load: () => import(/* webpackChunkName: "view-import" */ "../Import/ImportView"),
  },
  {
    id: "settings",
    title: { da: "Indstillinger", en: "Settings" },
    icon: SettingsRegular,
    load: () => import(/* webpackChunkName: "view-settings" */ "../Settings/SettingsView"),
  },
];

export function viewSpec(id: ViewId): ViewSpec {
  const spec = VIEW_SPECS.find((candidate) => candidate.id === id);
  if (spec === undefined) throw new Error(`No view ${id}`);
  return spec;
}
