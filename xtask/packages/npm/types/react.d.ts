/** Types of `<activation-plot>` in JSX, for React 19 and later. Import once anywhere: `import type {} from 'activation-lab/react'`. */

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
