import { fireEvent, screen } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { FORMATS } from '../../../jobs/snippet/formats.ts';
import { show } from './show-options.tsx';

describe('the preview', () => {
  const preview = () =>
    screen.getByRole('region', { name: / preview for a made-up job$/ }).textContent;

  test.each(FORMATS)('is the snippet as $name', ({ id, name }) => {
    show({ format: id });
    expect(preview()).toContain(`${name} preview for a made-up job`);
    expect(preview()).toContain('Masud Rana');
  });

  test('shows the opening line while you type it, before it is stored', () => {
    const { onChange } = show();
    fireEvent.input(screen.getByRole('textbox', { name: 'Opening line' }), {
      target: { value: ' For your search:' },
    });
    expect(onChange).not.toHaveBeenCalled();
    expect(preview()).toContain('For your search:Masud Rana');
  });
});
