/** Types of the element: those of its script, and the properties that reflect its attributes. */

import type { ActivationPlot } from './activation-plot.js';
import type { Attribute, PlainState } from './element/attributes.js';
import type { FunctionState } from './lab/types.js';

export { ActivationPlot } from './activation-plot.js';
export type { Attribute, PlainState } from './element/attributes.js';
export type { Frame, FunctionState } from './lab/types.js';

/** Values that a property accepts: the attribute text, the equivalent value, or `null` for the default. */
export interface ActivationPlotValues {
  functions: string | readonly (FunctionState | { id: string } | string)[] | null;
  active: number | string | null;
  show: string | readonly PlainState['show'][number][] | null;
  off: string | readonly number[] | null;
  difference: string | readonly number[] | null;
  marks: string | readonly PlainState['marks'][number][] | null;
  normal: string | readonly number[] | null;
  x: string | readonly number[] | null;
  y: string | readonly number[] | null;
  aspect: PlainState['aspect'] | null;
  scale: number | string | null;
  probe: number | string | null;
  theme: PlainState['theme'] | null;
  lock: string | readonly string[] | null;
  hide: string | readonly PlainState['hide'][number][] | null;
  controls: boolean;
  readout: boolean;
}

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

type Read<Name> = Name extends 'controls' | 'readout' ? boolean : string | null;
type EveryEvent = HTMLElementEventMap & ActivationPlotEventMap;

declare module './activation-plot.js' {
  interface ActivationPlot {
    get functions(): Read<'functions'>;
    set functions(value: ActivationPlotValues['functions']);
    get active(): Read<'active'>;
    set active(value: ActivationPlotValues['active']);
    get show(): Read<'show'>;
    set show(value: ActivationPlotValues['show']);
    get off(): Read<'off'>;
    set off(value: ActivationPlotValues['off']);
    get difference(): Read<'difference'>;
    set difference(value: ActivationPlotValues['difference']);
    get marks(): Read<'marks'>;
    set marks(value: ActivationPlotValues['marks']);
    get normal(): Read<'normal'>;
    set normal(value: ActivationPlotValues['normal']);
    get x(): Read<'x'>;
    set x(value: ActivationPlotValues['x']);
    get y(): Read<'y'>;
    set y(value: ActivationPlotValues['y']);
    get aspect(): Read<'aspect'>;
    set aspect(value: ActivationPlotValues['aspect']);
    get scale(): Read<'scale'>;
    set scale(value: ActivationPlotValues['scale']);
    get probe(): Read<'probe'>;
    set probe(value: ActivationPlotValues['probe']);
    get theme(): Read<'theme'>;
    set theme(value: ActivationPlotValues['theme']);
    get lock(): Read<'lock'>;
    set lock(value: ActivationPlotValues['lock']);
    get hide(): Read<'hide'>;
    set hide(value: ActivationPlotValues['hide']);
    get controls(): Read<'controls'>;
    set controls(value: ActivationPlotValues['controls']);
    get readout(): Read<'readout'>;
    set readout(value: ActivationPlotValues['readout']);

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
