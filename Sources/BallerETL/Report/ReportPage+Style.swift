extension ReportPage {
    /// Colours have a contrast of at least 4.5 to 1 with what they lie on, in light, dark and print.
    static let style = """
        :root { color-scheme: light dark; --paper: #faf9f6; --card: #fff; --ink: #1c1a17; --quiet: #686257; --line: #e3dfd6;
          --faint: #f2efe8; --accent: #b0480f; --good: #22693a; --bad: #a1302a; --warn: #7a5200;
          --m0: #f3d6d3; --m1: #f6e3c9; --m2: #f3efc9; --m3: #e2efd2; --m4: #cfe8d5; }
        @media (prefers-color-scheme: dark) { :root { --paper: #141310; --card: #1c1a17; --ink: #ebe7df; --quiet: #a59e91;
          --line: #35312b; --faint: #24211d; --accent: #f2935a; --good: #7cc795; --bad: #f0958e; --warn: #e3b865;
          --m0: #4a2320; --m1: #4a3519; --m2: #434018; --m3: #2f4420; --m4: #1d4429; } }
        *, *::before, *::after { box-sizing: border-box; }
        body { margin: 0 auto; max-width: 80rem; padding: 1.5rem clamp(1rem, 4vw, 2.5rem) 4rem; background: var(--paper); color: var(--ink);
          font: 1rem/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", "Noto Sans", sans-serif; font-variant-numeric: tabular-nums; }
        h1, h2, h3, h4, p { margin: 0 0 .75rem; line-height: 1.25; overflow-wrap: anywhere; }
        h1 { font-size: clamp(1.35rem, 1rem + 2vw, 2rem); letter-spacing: -.02em; }
        h2 { font-size: 1.25rem; }
        h3 { font-size: 1rem; margin-top: 1.25rem; }
        h4 { font-size: 1rem; }
        p { line-height: 1.5; max-width: 75ch; }
        code { font-size: .875em; overflow-wrap: anywhere; }
        .kind { margin: 0; color: var(--quiet); }
        .verdict { font-size: 1.125rem; font-weight: 600; }
        .good { color: var(--good); } .verdict.bad, article.bad h4 { color: var(--bad); } article.warn h4 { color: var(--warn); }
        section { margin-top: 2.5rem; }
        .facts { display: grid; grid-template-columns: repeat(auto-fill, minmax(13rem, 1fr)); gap: 1rem; margin: 1.5rem 0 0; }
        .facts div { background: var(--card); border: 1px solid var(--line); border-radius: .5rem; padding: .75rem 1rem; min-width: 0; }
        dt { color: var(--quiet); font-size: .8125rem; } dd { margin: 0; overflow-wrap: anywhere; }
        article { border: 1px solid var(--line); border-left: .25rem solid var(--warn); border-radius: .5rem; background: var(--card);
          padding: 1rem; margin: 0 0 1rem; } article.bad { border-left-color: var(--bad); }
        details { margin: 0 0 1rem; } summary { cursor: pointer; font-weight: 600; padding: .25rem 0; }
        :focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: 2px; }
        .wide { overflow-x: auto; margin: 0 0 1rem; background: var(--card); border: 1px solid var(--line); border-radius: .5rem; max-height: 40rem; }
        table { border-collapse: collapse; width: 100%; font-size: .875rem; }
        caption { text-align: left; padding: .5rem .75rem; color: var(--quiet); }
        th, td { text-align: left; vertical-align: top; padding: .35rem .75rem; border-top: 1px solid var(--line); }
        tbody th, td { min-width: 9rem; } td.n, .grid th, .grid td { min-width: 0; }
        nav ul { display: flex; flex-wrap: wrap; gap: .25rem 1rem; list-style: none; margin: 1rem 0 0; padding: 0; } a { color: var(--accent); }
        thead th { position: sticky; top: 0; background: var(--faint); white-space: nowrap; } tbody th { font-weight: 500; }
        .n { text-align: right; white-space: nowrap; }
        .grid th, .grid td { padding: .2rem .5rem; white-space: nowrap; } .grid td { text-align: center; font-size: .8125rem; }
        .grid tbody th { position: sticky; left: 0; background: var(--card); }
        .m0 { background: var(--m0); } .m1 { background: var(--m1); } .m2 { background: var(--m2); } .m3 { background: var(--m3); } .m4 { background: var(--m4); }
        .then { color: var(--quiet); }
        .bars { width: 50%; } .bar { display: block; height: .75rem; margin-top: .25rem; min-width: 1px; background: var(--accent); border-radius: 2px; }
        @media print { nav { display: none; } :root { color-scheme: light; } body { max-width: none; padding: 0; background: #fff; font-size: 9pt; }
          .wide { overflow: visible; max-height: none; } thead th { position: static; } .grid { font-size: 6.5pt; } tr, article { break-inside: avoid; }
          details > summary { list-style: none; } details::details-content { content-visibility: visible; height: auto; } * { print-color-adjust: exact; } }
        """
}
