import type { SnippetSet } from '../../jobs/messages.ts';
import type { FormatId } from '../../jobs/snippet/formats.ts';

type Props = {
  snippets: SnippetSet['snippets'];
  chosen: FormatId;
  onChoose: (format: FormatId) => void;
};

/** The formats, of which one is copied. */
export const FormatList = ({ snippets, chosen, onChoose }: Props) => (
  <select
    class="form-field flex-1 px-1"
    aria-label="Format"
    value={chosen}
    onChange={(event) => {
      onChoose(event.currentTarget.value as FormatId);
    }}
  >
    {snippets.map(({ format, formatName }) => (
      <option key={format} value={format}>
        {formatName}
      </option>
    ))}
  </select>
);
