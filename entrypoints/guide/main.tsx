import '../../components/guide/guide.css';
import { render } from 'preact';
import card from 'virtual:guide-card';
import monogram from 'virtual:monogram';
import { writeClipboard } from '../../browser/clipboard.ts';
import { loadGuide } from '../../browser/guides.ts';
import { Guide } from '../../components/guide/Guide.tsx';
import { NoGuide } from '../../components/guide/NoGuide.tsx';
import { guide } from '../../jobs/guide/index.ts';
import { roleOf } from '../../jobs/guide/words.ts';
import { parseGuideSource } from '../../jobs/messages.ts';

const id = new URLSearchParams(location.search).get('id') ?? '';
const source = parseGuideSource(await loadGuide(id));

if (source) {
  const made = guide(source.posting, source.match, card);
  // Browsers offer it as the file's name when the page is saved as PDF.
  document.title = ['Interview guide', roleOf(made)].filter((it) => it !== '').join(': ');
  render(
    <Guide
      guide={made}
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
