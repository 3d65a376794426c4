import { runTogether } from "../together";

runTogether(__filename);
