import '../../components/guide/guide.css';
import { render } from 'preact';
import monogram from 'virtual:monogram';
import { writeClipboard } from '../../browser/clipboard.ts';
import { loadGuide } from '../../browser/guides.ts';
import { Guide } from '../../components/guide/Guide.tsx';
import { NoGuide } from '../../components/guide/NoGuide.tsx';
import { parseGuide } from '../../jobs/guide/stored.ts';
import { roleOf } from '../../jobs/guide/words.ts';

const id = new URLSearchParams(location.search).get('id') ?? '';
const guide = parseGuide(await loadGuide(id));

if (guide) {
  // Browsers suggest it as the file name when you save the page as PDF.
  document.title = ['Interview guide', roleOf(guide)].filter((it) => it !== '').join(': ');
  render(
    <Guide
      guide={guide}
      monogram={monogram}
      copy={writeClipboard}
      print={() => {
        window.print();
      }}
    />,
    document.body,
  );
} else {
  render(<NoGuide />, document.body);
}
