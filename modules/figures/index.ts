import { addViteConfig, defineWxtModule } from 'wxt/modules';
import { WIDTHS } from '../../content/figures/schema.ts';
import { checkedFigures, drawingsOf, figuresPlugin } from './plugin.ts';

/** Figures that cannot be drawn stop the build, used or not, each with its path and a sentence. */
export default defineWxtModule((wxt) => {
  wxt.hook('build:before', () => {
    const figures = checkedFigures();
    for (const width of WIDTHS) drawingsOf(figures, width);
  });
  addViteConfig(wxt, () => ({ plugins: [figuresPlugin()] }));
});
