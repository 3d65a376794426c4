import { setFunctionContext, type FunctionContext } from "./context";
import { AFHAENGIG, afhaengig } from "./library/afhaengig";
import { BOELGE, boelge } from "./library/boelge";
import { EXITVEJ, exitvej } from "./library/exitvej";
import { GYLDIG, gyldig } from "./library/gyldig";
import { KLE, kle } from "./library/kle";
import { MANGLER, mangler } from "./library/mangler";
import { OPRYDNING, oprydning } from "./library/oprydning";
import { OPSIGES, opsiges } from "./library/opsiges";
import { STATUS, status } from "./library/status";
import { VILKAAR, vilkaar } from "./library/vilkaar";
import { followColumn, onceColumn, type StreamingColumn } from "./run";
import { ALIAS_SUFFIX, LIST_SUFFIX, type SapaFunction } from "./sapa-function";

type Body = (...args: never[]) => unknown;

/** Every function with its body. A test holds it equal to what functions.json is made of. */
export const LIBRARY: readonly (readonly [SapaFunction, Body])[] = [
  [STATUS, status],
  [MANGLER, mangler],
  [AFHAENGIG, afhaengig],
  [VILKAAR, vilkaar],
  [EXITVEJ, exitvej],
  [BOELGE, boelge],
  [OPRYDNING, oprydning],
  [OPSIGES, opsiges],
  [KLE, kle],
  [GYLDIG, gyldig],
];

/** Id in functions.json → what Excel calls. */
export const FUNCTIONS: Readonly<Record<string, Body>> = Object.fromEntries(
  LIBRARY.flatMap(([declared, body]): [string, Body][] => {
    const { id, name } = declared;
    const list = listBody(declared);
    const both: [string, Body][] = [
      [id, body],
      [id + LIST_SUFFIX, list],
    ];
    return name === undefined ? both : [...both, [id + ALIAS_SUFFIX, body], [id + ALIAS_SUFFIX + LIST_SUFFIX, list]];
  }),
);

/** The twin that takes a column. Excel gives the invocation as the last argument, and null for what was left out. */
function listBody({ answer, parameters, streams }: SapaFunction): Body {
  const given = (args: readonly unknown[]): readonly unknown[] => args.slice(0, parameters);
  return streams
    ? (...args: unknown[]) => followColumn(answer, given(args), args[parameters] as StreamingColumn)
    : (...args: unknown[]) => onceColumn(answer, given(args));
}

/** Ties Excel's functions to ours. `context` may still be on its way: workbooks are calculated while the runtime starts. */
export function associateFunctions(context: Promise<FunctionContext>): void {
  setFunctionContext(context);
  for (const [id, body] of Object.entries(FUNCTIONS)) CustomFunctions.associate(id, body);
}
