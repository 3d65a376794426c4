import { CanceledError, ICommandService, type ICommandInfo, type Injector } from "@univerjs/core";

/**
 * Keeps a command from running, from a listener before it. The engine leaves a cancelled command among those that run and names it the trigger
 * of every later change; formulas are then not calculated any more.
 */
export function cancelCommand(injector: Injector, command: Readonly<ICommandInfo>): never {
  const { _commandExecutionStack: running } = injector.get(ICommandService) as unknown as {
    readonly _commandExecutionStack: ICommandInfo[];
  };
  const at = running.lastIndexOf(command);
  if (at >= 0) running.splice(at, 1);
  throw new CanceledError();
}
