import { afterEach, describe, expect, test, vi } from 'vitest';
import { raise } from '../../../components/posting-button/host.ts';

const root = document.documentElement;
afterEach(() => {
  root.removeAttribute('style');
  vi.restoreAllMocks();
});

/** jsdom has no popovers; what a style sheet says is given as its computed values. */
function raised(style: Record<string, string>): string | null | undefined {
  const host = document.createElement('div');
  const showPopover = vi.fn();
  host.showPopover = showPopover;
  vi.spyOn(window, 'getComputedStyle').mockReturnValue({
    getPropertyValue: (name: string) => style[name] ?? '',
  } as CSSStyleDeclaration);
  raise(host, root);
  expect(showPopover).toHaveBeenCalledTimes(host.popover === null ? 0 : 1);
  return host.popover;
}

describe('the button is at the edge of the window', () => {
  test.each([
    { transform: 'matrix(1, 0, 0, 1, 0, 0)' },
    { translate: '0px 1px' },
    { perspective: '100px' },
    { contain: 'paint' },
    { contain: 'content' },
    { contain: 'strict' },
    { contain: 'size layout' },
    { 'container-type': 'inline-size' },
    { 'will-change': 'transform' },
    { 'will-change': 'opacity, perspective' },
  ])('through the top layer if the root has %j', (style) => {
    expect(raised(style)).toBe('manual');
  });

  test.each([
    {},
    { transform: 'none', translate: 'none', perspective: 'none', contain: 'none' },
    { contain: 'size style', 'will-change': 'auto', 'container-type': 'normal' },
    { 'will-change': 'scroll-position, opacity', 'content-visibility': 'visible' },
  ])('by itself if the root has %j', (style) => {
    expect(raised(style)).toBeNull();
  });
});
