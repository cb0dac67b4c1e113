import 'activation-lab';
import type { ActivationPlotEventMap, ActivationPlotValues } from 'activation-lab';
import { createApp, defineComponent, ref } from 'vue';

const Lesson = defineComponent({
  template: `
    <activation-plot v-if="isThere" :functions="functions" :x="[-4, 4]" controls @activation-change="follow">A plot of Swish.</activation-plot>
    <p>Functions: <output id="functions">{{ functions }}</output>, changes: <output id="changes">{{ changes }}</output></p>
    <button id="set" @click="functions = 'elu(alpha=2)'">ELU</button>
    <button id="remove" @click="isThere = false">Remove</button>`,
  setup() {
    const functions = ref<ActivationPlotValues['functions']>('swish(beta=1.5)');
    const changes = ref(0);
    const isThere = ref(true);
    function follow({ detail }: ActivationPlotEventMap['activation-change']) {
      functions.value = detail.state.functions;
      changes.value += 1;
    }
    return { functions, changes, isThere, follow };
  },
});

const app = createApp(Lesson);
app.config.compilerOptions.isCustomElement = (tag) => tag === 'activation-plot';
app.mount('main');
