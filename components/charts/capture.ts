interface Options {
  /** What lies behind it, a CSS colour. */
  background: string;
  /** Pixels of the picture for a pixel of the page. */
  scale: number;
}

/** What has this attribute is left out of pictures: buttons, menus. */
const leftOut = '[data-capture="leave-out"]';

/**
 * An element of the page as a PNG. Nothing is loaded from anywhere: fonts are those of the machine, canvases are copied
 * as they are. Rejects where the browser cannot draw it.
 */
export const capturePng = async (element: HTMLElement, { background, scale }: Options): Promise<Blob> => {
  const { domToBlob } = await import('modern-screenshot');
  return domToBlob(element, {
    type: 'image/png',
    backgroundColor: background,
    scale,
    font: false,
    // Our pages have no pictures from elsewhere, and their policy would refuse to fetch any.
    fetchFn: () => Promise.resolve(false),
    filter: (node) => !(node instanceof Element && node.matches(leftOut)),
  });
};
