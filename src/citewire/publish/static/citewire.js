// Listens for new editions and puts them in without moving what is being read. The page is whole without it.
(() => {
  "use strict";
  const own = document.currentScript.dataset;
  const $ = (selector, root = document) => root.querySelector(selector);
  const language = document.documentElement.lang || "en";

  // "5 minutes ago" at the end of the line with a time of the last day: the absolute time stays, and nothing is pushed.
  const relative = new Intl.RelativeTimeFormat(language, { numeric: "auto", style: "short" });
  const tell = () => {
    for (const time of document.querySelectorAll("time.ago")) {
      const minutes = Math.round((Date.parse(time.dateTime) - Date.now()) / 60000);
      const line = time.closest("p, li");
      let note = $(".relative", line);
      if (minutes > 0 || minutes < -1439) { if (note) note.textContent = ""; continue; }
      if (!note) {
        note = document.createElement("span");
        note.className = "relative";
        line.append(note);
      }
      note.textContent = " · " + (minutes > -60 ? relative.format(minutes, "minute") : relative.format(Math.round(minutes / 60), "hour"));
    }
  };
  tell();
  setInterval(tell, 30000);

  // What is there to be copied is chosen whole.
  addEventListener("focusin", ({ target }) => { if (target.readOnly) target.select(); });

  // Paper can't be unfolded.
  addEventListener("beforeprint", () => { for (const each of document.querySelectorAll("details:not([open])")) { each.dataset.shut = ""; each.open = true; } });
  addEventListener("afterprint", () => { for (const each of document.querySelectorAll("details[data-shut]")) { delete each.dataset.shut; each.open = false; } });

  // What changed since this browser last showed the page: the number of that edition stays in the browser alone.
  const since = $("#since");
  if (since) {
    const key = "citewire:" + since.dataset.desk, now = Number(since.dataset.edition);
    try {
      const last = Number(localStorage.getItem(key));
      if (last && last < now) {
        since.href = since.dataset.changes + "?since=" + last;
        since.textContent = since.dataset.words;
      }
      addEventListener("pagehide", () => { try { localStorage.setItem(key, $("#since")?.dataset.edition || now); } catch { /* full or forbidden */ } });
    } catch { /* no storage: the link shows the last change */ }
  }

  // A citation opens its passage beside the page; the link itself leads there without this script, and with a modifier.
  const drawer = $("#drawer");
  const fill = async (address) => {
    const answer = await fetch(address, { headers: { Accept: "text/html" } });
    if (!answer.ok) throw new Error(answer.status);
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const place = decodeURIComponent(new URL(address, location).hash.slice(1));
    const passage = place && page.getElementById(place), head = $("#masthead", page);
    if (!head) throw new Error("no text");
    const shown = passage ? [passage] : [...page.querySelectorAll(".passage")].slice(0, 3);
    for (const part of [head, ...shown]) part.removeAttribute("id");
    const facts = $(".facts", head);  // who says so, what it says, and only then how it came here
    if (facts) facts.remove();
    const more = document.createElement("p");
    const link = document.createElement("a");
    link.href = address;
    link.textContent = drawer.dataset.more;
    more.append(link);
    $(".inside", drawer).replaceChildren(...[head, ...shown, facts, more].filter(Boolean).map((node) => document.importNode(node, true)));
  };
  if (drawer && drawer.showModal) {
    $(".close", drawer).addEventListener("click", () => drawer.close());
    drawer.addEventListener("click", (event) => { if (event.target === drawer) drawer.close(); });
    addEventListener("click", (event) => {
      const link = event.target.closest?.(".cites a, .ways a:not([rel])");
      if (!link || event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      fill(link.href).then(() => { drawer.showModal(); drawer.scrollTop = 0; }).catch(() => { location.href = link.href; });
    });
  }
  if (!own.events || !window.EventSource) return;

  const main = $("#main"), news = $("#news"), live = $("#live");
  let shown = Number(own.edition), waiting = null, asked = 0;

  const stamp = (root) => new Map([...root.querySelectorAll("#updates .update")].map((item) => [item.id, item.dataset.changed]));

  // Ids of updates that the reader has not seen in this wording.
  const unseen = (next) => {
    const before = stamp(main);
    return [...stamp(next)].filter(([id, changed]) => before.get(id) !== changed).map(([id]) => id);
  };

  const atTop = () => scrollY < 40 && getSelection().isCollapsed && !main.contains(document.activeElement?.closest("a,summary,button"));

  // For a reader at the top of the page, part by part: what they have unfolded stays open.
  const replaceParts = (next) => {
    const fresh = unseen(next);
    for (const old of [...main.children]) {
      if (old.id && !$("#" + old.id, next)) old.remove();
    }
    let after = null;
    for (const part of [...next.children].reverse()) {
      const old = part.id && document.getElementById(part.id);
      const open = old && $("details[open]", old);
      const copy = document.importNode(part, true);
      if (open && $("details", copy)) $("details", copy).open = true;
      if (old) old.replaceWith(copy); else main.insertBefore(copy, after);
      after = copy;
    }
    for (const id of fresh) document.getElementById(id).classList.add("fresh");
    waiting = null;
    news.replaceChildren();
    if (fresh.length) {
      const note = document.createElement("span");
      note.className = "hidden";
      note.textContent = told(fresh.length);
      news.append(note);
    }
    tell();
  };

  const replaceAll = (next) => {
    const fresh = unseen(next);
    main.replaceChildren(...[...next.childNodes].map((node) => document.importNode(node, true)));
    for (const id of fresh) document.getElementById(id).classList.add("fresh");
    waiting = null;
    news.replaceChildren();
    tell();
    const first = fresh.length ? document.getElementById(fresh[0]) : main;
    first.setAttribute("tabindex", "-1");
    first.focus({ preventScroll: true });
    first.scrollIntoView({ block: fresh.length ? "center" : "start" });
  };

  const told = (count) => count === 0 ? own.changed : count === 1 ? own.one : own.many.replace("{n}", count);

  // Only what is not on the page yet is offered.
  const offer = (count) => {
    let button = $("button", news);
    if (!button) {
      button = document.createElement("button");
      button.type = "button";
      button.addEventListener("click", () => waiting && replaceAll(waiting));
      news.replaceChildren(button);
    }
    button.textContent = told(count);
  };

  const fetchEdition = async (number) => {
    const mine = ++asked;
    const answer = await fetch(own.page, { headers: { Accept: "text/html" }, cache: "no-cache" });
    if (!answer.ok || mine !== asked) return;
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const next = page.getElementById("main");
    if (!next) return;
    shown = number;
    if ($("#since", next)) $("#since", next).dataset.edition = number;
    document.title = page.title;
    if (atTop()) { replaceParts(next); return; }
    waiting = next;
    offer(unseen(next).length);
  };

  // All who read hear of an edition together: each fetches it at a moment of its own, and a page that nobody looks at
  // waits until somebody does. What could not be fetched is tried again within half a minute.
  const AGAIN = 30000;
  let newest = shown, due = 0;
  const fetchSoon = (within) => {
    if (due || document.hidden) return;
    due = setTimeout(async () => {
      due = 0;
      if (document.hidden || newest <= shown) return;
      await fetchEdition(newest).catch(() => {});
      if (newest > shown) fetchSoon(AGAIN);
    }, Math.random() * within);
  };
  document.addEventListener("visibilitychange", () => { if (newest > shown) fetchSoon(0); });

  const stream = new EventSource(own.events + "?after=" + shown);
  stream.addEventListener("open", () => { if (live) live.hidden = false; });
  stream.addEventListener("error", () => { if (live) live.hidden = true; });
  stream.addEventListener("edition", (event) => {
    const { number, within } = JSON.parse(event.data);
    newest = Math.max(newest, number);
    if (newest > shown) fetchSoon(within || 0);
  });
})();
