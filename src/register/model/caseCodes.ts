/** domain.md 4.3; 0 = the register does not say. */
export const STATUS = {
  unknown: 0, pendingIntake: 1, rejectedIntake: 2, open: 3, pausedSupplement: 4, pausedFinance: 5,
  stopped: 6, withdrawn: 7, returned: 8, done: 9, handedOver: 10,
} as const;
export type Status = (typeof STATUS)[keyof typeof STATUS];

export const CHANNEL = { unknown: 0, direct: 1, online: 2, post: 3 } as const;
export type Channel = (typeof CHANNEL)[keyof typeof CHANNEL];

/** Service level: 2 information only, 3 một phần, 4 toàn trình; 0 = not said. */
export type ServiceLevel = 0 | 1 | 2 | 3 | 4;
