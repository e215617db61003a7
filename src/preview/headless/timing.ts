/** Milliseconds by phase, in the order in which the phases began. */
export class Timing {
  private readonly phases = new Map<string, number>();

  async measure<T>(phase: string, work: () => T | Promise<T>): Promise<T> {
    const start = performance.now();
    try {
      return await work();
    } finally {
      this.phases.set(phase, (this.phases.get(phase) ?? 0) + performance.now() - start);
    }
  }

  /** "read 410 ms · host 320 ms · …" with the share of reading and writing the file. */
  line(): string {
    const total = [...this.phases.values()].reduce((sum, each) => sum + each, 0);
    const file = (this.phases.get("read") ?? 0) + (this.phases.get("write") ?? 0);
    const parts = [...this.phases].map(([phase, duration]) => `${phase} ${Math.round(duration)} ms`);
    return `${parts.join(" · ")} · file ${Math.round((100 * file) / Math.max(1, total))} %`;
  }
}
