// Says which pictures are near the screen: those follow the settings, the others when they come.
(() => {
  "use strict";
  const come = (picture) => {
    picture.dataset.near = "";
    picture.dispatchEvent(new Event("near"));
  };
  const watch = () => {
    const pictures = document.querySelectorAll(".instrument .picture");
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          if (isIntersecting) come(target);
          else delete target.dataset.near;
        }
      },
      { rootMargin: "50% 0px" },
    );
    for (const picture of pictures) observer.observe(picture);
    // On paper all are.
    addEventListener("beforeprint", () => pictures.forEach(come));
  };
  if (document.readyState === "loading") addEventListener("DOMContentLoaded", watch);
  else watch();
})();

// Keeps a drawing the same as its SVG, element by element: what did not change is neither parsed, laid out nor painted again.
// The charts write an element a line. All of it is done here at once: from the module every attribute would be a call.
(() => {
  "use strict";
  const drawn = new WeakMap();
  const ATTRIBUTE = / ([^\s=]+)="([^"]*)"/g;
  // An element on a line: its opening tag, and what stands in it.
  const ELEMENT = /^<([a-z]+)([^>]*?)\/?>(?:([^<&]*)<\/\1>)?$/;

  // Changes an element in place; false if it is another kind of element, or holds more than words.
  const change = (element, former, now) => {
    const [old, next] = [ELEMENT.exec(former), ELEMENT.exec(now)];
    if (!old || !next || old[1] !== next[1] || next[2].includes("&")) return false;
    if (old[2] !== next[2]) {
      const gone = new Map([...old[2].matchAll(ATTRIBUTE)].map(([, name, value]) => [name, value]));
      for (const [, name, value] of next[2].matchAll(ATTRIBUTE)) {
        if (gone.get(name) !== value) element.setAttribute(name, value);
        gone.delete(name);
      }
      for (const name of gone.keys()) element.removeAttribute(name);
    }
    if (old[3] !== next[3]) element.textContent = next[3] ?? "";
    return true;
  };

  // The lines of a drawing between its own tags; nothing if it is no drawing.
  const lines = (svg) => {
    const all = svg.trimEnd().split("\n");
    return all.length > 2 && all[0].startsWith("<svg ") && all.at(-1) === "</svg>" ? all : undefined;
  };

  const follow = (host, former, now) => {
    const root = host.firstElementChild;
    const [old, next] = [former && lines(former), lines(now)];
    if (!root || !old || !next || root.childElementCount !== old.length - 2) return false;
    if (!change(root, `${old[0]}</svg>`, `${next[0]}</svg>`)) return false;
    const [inner, wanted] = [old.slice(1, -1), next.slice(1, -1)];
    for (const [index, element] of [...root.children].entries()) {
      if (index >= wanted.length) element.remove();
      else if (inner[index] !== wanted[index] && !change(element, inner[index], wanted[index])) element.outerHTML = wanted[index];
    }
    if (wanted.length > inner.length) root.insertAdjacentHTML("beforeend", wanted.slice(inner.length).join("\n"));
    return true;
  };

  globalThis.courseIaDraw = (host, svg) => {
    if (!follow(host, drawn.get(host), svg)) host.innerHTML = svg;
    drawn.set(host, svg);
  };
})();
