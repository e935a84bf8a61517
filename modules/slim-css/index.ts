import { addViteConfig, defineWxtModule } from 'wxt/modules';
import { slimCss } from './slim.ts';

/** Every style sheet of every page, without what Tailwind adds for combinations that do not occur. */
export default defineWxtModule((wxt) => {
  addViteConfig(wxt, () => ({
    plugins: [
      {
        name: 'slim-css',
        generateBundle(_, bundle) {
          for (const file of Object.values(bundle)) {
            if (file.type === 'asset' && file.fileName.endsWith('.css')) {
              file.source = slimCss(String(file.source));
            }
          }
        },
      },
    ],
  }));
});
