/** Dispatch ids of the desktop host's object model that the library calls and listens to. */
export const DISPATCH = {
  settingsChanged: 1,
  selectionChanged: 2,
  dialogMessageReceived: 10,
  richApiMessage: 33,
  appCommandInvoked: 39,
  executeRichApi: 93,
  appCommandCompleted: 94,
} as const;

/** Status numbers that the library turns into error codes (0 = done). */
export const STATUS = {
  done: 0,
  generalFailure: 5001,
  requestTooLarge: 5103,
  responseTooLarge: 5104,
} as const;

/** Categories and types of rich API messages. */
export const MESSAGE = { customFunction: 1, action: 2, objectEvent: 65536, invoke: 1000, cancel: 1001 } as const;

/** Array as the desktop host hands it over. */
export interface SafeArray {
  toArray(): unknown[];
}

export const safeArray = (items: unknown[]): SafeArray => ({ toArray: () => items });

/** One message to the library's event queue. A text message is parsed by the library; other values arrive as they are. */
export interface RichApiMessage {
  category: number;
  type: number;
  target: string;
  message: unknown;
}
