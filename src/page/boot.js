// Starts the page: the theme, then the islands, each when it comes near the viewport.
// The same file serves http, a folder on disk and the single file. If anything fails, the static page stays
// and its note is shown.
(() => {
  "use strict";
  const root = document.documentElement;
  const boot = document.currentScript ?? document.getElementById("boot");
  const settings = boot ? boot.dataset : {};
  const THEMES = ["auto", "light", "dark"];
  const KEY = "course-ia:theme";
  // How long a page is left alone before anything is fetched for the next one.
  const REST_MS = 4000;

  // Storage may be forbidden: then the theme simply is not remembered.
  const remembered = () => {
    try {
      return localStorage.getItem(KEY);
    } catch {
      return null;
    }
  };
  const remember = (theme) => {
    try {
      localStorage.setItem(KEY, theme);
    } catch {
      // Not remembered.
    }
  };

  const setTheme = (theme) => {
    const chosen = THEMES.includes(theme) ? theme : "auto";
    if (chosen === "auto") delete root.dataset.theme;
    else root.dataset.theme = chosen;
    for (const button of document.querySelectorAll("[data-theme-choice]")) {
      button.setAttribute("aria-pressed", String(button.dataset.themeChoice === chosen));
    }
    return chosen;
  };

  const fail = (error) => {
    if (root.dataset.live === "failed") return;
    root.dataset.live = "failed";
    root.dataset.liveError = String(error);
    const note = document.getElementById("live-failed");
    if (note) note.hidden = false;
    console.error("The interactive parts could not start; the page stays readable.", error);
  };

  const loadScript = (src) =>
    new Promise((resolve, reject) => {
      const script = document.createElement("script");
      script.src = src;
      script.onload = resolve;
      script.onerror = () => reject(new Error(`cannot load ${src}`));
      document.head.append(script);
    });

  // base64 of gzip -> a response that streams WASM.
  const unpack = (payload) => {
    const bytes = Uint8Array.from(atob(payload.trim()), (char) => char.charCodeAt(0));
    const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
    return new Response(stream, { headers: { "content-type": "application/wasm" } });
  };

  // Glue and module are asked for together.
  const module = async () => {
    const inlined = document.getElementById("payload");
    const glue = typeof wasm_bindgen === "undefined" ? loadScript(settings.glue) : undefined;
    const bytes = inlined || settings.payload ? undefined : fetch(settings.wasm);
    // Whatever comes of it, a failure is told where both are awaited.
    bytes?.catch(() => {});
    await glue;
    if (inlined) return unpack(inlined.textContent);
    if (settings.payload) {
      await loadScript(settings.payload);
      return unpack(globalThis.courseIaPayload);
    }
    return bytes;
  };

  // One document with all pages carries the words of all instruments packed.
  const unpackWords = async () => {
    const words = document.querySelector("#phrases[data-packed]");
    if (!words) return;
    words.textContent = await unpack(words.textContent).text();
    words.removeAttribute("data-packed");
  };

  // The engine of long work, when an island first asks for it; see jobs.js.
  globalThis.courseIaEngine = async (variant) => {
    if (!globalThis.courseIaEngines?.[variant]) await loadScript(settings[variant === "simd" ? "engineSimd" : "engineBase"]);
    return globalThis.courseIaEngines[variant];
  };

  // The page is free between two turns.
  const turn = () => new Promise((resolve) => setTimeout(resolve));

  // The first number that a page writes has the browser read how its language writes numbers: while it waits for the module.
  const readNumbers = async () => {
    await turn();
    (0).toLocaleString(root.lang);
    new Intl.PluralRules(root.lang);
  };

  let starting;
  const start = () => {
    starting ??= (async () => {
      readNumbers();
      const source = await module();
      await unpackWords();
      await wasm_bindgen({ module_or_path: source });
      await turn();
      wasm_bindgen.hydrate();
      root.dataset.live = "yes";
    })();
    return starting;
  };

  // One island without data: it stays as printed and says so; the others answer.
  const failAlone = (island, name) => {
    island.dataset.hydrated = island.dataset.live = "failed";
    const note = document.createElement("p");
    note.className = "instrument-failed";
    note.setAttribute("role", "status");
    note.textContent = document.getElementById("live-failed")?.dataset.one ?? "";
    island.prepend(note);
    console.error(`the inputs of the island ${name} cannot be read`);
  };

  // A trap, or an error of the browser on its way through the module.
  const isOfModule = (error) => error instanceof WebAssembly.RuntimeError || /wasm/i.test(error?.stack ?? "");

  const hydrate = async (island) => {
    try {
      await start();
      // Each island in a turn of its own.
      await turn();
      if (root.dataset.live === "failed" || island.dataset.hydrated) return;
      const name = island.dataset.component;
      const run = wasm_bindgen[name];
      if (!run) throw new Error(`the module does not know the island ${name}`);
      island.dataset.hydrated = "";
      if (!run(island)) return failAlone(island, name);
      island.dataset.hydrated = "yes";
    } catch (error) {
      fail(error);
    }
  };

  // Charts and text change height: tell a host that sizes the frame to its content.
  const announceSize = () => {
    if (root.dataset.page !== "embed" || typeof window.requestResize !== "function") return;
    const ask = () => {
      try {
        window.requestResize();
      } catch {
        // Not embedded, or the host did not opt in.
      }
    };
    new ResizeObserver(ask).observe(document.body);
    ask();
  };

  // Type that this page did without is fetched for the next one, when nothing else is wanted.
  const fetchType = async () => {
    if (root.dataset.type === "ours") return;
    try {
      await starting;
      for (const { style } of [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules])) {
        // Of each face the letters of every page. Only asked for: a face that is loaded would have the whole page laid out anew.
        const [, file] = /url\("([^"]+)"\)/.exec(style?.getPropertyValue("src")) ?? [];
        if (!file || !/^U\+20\b/i.test(style.getPropertyValue("unicode-range"))) continue;
        const link = document.createElement("link");
        Object.assign(link, { rel: "prefetch", as: "font", crossOrigin: "anonymous", href: file });
        document.head.append(link);
      }
      localStorage.setItem("course-ia:type", "here");
    } catch {
      // The next page asks again.
    }
  };

  const begin = () => {
    setTheme(remembered());
    document.addEventListener("click", (event) => {
      const notice = event.target instanceof Element ? event.target.closest("[data-dismiss]") : null;
      if (notice) notice.parentElement.hidden = true;
      const button = event.target instanceof Element ? event.target.closest("[data-theme-choice]") : null;
      if (button) remember(setTheme(button.dataset.themeChoice));
    });
    announceSize();
    window.addEventListener("load", () => setTimeout(fetchType, REST_MS));
    const islands = document.querySelectorAll("leptos-island");
    if (islands.length === 0) return;
    if (typeof WebAssembly === "undefined") return fail(new Error("WebAssembly is switched off"));
    // A trap in the module, in an event as well as at the start, leaves the page static.
    window.addEventListener("error", (event) => {
      if (isOfModule(event.error)) fail(event.error);
    });
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { isIntersecting, target } of entries) {
          if (!isIntersecting) continue;
          observer.unobserve(target);
          hydrate(target);
        }
      },
      { rootMargin: "100% 0px" },
    );
    for (const island of islands) observer.observe(island);
  };

  setTheme(remembered());
  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", begin);
  else begin();
})();
