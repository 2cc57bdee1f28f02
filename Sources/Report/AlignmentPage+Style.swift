extension AlignmentPage {
  /// What the table looks like: three columns, or one under the other where the page is narrow.
  static let style = """
    .doubts { display: flex; flex-wrap: wrap; gap: .25rem .9rem; align-items: baseline; margin: .75rem 0; }
    .doubts strong { color: var(--word); }
    .doubts .list { display: inline-flex; flex-wrap: wrap; gap: .1rem .6rem; font-variant-numeric: tabular-nums; }
    .sure { color: var(--good); }
    body:has(#only:checked) tbody tr:not(.doubtful) { display: none; }
    table { width: 100%; table-layout: fixed; border-collapse: collapse; margin-top: 1rem; }
    thead th {
      position: sticky; top: 0; padding: .5rem .75rem; background: var(--head); text-align: start;
      overflow-wrap: anywhere; border-bottom: 1px solid var(--line); z-index: 1;
    }
    thead th:first-child, tbody th { width: 7.5rem; }
    tbody tr { border-bottom: 1px solid var(--line); scroll-margin-top: 4rem; break-inside: avoid; }
    tbody th {
      padding: .6rem .75rem; vertical-align: top; text-align: start; font-weight: normal; font-size: .8rem;
      font-variant-numeric: tabular-nums; line-height: 1.7; border-inline-start: .25rem solid transparent;
    }
    tbody th .number { font-weight: 600; color: var(--text); text-decoration: none; }
    td { padding: .5rem .75rem; vertical-align: top; overflow-wrap: anywhere; }
    td p { margin: 0; white-space: pre-line; }
    td p + p { margin-top: .35rem; padding-top: .35rem; border-top: 1px dotted var(--line); }
    td.none { color: var(--faint); font-style: italic; font-size: .85rem; }
    td.none span { display: inline-block; padding: 0 .6rem; border: 1px dashed var(--edge); border-radius: .3rem; }
    tr.single th { border-inline-start: .25rem dotted var(--edge); }
    tr.doubtful { background: var(--mark); }
    tr.doubtful th { border-inline-start: .25rem solid var(--edge); }
    tr:target { outline: 2px solid var(--link); outline-offset: -2px; }
    .word { color: var(--word); font-weight: 600; }
    .steps { white-space: nowrap; }
    @media (max-width: 42rem) {
      body { padding: 1rem .75rem 3rem; }
      table, tbody, tr, th, td { display: block; width: auto; }
      thead { display: none; }
      tbody th, thead th:first-child { width: auto; padding-bottom: 0; }
      td { padding: .25rem .75rem .6rem 1rem; }
    }
    @media print {
      thead th { position: static; }
      thead th:first-child, tbody th { width: 5.5rem; }
      tr.doubtful th { border-inline-start-width: .4rem; }
      tr:target { outline: none; }
    }

    """
}
