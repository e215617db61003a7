import { useEffect, useRef, useState } from "react";

const carriesFiles = (event: DragEvent) => event.dataTransfer?.types.includes("Files") ?? false;

/** Takes a file that is dropped anywhere on the page; true while one hovers over it. */
export function useDrop(onFile: (file: File) => void): boolean {
  const [hovering, setHovering] = useState(false);
  const depth = useRef(0);
  const take = useRef(onFile);
  useEffect(() => {
    take.current = onFile;
  }, [onFile]);
  useEffect(() => {
    const enter = (event: DragEvent) => {
      if (!carriesFiles(event)) return;
      depth.current += 1;
      setHovering(true);
    };
    const leave = (event: DragEvent) => {
      if (!carriesFiles(event)) return;
      depth.current = Math.max(0, depth.current - 1);
      if (depth.current === 0) setHovering(false);
    };
    const over = (event: DragEvent) => {
      if (carriesFiles(event)) event.preventDefault();
    };
    const drop = (event: DragEvent) => {
      if (!carriesFiles(event)) return;
      event.preventDefault();
      depth.current = 0;
      setHovering(false);
      const file = event.dataTransfer?.files[0];
      if (file) take.current(file);
    };
    const listeners: [string, (event: DragEvent) => void][] = [["dragenter", enter], ["dragleave", leave], ["dragover", over], ["drop", drop]];
    listeners.forEach(([name, listener]) => window.addEventListener(name, listener as EventListener));
    return () => listeners.forEach(([name, listener]) => window.removeEventListener(name, listener as EventListener));
  }, []);
  return hovering;
}
