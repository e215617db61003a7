import { lastOutcome, subscribeToOutcomes } from "../../commands/outcome";
import { figureCell } from "../../excel/figureCell";
