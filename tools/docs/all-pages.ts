import { conditionPages } from "./conditions";
import { formPages } from "./forms";
import type { Pages } from "./pages";
import { registerPages } from "./registers";
import { rulePages } from "./rules";
import { sourcePages } from "./sources";
import { wordPages } from "./words";

/** Every document that is made from declarations of ours. */
export function allPages(): Pages {
  return new Map([...rulePages(), ...conditionPages(), ...registerPages(), ...formPages(), ...sourcePages(), ...wordPages()]);
}
