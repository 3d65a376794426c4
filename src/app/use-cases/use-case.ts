import type { Language, Localized } from "../../core/text/language";
import type { Texts, Translate } from "../../core/text/translate";
import type { Failure } from "../failures/failure";
import type { OverviewId, OverviewStates } from "../overviews/overview";
import type { UndoableKey } from "../stores/documents";
import type { LiveState } from "../validation/live-state";
import type { ButtonOf } from "./button";
import type { Effects, PlanId } from "./effects";
import type { Message } from "./message";
import type { Revalidation } from "./revalidation";
import type { RunContext } from "../run-context";
import type { Checked } from "../validation/validate-workbook";

/**
 * reads: leaves the workbook as it is. writes: is a step that can be undone. removes: takes away what can be made again, and can't be
 * undone. undoes: reverts a step.
 */
export type EffectKind = "reads" | "writes" | "removes" | "undoes";

/** How what is written becomes a step in the list of changes. */
type Step<Input> =
  /** Sheets of the add-in. */
  | { readonly kind: "sheets"; readonly title: (sheets: readonly string[]) => Localized }
  /** Marks and their legend. */
  | { readonly kind: "marks"; readonly title: Localized }
  /** A document that the add-in stores in the workbook. */
  | { readonly kind: "stored"; readonly key: UndoableKey; readonly title: (input: NoInfer<Input>) => Localized }
  /** A change set that the port answers with; the body records it. */
  | { readonly kind: "change-set" };

/** The text that the user reads before an action that can't be undone. */
interface Irreversible {
  readonly kind: "irreversible";
  readonly warning: Localized;
}

type StepOf<Effect extends EffectKind, Input> = Effect extends "writes" ? Step<Input> : Effect extends "removes" ? Irreversible : null;

/** always: the registers are validated after the body. if-validated: only where a validation is shown. */
export type Revalidates = "always" | "if-validated" | "never";

/** The result with how the validation after it ended, where there is one. */
export type Answer<Result, After extends Revalidates> = After extends "never" ? Result : Result & { readonly revalidation: Revalidation };

/**
 * The parts that get out of date, unless the body answers with a new validation. cells, settings: the findings, which are older than the
 * cells or the settings. formulas: answers that no event of a sheet announces.
 */
type Invalidated = "cells" | "settings" | "formulas";

export type BackgroundEnd =
  | { readonly kind: "done" }
  | { readonly kind: "failed"; readonly failure: Failure }
  /** superseded: the user has started something else. */
  | { readonly kind: "cancelled"; readonly superseded: boolean };

/** Where work in the background is shown. */
export interface BackgroundReport {
  readonly live: (change: Partial<LiveState>) => void;
  readonly overview: <K extends OverviewId>(id: K, change: Partial<OverviewStates[K]>) => void;
}

/** Work that no user has asked for: it yields to whatever the user starts, and reports where its result is shown. */
interface Background<Input> {
  /** Its progress is shown as that of an action. */
  readonly showsProgress: boolean;
  readonly started: (report: BackgroundReport) => void;
  readonly ended: (input: NoInfer<Input>, end: BackgroundEnd, report: BackgroundReport) => void;
}

/** A place in the pane's menu. `removes` is shown in the menu of changes without being asked for. */
export interface MenuEntry {
  readonly section: "marks" | "sheets" | null;
  /** Only where the action has no button: an action has one name (`name-of.ts`). */
  readonly label?: Localized;
}

/** The inputs of an action. */
export interface ActionContext extends RunContext {
  /** The validation that is shown, and its data. */
  readonly shown: Checked | undefined;
  /** Something has changed since `shown` was made, as far as is known. */
  readonly stale: boolean;
}

type Body<Input, Result> = (context: ActionContext, input: Input) => Promise<Effects<Result>>;

/** An action, all of it. Its body loads when it is first run. */
export interface UseCase<Id extends string, Input, Result, Effect extends EffectKind, After extends Revalidates, T extends Texts> {
  readonly id: Id;
  /** On the ribbon; null where it has no button. */
  readonly button: ButtonOf<Input, Result>;
  /** In the pane's menus; null where a view starts it. */
  readonly menu: MenuEntry | null;
  readonly effect: Effect;
  readonly step: StepOf<Effect, Input>;
  readonly background: Background<Input> | null;
  /** Its writing can be stopped, and leaves the workbook as it was. */
  readonly cancellable: boolean;
  readonly invalidates: readonly Invalidated[];
  readonly revalidates: After;
  /** A plan whose dialog closes when it starts, because it would hide the progress. */
  readonly closes: PlanId | null;
  readonly body: () => Promise<{ readonly run: Body<Input, Result> }>;
  readonly texts: T;
  /** The text shown when it is done; null where the result itself is shown. */
  readonly message: ((result: Answer<Result, After>, t: Translate<T>, language: Language) => Message) | null;
}

/** Declares an action. The types of its input and result follow from its body. */
export function useCase<
  const Id extends string,
  Input,
  Result,
  const Effect extends EffectKind,
  const After extends Revalidates,
  const T extends Texts,
>(declared: UseCase<Id, Input, Result, Effect, After, T>): UseCase<Id, Input, Result, Effect, After, T> {
  return declared;
}

/** A use case as the runner knows it: by its fields, without the types of its input and result. */
export type AnyUseCase = Omit<UseCase<string, unknown, object, EffectKind, Revalidates, Texts>, "button" | "step"> & {
  readonly step: Step<unknown> | Irreversible | null;
};
