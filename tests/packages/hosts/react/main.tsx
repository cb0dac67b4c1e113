import 'activation-lab';
import type { ActivationPlotValues } from 'activation-lab';
import type {} from 'activation-lab/react';
import { StrictMode, useState } from 'react';
import { createRoot } from 'react-dom/client';

function Lesson() {
  const [functions, setFunctions] = useState<ActivationPlotValues['functions']>('swish(beta=1.5)');
  const [changes, setChanges] = useState(0);
  const [isThere, setThere] = useState(true);
  return (
    <>
      {isThere && (
        <activation-plot
          functions={functions}
          x={[-4, 4]}
          controls
          onactivation-change={({ detail }) => {
            setFunctions(detail.state.functions);
            setChanges((count) => count + 1);
          }}
        >
          A plot of Swish.
        </activation-plot>
      )}
      <p>
        Functions: <output id="functions">{typeof functions === 'string' ? functions : JSON.stringify(functions)}</output>, changes:{' '}
        <output id="changes">{changes}</output>
      </p>
      <button id="set" type="button" onClick={() => setFunctions('elu(alpha=2)')}>
        ELU
      </button>
      <button id="remove" type="button" onClick={() => setThere(false)}>
        Remove
      </button>
    </>
  );
}

createRoot(document.querySelector('main')!).render(
  <StrictMode>
    <Lesson />
  </StrictMode>,
);
