// Keeps an embedded page at the newest edition. Of all frames of one desk that a browser shows on a page, one listens
// and tells the others: a browser opens six connections to a server, and a page may hold a dozen frames.
(() => {
  "use strict";
  const own = document.currentScript.dataset;
  const $ = (id) => document.getElementById(id);
  const main = $("main"), news = $("news"), live = $("live");
  let shown = Number(own.edition), asked = 0;

  // Whoever embeds the page may give the frame the height that it needs (docs/http.md).
  const tellHeight = () => {
    if (parent !== window) parent.postMessage({ citewire: "height", height: Math.ceil(document.body.getBoundingClientRect().height) }, "*");
  };
  if (window.ResizeObserver) new ResizeObserver(tellHeight).observe(document.body);

  const stamps = (root) => new Map([...root.querySelectorAll(".update")].map((item) => [item.id, item.dataset.changed]));
  const besides = (root) => [...root.querySelectorAll(".flag, .also li")].map((each) => each.textContent).join("\n");
  const reading = () => scrollY > 40 || !getSelection().isCollapsed || main.contains(document.activeElement);
  const told = (count) => count === 0 ? own.changed : count === 1 ? own.one : own.many.replace("{n}", count);

  const put = (next, fresh) => {
    main.replaceChildren(...[...next.childNodes].map((node) => document.importNode(node, true)));
    for (const id of fresh) $(id).classList.add("fresh");
    const note = document.createElement("span");
    note.className = "hidden";
    note.textContent = told(fresh.length);
    news.replaceChildren(note);
  };

  // What is being read stays where it is until the reader asks for the new.
  const offer = (next, fresh) => {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = told(fresh.length);
    button.addEventListener("click", () => { put(next, fresh); scrollTo(0, 0); });
    news.replaceChildren(button);
  };

  const take = async (number) => {
    if (number <= shown) return;
    const mine = ++asked;
    const answer = await fetch(own.page, { headers: { Accept: "text/html" }, cache: "no-cache" });
    if (mine !== asked || !(answer.ok || answer.status === 410)) return; // 410: it was withdrawn, and says so
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const next = page.getElementById("main");
    if (!next) return;
    shown = number;
    document.title = page.title;
    const before = stamps(main), after = stamps(next);
    const fresh = [...after].filter(([id, changed]) => before.get(id) !== changed).map(([id]) => id);
    const gone = [...before.keys()].some((id) => !after.has(id));
    if (!fresh.length && !gone && besides(main) === besides(next)) return;
    if (reading() && answer.ok) offer(next, fresh); else put(next, fresh);
  };

  // What could not be fetched is tried again within half a minute.
  const AGAIN = 30000;
  const hear = async (number) => {
    await take(number).catch(() => {});
    if (number > shown) setTimeout(() => hear(number), Math.random() * AGAIN);
  };
  const show = (open) => { if (live) live.hidden = !open; };
  const channel = window.BroadcastChannel ? new BroadcastChannel("citewire:" + own.desk) : null;
  let open = null; // known to the frame that listens
  const pass = (now, number) => {
    open = now;
    show(now);
    if (number) hear(number);
    if (channel) channel.postMessage({ open, number });
  };
  const listen = () => new Promise(() => {
    const stream = new EventSource(own.events + "?after=" + shown);
    stream.addEventListener("open", () => pass(true));
    stream.addEventListener("error", () => pass(false));
    // All who read hear of an edition together: each fetches it at a moment of its own.
    stream.addEventListener("edition", (event) => {
      const { number, within } = JSON.parse(event.data);
      setTimeout(() => pass(true, number), Math.random() * (within || 0));
    });
  });

  if (!window.EventSource) return;
  if (!channel || !navigator.locks) { listen(); return; }
  channel.addEventListener("message", ({ data }) => {
    if (data.asks) { if (open !== null) channel.postMessage({ open, number: shown }); return; }
    show(data.open);
    if (data.number) hear(data.number);
  });
  channel.postMessage({ asks: true });
  navigator.locks.request("citewire:" + own.desk, listen).catch(listen);
})();
