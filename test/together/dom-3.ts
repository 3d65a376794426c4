/** @jest-environment jsdom */
import { runTogether } from "../together";

runTogether(__filename);
