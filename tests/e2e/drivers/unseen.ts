/** What can be told by its look where the user forces colours, which takes grounds and shadows away. */

/** What was looked at, and the HTML of what can't be told from what it's on. */
export type Unseen = { boxes: number; marks: number; unseen: string[] };

/**
 * Which boxes have neither an edge nor a fill, and which marks can't be seen. Runs in a page, so it uses nothing
 * from outside.
 * @param root a document or a shadow root
 * @param boxes a selector of what needs an edge or a fill
 * @param paper relative luminance of the page, where nothing has a ground
 */
export function unseenIn(root: Document | ShadowRoot, boxes: string, paper: number): Unseen {
  // A colour that's still changing isn't the one to look at.
  for (const animation of root.getAnimations()) animation.finish();
  const canvas = document.createElement('canvas').getContext('2d');
  /** Relative luminance after WCAG, of a colour on white; undefined where nothing is drawn. */
  const lightOf = (color: string) => {
    if (!canvas || /^none$|^rgba\(.*, 0\)$/.test(color)) return undefined;
    canvas.fillStyle = color;
    canvas.fillRect(0, 0, 1, 1);
    const [r = 0, g = 0, b = 0] = [...canvas.getImageData(0, 0, 1, 1).data].map((it) =>
      it <= 10 ? it / 3294.6 : ((it / 255 + 0.055) / 1.055) ** 2.4,
    );
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  /** The same of what an element is on. */
  const groundOf = (it: Element | null): number =>
    it ? (lightOf(getComputedStyle(it).backgroundColor) ?? groundOf(it.parentElement)) : paper;
  const isSeen = (color: string, on: Element | null) => {
    const light = lightOf(color);
    if (light === undefined) return false;
    const [low = 0, high = 0] = [light, groundOf(on)].sort((a, b) => a - b);
    return (high + 0.05) / (low + 0.05) >= 3;
  };
  const isBoxSeen = (it: Element) => {
    const style = getComputedStyle(it);
    const edges = (['Top', 'Right', 'Bottom', 'Left'] as const).filter(
      (side) =>
        parseFloat(style[`border${side}Width`]) > 0 &&
        isSeen(style[`border${side}Color`], it.parentElement),
    );
    const isOutlined =
      style.outlineStyle !== 'none' && isSeen(style.outlineColor, it.parentElement);
    return edges.length > 0 || isOutlined || isSeen(style.backgroundColor, it.parentElement);
  };
  const isMarkSeen = (svg: Element) =>
    [...svg.querySelectorAll('*')].some((it) => {
      const { fill, stroke, strokeWidth } = getComputedStyle(it);
      return isSeen(fill, svg) || (parseFloat(strokeWidth) > 0 && isSeen(stroke, svg));
    });
  const shown = (selector: string) =>
    [...root.querySelectorAll(selector)].filter((it) => it.checkVisibility());
  const found = { boxes: shown(boxes), marks: shown('svg:not([role=img])') };
  return {
    boxes: found.boxes.length,
    marks: found.marks.length,
    unseen: [
      ...found.boxes.filter((it) => !isBoxSeen(it)),
      ...found.marks.filter((it) => !isMarkSeen(it)),
    ].map((it) => it.outerHTML.slice(0, 160)),
  };
}
