/** What the command spends its time on, in this order. */
type Phase = "read" | "build" | "start" | "cells" | "report" | "write";

/** Milliseconds by phase; time of a phase within another counts for the inner one only. */
export class Timing {
  readonly phases = new Map<Phase, number>();
  private inner = 0;

  async measure<T>(phase: Phase, work: () => T | Promise<T>): Promise<T> {
    const [start, before] = [performance.now(), this.inner];
    try {
      return await work();
    } finally {
      const whole = performance.now() - start;
      const own = whole - (this.inner - before);
      this.inner = before + whole;
      this.phases.set(phase, (this.phases.get(phase) ?? 0) + own);
    }
  }

  /** Share of some phases in all but the build, 0…1. */
  share(phases: readonly Phase[]): number {
    const sum = (names: Iterable<Phase>): number => [...names].reduce((total, name) => total + (this.phases.get(name) ?? 0), 0);
    return sum(phases) / Math.max(1, sum(this.phases.keys()) - sum(["build"]));
  }

  /**
   * One line for the eye: "read 410 ms · … · file 70 % · file and cells 85 %". file: reading and writing the .xlsx;
   * cells: the host handing cells to the add-in and taking them back.
   */
  line(): string {
    const parts = [...this.phases].map(([phase, duration]) => `${phase} ${Math.round(duration)} ms`);
    const percent = (share: number): string => `${Math.round(share * 100)} %`;
    return `${parts.join(" · ")} · file ${percent(this.share(["read", "write"]))} · file and cells ${percent(this.share(["read", "cells", "write"]))}`;
  }
}
