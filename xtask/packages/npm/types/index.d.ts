/** Types of the element: those of its script, and the properties that reflect its attributes. */

import type { ActivationPlot } from './activation-plot.js';
import type { PlainState } from './element/attributes.js';
import type { Attribute } from './state/schema.js';
import type { FunctionState } from './lab/types.js';

export { ActivationPlot } from './activation-plot.js';
export type { PlainState } from './element/attributes.js';
export type { Attribute } from './state/schema.js';
export type { Frame, FunctionState } from './lab/types.js';

/** What a property accepts of a value: its text, the value itself, or less exact ones that can be written as text. */
type Accepted<Value> = Value extends FunctionState[]
  ? string | readonly (FunctionState | { id: string } | string)[]
  : Value extends readonly (infer Item)[]
    ? string | readonly Item[]
    : Value extends number
      ? number | string
      : Value;

/** Values that a property accepts: the attribute text, the equivalent value, or `null` for the default. */
export type ActivationPlotValues = { [Key in Exclude<Attribute, 'lang'>]: Accepted<PlainState[Key]> | null } & {
  controls: boolean;
  readout: boolean;
};

/** Who caused the event. Programmatic changes fire no input or change events. */
export type Source = 'user' | 'api';

export interface ActivationPlotEventMap {
  /** The plot is ready to use. It renders lazily, when it scrolls into view. */
  'activation-ready': CustomEvent<{ state: PlainState; source: Source }>;
  /** Fires while the reader changes a value. */
  'activation-input': CustomEvent<{ state: PlainState; source: Source }>;
  /** Fires when the reader has finished a change. */
  'activation-change': CustomEvent<{ state: PlainState; source: Source }>;
  /** Fires when the reader moves, pins or releases the probe; `x` is `null` without a probe. Requires `readout`. */
  'activation-probe': CustomEvent<{ x: number | null; source: Source }>;
  /** An attribute is invalid (`bad-value`), or the plot failed to load (`load-failed`). */
  'activation-error': CustomEvent<{ code: string; message: string; key?: Attribute; value?: string; source: Source }>;
}

type EveryEvent = HTMLElementEventMap & ActivationPlotEventMap;

declare module './activation-plot.js' {
  interface ActivationPlot {
    // keys

    addEventListener<K extends keyof EveryEvent>(
      type: K,
      listener: (this: ActivationPlot, event: EveryEvent[K]) => unknown,
      options?: boolean | AddEventListenerOptions,
    ): void;
    addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
    removeEventListener<K extends keyof EveryEvent>(
      type: K,
      listener: (this: ActivationPlot, event: EveryEvent[K]) => unknown,
      options?: boolean | EventListenerOptions,
    ): void;
    removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'activation-plot': ActivationPlot;
  }
}
