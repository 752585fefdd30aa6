// Builds the page. Texts go in as text, never as markup.

/** An element with attributes, `on…` listeners among them, and what is in it. */
export function el(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith('on')) element.addEventListener(name.slice(2), value);
    else if (value === true) element.setAttribute(name, '');
    else if (value !== false && value !== null) element.setAttribute(name, value);
  }
  element.append(...children.flat().filter((child) => child !== null && child !== false));
  return element;
}

/** The name of a language, which nobody opens. */
const SVG = 'http://www.w3.org/2000/svg';

const SHAPES = {
  passed: 'M5 12.5l4.5 4.5L19 7.5',
  failed: 'M6.5 6.5l11 11m0-11l-11 11',
  open: 'M12 6v7m0 4v.5',
  unreached: 'M7 12h10',
};

/** The sign of a state. What it says stands beside it in words. */
export function icon(state) {
  const svg = document.createElementNS(SVG, 'svg');
  const shape = document.createElementNS(SVG, 'path');
  shape.setAttribute('d', SHAPES[state]);
  for (const [name, value] of Object.entries({
    viewBox: '0 0 24 24',
    fill: 'none',
    stroke: 'currentColor',
    'stroke-width': '2.5',
    'stroke-linecap': 'round',
    'aria-hidden': 'true',
    class: 'icon',
  }))
    svg.setAttribute(name, value);
  svg.append(shape);
  return svg;
}
