import { useMemo } from "react";
import { NO_MERGE_CHOICES } from "../../../settings/mergeChoices";
import type { MergingState } from "../../store/mergingState";
import { usePaneState } from "../../store/usePane";
import { listedFiles, type ListedFile } from "../../mergeView/listedFiles";

const NONE: MergingState = {
  isOpen: false, files: [], progress: null, leftOut: { passedOver: 0, repeated: 0, tooMany: 0 }, merged: null, choices: NO_MERGE_CHOICES,
};

/** The state of merging; an empty one for the moment in which the view is being closed. */
export function useMerging(): MergingState {
  return usePaneState((state) => state.merging) ?? NONE;
}

/** The files of the list, and what came of each. */
export function useListedFiles(): readonly ListedFile[] {
  const { files, merged } = useMerging();
  return useMemo(() => listedFiles(files, merged), [files, merged]);
}
