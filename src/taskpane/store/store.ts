/** A value that components watch. */
export interface Store<State> {
  get: () => State;
  /** Merges a change and tells the watchers. */
  set: (change: Partial<State>) => void;
  /** Calls back after each change; the result ends it. */
  subscribe: (listener: () => void) => () => void;
}

/**
 * A store that starts with a state.
 * @example const store = createStore({ n: 1 }); store.set({ n: 2 }); store.get().n // 2
 */
export function createStore<State>(start: State): Store<State> {
  let state = start;
  const listeners = new Set<() => void>();
  return {
    get: () => state,
    set: (change) => {
      state = { ...state, ...change };
      listeners.forEach((listener) => listener());
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
