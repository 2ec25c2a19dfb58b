import { capturedStyles } from './captured-styles';

interface Options {
  /** What lies behind it, a CSS colour. */
  background: string;
  /** Pixels of the picture for a pixel of the page. */
  scale: number;
}

/** What has this attribute is left out of pictures: buttons, menus. */
const leftOut = '[data-capture="leave-out"]';

/**
 * The rows of tables that have been scrolled out of sight, or never into it. A picture shows what is in sight; to copy
 * the other hundreds as well would take most of its time.
 */
const rowsOutOfSight = (element: HTMLElement): Set<Node> => {
  const out = new Set<Node>();
  for (const table of element.querySelectorAll('table')) {
    const sight = table.parentElement?.getBoundingClientRect();
    for (const row of table.tBodies[0]?.rows ?? []) {
      const { top, bottom } = row.getBoundingClientRect();
      if (sight && (bottom <= sight.top || top >= sight.bottom)) out.add(row);
    }
  }
  return out;
};

/** Draws the charts within with so many dots for a pixel; null is as many as the screen has. */
const redraw = async (element: HTMLElement, dots: number | null) => {
  const canvases = [...element.querySelectorAll('canvas')];
  if (canvases.length === 0) return;
  const { Chart } = await import('chart.js');
  for (const canvas of canvases) {
    const chart = Chart.getChart(canvas);
    if (!chart) continue;
    chart.options.devicePixelRatio = dots ?? devicePixelRatio;
    chart.resize();
  }
};

/**
 * The picture's elements have what differs from a browser's own style, and Firefox is asked for that before it knows its
 * margins: so it is laid down here that there are none, as everywhere on our pages.
 */
const resetStyle = () => {
  const style = document.createElementNS('http://www.w3.org/2000/svg', 'style');
  style.textContent = ':where(h1, h2, h3, h4, p, ul, ol, dl, dd, figure, pre) { margin: 0; }';
  return style;
};

/**
 * An element of the page as a PNG. Nothing is loaded from anywhere: fonts are those of the machine, canvases are copied
 * as they are. Rejects where the browser cannot draw it.
 */
export const capturePng = async (element: HTMLElement, { background, scale }: Options): Promise<Blob> => {
  const { domToBlob } = await import('modern-screenshot');
  try {
    await redraw(element, scale);
    const outOfSight = rowsOutOfSight(element);
    return await domToBlob(element, {
      type: 'image/png',
      backgroundColor: background,
      scale,
      font: false,
      includeStyleProperties: capturedStyles,
      // Our pages have no pictures from elsewhere, and their policy would refuse to fetch any.
      fetchFn: () => Promise.resolve(false),
      // Whatever the mouse happens to lie on is underlined.
      onCloneEachNode: (clone) => {
        if (clone instanceof HTMLButtonElement) clone.style.textDecoration = 'none';
      },
      onCreateForeignObjectSvg: (svg) => svg.prepend(resetStyle()),
      filter: (node) => !outOfSight.has(node) && !(node instanceof Element && node.matches(leftOut)),
    });
  } finally {
    await redraw(element, null);
  }
};
