import { useSyncExternalStore } from "react";
import type { HostChange } from "@tthc/excel-host";
import type { WorkbookHost } from "./workbookHost";

/** Counters that grow when the workbook changes: the content to draw, and the measures of the sheets. */
interface Revisions {
  content: number;
  layout: number;
}

/** Follows a host's changes; many changes in one frame are drawn once. */
export class RevisionStore {
  private snapshot: Revisions = { content: 0, layout: 0 };
  private pending: Revisions | null = null;
  private readonly listeners = new Set<() => void>();

  constructor(host: WorkbookHost) {
    host.subscribe((change) => this.note(change));
  }

  private note(change: HostChange): void {
    const { content, layout } = this.pending ?? this.snapshot;
    const first = this.pending === null;
    this.pending = { content: content + 1, layout: change.kind === "selection" ? layout : layout + 1 };
    if (first) requestAnimationFrame(() => this.publish());
  }

  /** Draws what has changed; at once after what the user did, so that the next key meets the new selection. */
  publish(): void {
    if (!this.pending) return;
    this.snapshot = this.pending;
    this.pending = null;
    this.listeners.forEach((listener) => listener());
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly current = (): Revisions => this.snapshot;
}

export const useRevisions = (store: RevisionStore): Revisions => useSyncExternalStore(store.subscribe, store.current);
