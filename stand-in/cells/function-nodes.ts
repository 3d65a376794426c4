import { FunctionNodeFactory, type BaseFunction, type BaseValueObject, type FunctionVariantType } from "@univerjs/engine-formula";

/** A call in a formula, as the engine has it. */
export interface FunctionNode {
  readonly _functionExecutor: BaseFunction;
  getChildren(): readonly { getValue(): FunctionVariantType | null | undefined }[];
  execute(): void;
  getValue(): FunctionVariantType | null | undefined;
  setValue(value: BaseValueObject): void;
  _calculate(args: BaseValueObject[]): BaseValueObject;
}

let installed = false;

/** Changes the class of calls, which the engine does not hand out, at the first call that is made. */
export function onFunctionNodes(change: (prototype: FunctionNode) => void): void {
  if (installed) return;
  installed = true;
  const factory = FunctionNodeFactory.prototype;
  const create = factory.create;
  let changed = false;
  factory.create = function (token) {
    const node = create.call(this, token);
    if (!changed && "_functionExecutor" in node) {
      changed = true;
      change(Object.getPrototypeOf(node) as FunctionNode);
    }
    return node;
  };
}
