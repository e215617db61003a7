import { useState, type DragEvent } from "react";
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { droppedFiles } from "../../merging/files/chosenFiles";
import type { Chosen } from "../../merging/files/chosenFiles";

const useDropStyles = makeStyles({
  drop: { border: `1px dashed ${tokens.colorNeutralStrokeAccessible}`, borderRadius: tokens.borderRadiusMedium, padding: "0.5rem 0.625rem", minWidth: 0 },
  over: { outline: `2px solid ${tokens.colorBrandStroke1}`, backgroundColor: tokens.colorBrandBackground2 },
});

interface FileDrop {
  className: string;
  handlers: { onDragOver: (event: DragEvent) => void; onDragLeave: (event: DragEvent) => void; onDrop: (event: DragEvent) => void };
}

/** For a place where files can be dropped: how it looks, and what it listens to. */
export function useFileDrop(take: (chosen: Chosen) => void, isOpen: boolean): FileDrop {
  const styles = useDropStyles();
  const [over, setOver] = useState(false);
  return {
    className: mergeClasses(styles.drop, over && styles.over),
    handlers: {
      onDragOver: (event) => {
        event.preventDefault();
        setOver(isOpen);
      },
      onDragLeave: ({ currentTarget, relatedTarget }) => {
        if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))) setOver(false);
      },
      onDrop: (event) => {
        // A file that is dropped where it is not taken must not replace the page.
        event.preventDefault();
        setOver(false);
        if (isOpen) void droppedFiles(event.dataTransfer).then(take);
      },
    },
  };
}
