// What reading needs of a browser, without the module: places that an address names, explanations where they are asked for,
// the marks of the proof sheet, the claim that an objection is about, pictures that stay in sight, paper. Without this script every link leads to the same words.
(() => {
  "use strict";
  const root = document.documentElement;
  const settings = (document.currentScript ?? document.getElementById("boot"))?.dataset ?? {};

  // What an address names is shown: in the single file on its page, and unfolded wherever it is folded.
  const named = () => document.getElementById(decode(location.hash.slice(1).split("?")[0]));
  const decode = (text) => {
    try {
      return decodeURIComponent(text);
    } catch {
      return text;
    }
  };
  const unfold = (target) => {
    let isMoved = false;
    for (let part = target; (part = part.parentElement?.closest("details:not([open])")); ) isMoved = part.open = true;
    return isMoved;
  };
  const find = () => {
    const target = named();
    if (root.dataset.page === "single") turnTo(target);
    else if (!target) return forward();
    if (target && (unfold(target) || root.dataset.page === "single")) target.scrollIntoView();
  };

  // The single file shows one page at a time; an instrument stands where it is shown.
  let shown;
  const turnTo = (target) => {
    const sheets = [...document.querySelectorAll("main > .sheet")];
    const sheet = (target && target.closest(".sheet")) ?? sheets[0];
    if (sheet === shown) return;
    shown = sheet;
    // Put away, but still found by a search in the page where browsers can.
    for (const other of sheets) other.hidden = other === sheet ? false : "until-found";
    document.title = sheet.dataset.title;
    for (const [home, island] of borrowed) home.replaceWith(island);
    borrowed.clear();
    for (const place of document.querySelectorAll(".has-borrowed")) place.classList.remove("has-borrowed");
    for (const place of sheet.querySelectorAll("[data-borrows]")) {
      const island = document.getElementById(place.dataset.borrows)?.closest("leptos-island");
      if (!island || place.contains(island)) continue;
      const home = document.createComment("");
      island.replaceWith(home);
      place.classList.add("has-borrowed");
      place.append(island);
      borrowed.set(home, island);
    }
    if (!target) window.scrollTo(0, 0);
  };
  const borrowed = new Map();

  // Addresses of the first version, when all scenes and registers stood on one page, lead to where things stand now.
  const REGISTERS = { fig: "figures", source: "sources", claim: "claims", term: "glossary" };
  const forward = () => {
    const id = location.hash.slice(1);
    const [, kind] = /^(fig|source|claim|term)-/.exec(id) ?? [];
    const scene = [...document.querySelectorAll("a[data-scene]")].find((link) => id.startsWith(link.dataset.scene));
    const index = settings.index ?? "";
    if (kind) location.replace(`${settings.home}${REGISTERS[kind]}/${index}#${id}`);
    else if (scene) location.replace(`${scene.href.split("#")[0]}${location.search}#${id}`);
  };

  // Every entry of the registers: in the single file they are in the page, elsewhere in a script of the language.
  let asking;
  const entries = () =>
    (asking ??= new Promise((resolve, reject) => {
      const script = document.createElement("script");
      script.src = `${settings.home}entries.js`;
      script.onload = () => resolve(globalThis.courseIaEntries);
      // The next time it may come.
      script.onerror = () => {
        asking = undefined;
        reject(new Error(`cannot load ${script.src}`));
      };
      document.head.append(script);
    }));
  const entry = async (id) => {
    const there = document.getElementById(id);
    if (there) return there.outerHTML;
    if (root.dataset.page === "single") return undefined;
    return (await entries())[id]?.replaceAll('href="~/', `href="${settings.home}`);
  };

  // A number, a term, a source is explained where it stands.
  let note;
  let asked;
  const explain = async (event) => {
    const link = event.target instanceof Element ? event.target.closest("a.figure-link, a.term, a.source-chip") : null;
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || !HTMLElement.prototype.showPopover) return;
    const id = link.hash.slice(1);
    // Where the entry stands on the page itself, it is at hand.
    if (!/^(fig|term|source)-/.test(id) || (root.dataset.page === "register" && document.getElementById(id))) return;
    event.preventDefault();
    try {
      show(link, (await entry(id)) ?? "");
    } catch {
      location.href = link.href;
    }
  };
  const LISTS = { fig: "register-list", source: "source-list", term: "term-list" };
  const show = (link, html) => {
    if (!html) return void (location.href = link.href);
    if (!note) {
      note = document.createElement("div");
      note.className = "note";
      note.popover = "auto";
      note.tabIndex = -1;
      note.setAttribute("role", "dialog");
      document.body.append(note);
      note.addEventListener("toggle", ({ newState }) => {
        if (newState === "closed" && asked?.isConnected) asked.focus({ preventScroll: true });
      });
    }
    if (!note.contains(link)) asked = link;
    note.innerHTML = `<ul class="${LISTS[link.hash.slice(1).split("-")[0]]}">${html}</ul>`;
    note.querySelector("li").classList.add("note-entry");
    for (const part of note.querySelectorAll("[id]")) part.removeAttribute("id");
    note.setAttribute("aria-label", asked.textContent.trim());
    note.showPopover();
    const at = asked.getBoundingClientRect();
    const box = note.getBoundingClientRect();
    const isBelow = at.bottom + 8 + box.height <= window.innerHeight || at.top < box.height + 8;
    const top = isBelow ? Math.min(at.bottom + 8, window.innerHeight - box.height - 8) : at.top - box.height - 8;
    note.style.left = `${Math.max(8, Math.min(at.left, window.innerWidth - box.width - 8))}px`;
    note.style.top = `${Math.max(8, top)}px`;
    note.focus({ preventScroll: true });
  };

  // The proof sheet: the mark nearest to a pointer says its claim; one mark a text is a stop of the Tab key, arrows move on.
  const proof = (sheet) => {
    const said = sheet.querySelector(".proof-said");
    const marks = [...sheet.querySelectorAll("a[aria-label]")];
    let pointed;
    const say = async (mark) => {
      pointed = mark;
      for (const other of marks) other.classList.toggle("is-said", other === mark);
      const id = mark.getAttribute("href").split("#")[1];
      const here = document.getElementById(id)?.querySelector(".claim-text")?.textContent;
      const text = here ?? (await entries().catch(() => ({})))[id] ?? "";
      if (pointed !== mark) return;
      const link = document.createElement("a");
      link.href = mark.getAttribute("href");
      link.textContent = said.dataset.read;
      const [name] = mark.getAttribute("aria-label").split(",");
      said.replaceChildren(`${name} · ${text || mark.getAttribute("aria-label")} `, link);
    };
    const nearest = (event) => {
      const column = event.target instanceof Element ? event.target.closest(".proof-column") : null;
      if (!column) return null;
      let best = null;
      let least = 18;
      for (const mark of column.querySelectorAll("a[aria-label]")) {
        const box = mark.getBoundingClientRect();
        const x = Math.max(box.left - event.clientX, 0, event.clientX - box.right);
        const y = Math.max(box.top - event.clientY, 0, event.clientY - box.bottom);
        const far = Math.hypot(x / 3, y) + (box.height > 24 ? 1 : 0);
        if (far < least) [best, least] = [mark, far];
      }
      return best;
    };
    for (const text of sheet.querySelectorAll(".proof-text")) {
      const own = [...text.querySelectorAll("a[aria-label]")];
      const stop = (mark) => own.forEach((other) => (other.tabIndex = other === mark ? 0 : -1));
      if (own.length > 0) stop(own[0]);
      text.addEventListener("keydown", (event) => {
        const step = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[event.key];
        const at = own.indexOf(document.activeElement);
        // The sheet itself scrolls, and with another key held an arrow is the browser's.
        if (at < 0 || event.altKey || event.ctrlKey || event.metaKey) return;
        const next = step && own[at + step];
        if (!next) return;
        event.preventDefault();
        stop(next);
        next.focus();
      });
    }
    sheet.addEventListener("focusin", ({ target }) => target.closest("a[aria-label]") && say(target.closest("a[aria-label]")));
    sheet.addEventListener("pointermove", (event) => {
      const mark = event.pointerType === "mouse" && nearest(event);
      if (mark) say(mark);
    });
    sheet.addEventListener("click", (event) => {
      const mark = nearest(event);
      if (!mark) return;
      // A finger hides what it points at: the first tap says the claim, its link or a second tap leads on.
      if (event.pointerType === "touch" && !mark.classList.contains("is-said")) {
        event.preventDefault();
        say(mark);
      } else if (!event.target.closest("a")) location.href = mark.getAttribute("href");
    });
  };

  // Who objects to a claim finds it named in the text to copy: the address carries it to the page of the method.
  const object = ({ target }) => {
    const link = target instanceof Element && target.closest('a[href$="#objection"]');
    const note = link && link.closest(".claim-note, [id^='claim-']");
    const [, claim] = /(?:^|-)([a-e]-[a-z0-9-]+)$/.exec(note?.id ?? "") ?? [];
    if (!claim) return;
    if (root.dataset.page === "single") nameClaim(claim);
    else link.search = `?claim=${claim}`;
  };
  const nameClaim = (claim) => {
    if (!/^[a-e]-[a-z0-9-]+$/.test(claim ?? "")) return;
    const page = root.dataset.page === "single" ? "" : `${settings.home}claims/${settings.index ?? ""}`;
    const blanks = { claim, address: new URL(`${page}#claim-${claim}`, location.href).href };
    for (const [blank, text] of Object.entries(blanks)) {
      for (const part of document.querySelectorAll(`[data-blank="${blank}"]`)) part.textContent = text;
    }
  };

  // What of an instrument can be taken away, for the settings that it tells: link, code to embed, citation.
  const escaped = (text) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
  const share = (form) => {
    const { scene, embed, title, citation, query, panel } = form.dataset;
    const base = location.href.split(/[?#]/)[0];
    const link = new URL(scene, base).href + query + (root.dataset.page === "single" ? "" : `#${panel}`);
    form.querySelector(".link").value = link;
    form.querySelector(".cite").value = `${citation} ${link}`;
    // From disk there is nothing that another page could show.
    const isOnline = embed !== undefined && base.startsWith("http");
    for (const part of form.querySelectorAll(".share-embed, .share-online")) part.hidden = !isOnline;
    form.querySelector(".share-offline").hidden = isOnline;
    if (!isOnline) return;
    // The frame takes the height of its content in browsers that can; `min-height` holds the place elsewhere.
    form.querySelector(".embed").value =
      `<iframe src="${escaped(new URL(embed, base).href + query)}" title="${escaped(title)}" loading="lazy" ` +
      'style="width:100%;min-height:720px;border:0;frame-sizing:content-height" allow="fullscreen; clipboard-write; web-share"></iframe>';
  };

  // One instrument on paper: its parts are marked, their tables opened, and put back after. A table follows the settings once
  // it is told that it is open: paper waits for that.
  const printAlone = async (event) => {
    const island = event.target instanceof Element && event.target.closest('[data-press="print"]')?.closest("leptos-island");
    if (!island) return;
    const parts = [...island.querySelectorAll(".instrument")];
    const folded = parts.flatMap((part) => [...part.querySelectorAll("details.data-table:not([open])")]);
    for (const part of parts) part.classList.add("is-printed");
    await Promise.all(
      folded.map(
        (details) =>
          new Promise((resolve) => {
            details.addEventListener("toggle", resolve, { once: true });
            details.open = true;
          }),
      ),
    );
    window.addEventListener(
      "afterprint",
      () => {
        for (const part of parts) part.classList.remove("is-printed");
        for (const details of folded) details.open = false;
      },
      { once: true },
    );
    window.print();
  };

  // Paper does not unfold.
  const unfoldForPrint = () => {
    if (document.querySelector(".is-printed")) return;
    const folded = [...document.querySelectorAll("details:not([open], .share, .further)")];
    for (const details of folded) details.open = true;
    window.addEventListener("afterprint", () => folded.forEach((details) => (details.open = false)), { once: true });
  };

  // The style sheet keeps a picture in sight while its controls are moved: for that it has to know its height.
  const heights = new ResizeObserver((entries) => {
    for (const { target, borderBoxSize } of entries) {
      target.closest(".bench").style.setProperty("--picture-height", `${Math.ceil(borderBoxSize[0].blockSize)}px`);
    }
  });
  const begin = () => {
    window.addEventListener("hashchange", find);
    window.addEventListener("beforeprint", unfoldForPrint);
    document.addEventListener("beforematch", ({ target }) => target.matches(".sheet") && turnTo(target));
    document.addEventListener("click", explain);
    document.addEventListener("click", printAlone);
    document.addEventListener("click", object);
    nameClaim(new URLSearchParams(location.search).get("claim"));
    find();
    for (const sheet of document.querySelectorAll(".proof")) proof(sheet);
    for (const picture of document.querySelectorAll(".bench .picture")) heights.observe(picture);
    const told = new MutationObserver((changes) => changes.forEach(({ target }) => share(target)));
    told.observe(document.body, { subtree: true, attributeFilter: ["data-query"] });
  };
  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", begin);
  else begin();
})();
