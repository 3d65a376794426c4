import type { FluentIcon } from "@fluentui/react-icons";
import {
  ArrowImportRegular,
  BroomRegular,
  BranchForkRegular,
  CalendarLtrRegular,
  HomeRegular,
  SettingsRegular,
  TableSearchRegular,
  TaskListLtrRegular,
} from "@fluentui/react-icons";
import { lazy, type ComponentType } from "react";
import type { ViewId } from "../../../app/navigation";
import type { Localized } from "../../../core/text/language";
import type { ViewProps } from "../view-props";

export interface ViewSpec {
  readonly id: ViewId;
  readonly title: Localized;
  readonly icon: FluentIcon;
  /** Loaded when it is shown for the first time. */
  readonly View: ComponentType<ViewProps>;
}

/** Every view of the pane, in the order of the tabs. */
export const VIEW_SPECS: readonly ViewSpec[] = [
  {
    id: "home",
    title: { da: "Processen", en: "Process" },
    icon: HomeRegular,
    View: lazy(() => import(/* webpackChunkName: "view-home" */ "../Home/HomeView")),
  },
  {
    id: "findings",
    title: { da: "Fund", en: "Findings" },
    icon: TaskListLtrRegular,
    View: lazy(() => import(/* webpackChunkName: "view-findings" */ "../Findings/FindingsView")),
  },
  {
    id: "dependencies",
    title: { da: "Afhængigheder", en: "Dependencies" },
    icon: BranchForkRegular,
    View: lazy(() => import(/* webpackChunkName: "view-dependencies" */ "../Dependencies/DependenciesView")),
  },
  {
    id: "plan",
    title: { da: "Plan", en: "Plan" },
    icon: CalendarLtrRegular,
    View: lazy(() => import(/* webpackChunkName: "view-plan" */ "../Plan/PlanView")),
  },
  {
    id: "cleanup",
    title: { da: "Oprydning", en: "Cleanup" },
    icon: BroomRegular,
    View: lazy(() => import(/* webpackChunkName: "view-cleanup" */ "../Cleanup/CleanupView")),
  },
  {
    id: "registers",
    title: { da: "Registre", en: "Registers" },
    icon: TableSearchRegular,
    View: lazy(() => import(/* webpackChunkName: "view-registers" */ "../Registers/RegistersView")),
  },
  {
    id: "import",
    title: { da: "Hent fra KITOS", en: "Fetch from KITOS" },
    icon: ArrowImportRegular,
    View: lazy(() => import(/* webpackChunkName: "view-import" */ "../Import/ImportView")),
  },
  {
    id: "settings",
    title: { da: "Indstillinger", en: "Settings" },
    icon: SettingsRegular,
    View: lazy(() => import(/* webpackChunkName: "view-settings" */ "../Settings/SettingsView")),
  },
];

export function viewSpec(id: ViewId): ViewSpec {
  const spec = VIEW_SPECS.find((candidate) => candidate.id === id);
  if (spec === undefined) throw new Error(`No view ${id}`);
  return spec;
}
