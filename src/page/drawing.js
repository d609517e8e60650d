// Changes a drawing in place, as `src/chart/change.rs` says: at once, for from the module every attribute would be a call.
(() => {
  "use strict";
  // False if there is no drawing of so many elements: then it has to be written.
  globalThis.courseIaChange = (host, changes) => {
    const [count, ...all] = changes.split("\n");
    const root = host.firstElementChild;
    if (!root || root.childElementCount !== Number(count)) return false;
    const elements = [root, ...root.children];
    for (const change of all) {
      const [place, name, value] = change.split("\x1f");
      const element = elements[place];
      if (name === "<") element.outerHTML = value;
      else if (name === "-") {
        // With the end of its line, so that the markup is that of the drawing written anew.
        element.nextSibling?.remove();
        element.remove();
      } else if (name === "+" && element) element.insertAdjacentHTML("beforebegin", value + "\n");
      else if (name === "+") root.insertAdjacentHTML("beforeend", value + "\n");
      else if (name) element.setAttribute(name, value);
      else if (element.firstChild) element.firstChild.data = value;
      else element.textContent = value;
    }
    return true;
  };
})();
