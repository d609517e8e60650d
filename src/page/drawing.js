// Keeps a drawing the same as its SVG, element by element: what did not change is neither parsed, laid out nor painted again.
// Charts write an element a line. Done here at once: from the module every attribute would be a call.
(() => {
  "use strict";
  const drawn = new WeakMap();
  const ATTRIBUTE = / ([^\s=]+)="([^"]*)"/g;
  // An element on a line: its opening tag, and what stands in it.
  const ELEMENT = /^<([a-z]+)([^>]*?)\/?>(?:([^<&]*)<\/\1>)?$/;
  const named = (attributes) => [...attributes.matchAll(ATTRIBUTE)].map(([, name]) => name).join(" ");

  // Changes an element in place; false if it is another kind of element, or holds more than words.
  const change = (element, former, now) => {
    const [old, next] = [ELEMENT.exec(former), ELEMENT.exec(now)];
    if (!old || !next || old[1] !== next[1] || next[2].includes("&") || named(old[2]) !== named(next[2])) return false;
    if (old[2] !== next[2]) {
      for (const [, name, value] of next[2].matchAll(ATTRIBUTE)) {
        if (element.getAttribute(name) !== value) element.setAttribute(name, value);
      }
    }
    if (old[3] !== next[3]) element.textContent = next[3] ?? "";
    return true;
  };

  // The lines of a drawing; nothing if it is no drawing.
  const lines = (svg) => {
    const all = svg.trimEnd().split("\n");
    return all.length > 2 && all[0].startsWith("<svg ") && all.at(-1) === "</svg>" ? all : undefined;
  };

  // False if the drawing has to be written anew: with another number of elements, line for line would compare what is not alike.
  const follow = (root, former, now) => {
    const [old, next] = [former && lines(former), lines(now)];
    if (!root || !old || !next || old.length !== next.length || root.childElementCount !== old.length - 2) return false;
    if (!change(root, `${old[0]}</svg>`, `${next[0]}</svg>`)) return false;
    for (const [index, element] of [...root.children].entries()) {
      const [was, is] = [old[index + 1], next[index + 1]];
      if (was !== is && !change(element, was, is)) element.outerHTML = is;
    }
    return true;
  };

  globalThis.courseIaDraw = (host, svg) => {
    if (!follow(host.firstElementChild, drawn.get(host), svg)) host.innerHTML = svg;
    drawn.set(host, svg);
  };
})();
