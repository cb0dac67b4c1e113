/** `<activation-plot>` in JSX, for React from 19 on: `import type {} from 'activation-lab/react'`, once anywhere. */

import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { ActivationPlot, ActivationPlotEventMap, ActivationPlotValues } from './index.js';

type Handlers = { [Type in keyof ActivationPlotEventMap as `on${Type}`]?: (event: ActivationPlotEventMap[Type]) => void };

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'activation-plot': DetailedHTMLProps<HTMLAttributes<ActivationPlot>, ActivationPlot> &
        Partial<ActivationPlotValues> &
        Handlers & { state?: ActivationPlot['state'] };
    }
  }
}
