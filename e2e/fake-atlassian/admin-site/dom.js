/* What every page of the fake admin site is built with. Served as it is. */

/** Class names mean nothing and change with every build of the real site; those behind them style. @param {string} style */
export const css = (style = '') => `css-${Math.random().toString(36).slice(2, 9)} ${style}`.trimEnd();

/**
 * @param {string} tag
 * @param {Record<string, string>} attributes `class` names what is styled
 * @param {(Node | string)[]} children
 */
export const element = (tag, { class: style, ...attributes } = {}, children = []) => {
  const node = document.createElement(tag);
  node.className = css(style);
  for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, value);
  node.append(...children);
  return node;
};

/** @param {string} text @param {() => void} act @param {Record<string, string>} attributes */
export const button = (text, act, attributes = {}) => {
  const node = element('button', { type: 'button', ...attributes }, [text]);
  node.addEventListener('click', act);
  return node;
};

/** Goes on within the page: the address changes, nothing is loaded. @param {string} href */
export const goTo = (href) => {
  history.pushState(null, '', href);
  dispatchEvent(new Event('fake:moved'));
};

/** @param {string} href @param {(Node | string)[]} children @param {Record<string, string>} attributes */
export const link = (href, children, attributes = {}) => {
  const anchor = element('a', { href, ...attributes }, children);
  anchor.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    // Rows are used again for others: so it is where it leads now.
    goTo(anchor.getAttribute('href') ?? href);
  });
  return anchor;
};

/** @param {string} path */
export const ask = async (path) => {
  const answer = await fetch(path);
  return answer.ok ? answer.json() : null;
};

/** @param {string} name */
export const parameter = (name) => new URLSearchParams(location.search).get(name);

/** The initials in a circle that stand for a picture. @param {string} name */
export const avatar = (name) =>
  element('span', { class: 'avatar', 'aria-hidden': 'true' }, [[...name].slice(0, 1).join('').toUpperCase()]);

/** @typedef {{ id: string, name: string, email: string, status: string }} Person */
