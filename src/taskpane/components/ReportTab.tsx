import { usePaneState, useSay } from "../store/usePane";
import type { ReadDone } from "../store/state";
import { useStyles } from "../theme/useStyles";
import { Card } from "./Card";
import { KeyFigures } from "./KeyFigures";
import { NarrativeCard } from "./NarrativeCard";
