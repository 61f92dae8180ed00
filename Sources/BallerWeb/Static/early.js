// Runs before anything is painted: the chosen colours, and whether what needs a script has a place.
(function (root) {
  root.classList.add("js");
  try {
    const theme = localStorage.getItem("theme");
    if (theme) root.dataset.theme = theme;
  } catch { /* Storage may be forbidden. */ }
})(document.documentElement);
