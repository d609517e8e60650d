// What waits in a served page for the next build; in no page that is given away.
(async () => {
  let seen = SEEN;
  let shown = null;
  for (;;) {
    try {
      const [number, ...error] = (await (await fetch("ADDRESS" + seen)).text()).split("\n");
      if (Number(number) <= seen) continue;
      seen = Number(number);
      if (error.join("") === "") return location.reload();
      shown ??= document.body.appendChild(document.createElement("pre"));
      shown.setAttribute("role", "alert");
      shown.style.cssText =
        "position:fixed;inset:0 0 auto;z-index:9999;max-height:80vh;overflow:auto;margin:0;padding:1rem;" +
        "background:#300;color:#fff;font:14px/1.4 monospace;white-space:pre-wrap";
      shown.textContent = error.join("\n");
    } catch {
      // The server is gone or comes back.
      await new Promise((done) => setTimeout(done, 1000));
    }
  }
})();
