/**
 * The state of the page and who wants to know of its changes.
 *
 * @import { State } from './state.js'
 */

/** @typedef {(state: State, previous: State) => void} Listener */
/** @typedef {ReturnType<typeof createStore>} Store */

/** @param {State} initial */
export function createStore(initial) {
  let state = steady(initial);
  /** @type {Set<Listener>} */
  const listeners = new Set();
  /** @type {Set<() => void>} */
  const restListeners = new Set();
  let isHeld = false;

  /** @param {State} next */
  function replace(next) {
    const previous = state;
    state = steady(next);
    for (const listener of listeners) listener(state, previous);
  }

  return {
    get state() {
      return state;
    },
    replace,
    /** The same state, more of which is read by now: nothing that anybody has to hear of. @param {State} same */
    adopt(same) {
      state = same;
    },
    /** @param {Partial<State>} patch */
    update: (patch) => replace({ ...state, ...patch }),
    /** Gives one parameter of one function a value. @param {number} index @param {string} parameter @param {number} value */
    setParameter(index, parameter, value) {
      const functions = state.functions.map((shown, i) =>
        i === index ? { ...shown, params: { ...shown.params, [parameter]: value } } : shown,
      );
      replace({ ...state, functions });
    },
    /** @param {Listener} listener @param {AbortSignal} [signal]  ends it */
    subscribe(listener, signal) {
      if (signal?.aborted) return;
      listeners.add(listener);
      signal?.addEventListener('abort', () => listeners.delete(listener), { once: true });
    },
    /** Hears of changes to any of these keys. @param {readonly (keyof State)[]} keys @param {(state: State, previous: State) => void} listener */
    follow(keys, listener) {
      listeners.add((now, previous) => {
        if (keys.some((key) => now[key] !== previous[key])) listener(now, previous);
      });
    },
    /** Whether the reader holds something, such as a slider: axes stand still until it is let go. */
    get isHeld() {
      return isHeld;
    },
    hold() {
      isHeld = true;
    },
    /** To be called when what moved has come to rest: the end of a drag, of a key press, of an animation. */
    rest() {
      isHeld = false;
      for (const listener of restListeners) listener();
    },
    /** Hears when what moved has come to rest. @param {() => void} listener */
    onRest(listener) {
      restListeners.add(listener);
    },
    /** Tells nobody anything any more. */
    close() {
      listeners.clear();
      restListeners.clear();
    },
  };
}

/** With functions that cannot change any more, so that the engine looks each of them up once. @param {State} state */
function steady(state) {
  for (const { params } of state.functions) Object.freeze(params);
  return state;
}

/**
 * Whether other functions are shown, or in another order, or another one is active: more than values have changed.
 * @param {State} state
 * @param {State} previous
 */
export function hasOtherFunctions(state, previous) {
  return state.active !== previous.active || hasOtherIds(state, previous);
}

/** Whether the functions shown, by name, are others or in another order. @param {State} state @param {State} previous */
export function hasOtherIds(state, previous) {
  return (
    state.functions.length !== previous.functions.length ||
    state.functions.some((shown, index) => shown.id !== previous.functions[index]?.id)
  );
}
