import type { Failure } from "./failures/failure";
import type { ListedUseCase } from "./use-cases/list";
import type { Answer, UseCase } from "./use-cases/use-case";

/** One object type instead of an intersection, so that messages of the compiler are short. */
type Flat<T> = { readonly [K in keyof T]: T[K] };

type ActionOf<U> =
  U extends UseCase<infer Id, infer Input, infer _Result, infer _Effect, infer _After, infer _Texts>
    ? Flat<{ readonly id: Id } & (unknown extends Input ? object : Input)>
    : never;

type DoneOf<U> =
  U extends UseCase<infer Id, infer _Input, infer Result, infer _Effect, infer After, infer _Texts>
    ? Flat<{ readonly action: Id } & Answer<Result, After>>
    : never;

/** Everything a user can ask for, with its input. One runs at a time. */
export type Action = ActionOf<ListedUseCase>;
export type ActionId = ListedUseCase["id"];

/** An action's answer. Plain data; texts are made where it is shown. */
export type Done = DoneOf<ListedUseCase>;

/** How an action ended. */
export type Outcome =
  /** `notes`: what the user has to know beside what was done. */
  | ({ readonly kind: "done"; readonly notes?: readonly Failure[] } & Done)
  | { readonly kind: "cancelled"; readonly action: ActionId }
  /** What an earlier session left unfinished was found when the pane was opened. */
  | { readonly kind: "recovered"; readonly notes: readonly Failure[] }
  /** select: something failed outside an action. */
  | { readonly kind: "failed"; readonly action: ActionId | "select"; readonly failure: Failure };
