import { makeStyles, tokens } from "@fluentui/react-components";
import type { FileState } from "../../mergeView/listedFiles";

/** Each state has a shape of its own beside its colour. */
export const STATE_ICONS = { read: "check", asks: "question", refused: "dismiss", reading: "refresh", waiting: "files" } as const satisfies Record<FileState, string>;

export const useStateStyles = makeStyles({
  read: { color: tokens.colorStatusSuccessForeground1 },
  asks: { color: tokens.colorStatusWarningForeground3 },
  refused: { color: tokens.colorStatusDangerForeground1 },
  reading: { color: tokens.colorNeutralForeground2 },
  waiting: { color: tokens.colorNeutralForeground3 },
});
