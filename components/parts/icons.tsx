/** Drawings on a 16 by 16 grid, stroked with the colour of the text; see .icon in components/styles. */
export const ICONS = {
  check: <path d="m3 8.5 3.25 3.25L13 4.75" />,
  chevron: <path d="m6 3.5 4.5 4.5L6 12.5" />,
  copy: <path d="M5.5 5.5h8v8h-8zM10.5 5.5v-3h-8v8h3" />,
  cross: <path d="m4 4 8 8M12 4l-8 8" />,
  current: (
    <g fill="currentColor" stroke="none">
      <circle cx="8" cy="4.5" r="3" />
      <path d="M2.5 14.5c0-3.6 2.2-6 5.5-6s5.5 2.4 5.5 6z" />
    </g>
  ),
  document: <path d="M3.5 1.75h6l3 3v9.5h-9zM9.5 1.75v3h3M5.75 8h4.5M5.75 10.75h4.5" />,
  down: <path d="M3.5 6 8 10.5 12.5 6" />,
  drag: (
    <g fill="currentColor" stroke="none">
      <circle cx="6" cy="3.5" r="1.1" />
      <circle cx="10" cy="3.5" r="1.1" />
      <circle cx="6" cy="8" r="1.1" />
      <circle cx="10" cy="8" r="1.1" />
      <circle cx="6" cy="12.5" r="1.1" />
      <circle cx="10" cy="12.5" r="1.1" />
    </g>
  ),
  edit: <path d="m3 10.5 7.5-7.5 2.5 2.5L5.5 13H3z" />,
  empty: (
    <>
      <circle cx="8" cy="8" r="6" />
      <path d="M5.25 8h5.5" />
    </>
  ),
  external: <path d="M6.5 3.5h-4v10h10v-4M9 2.5h4.5V7M13.25 2.75 7.5 8.5" />,
  failed: (
    <>
      <path d="M8 2 14.5 13.5h-13zM8 6.25v3.5" />
      <circle cx="8" cy="11.6" r=".8" fill="currentColor" stroke="none" />
    </>
  ),
  filter: <path d="M2.5 4h11M4.5 8h7M6.5 12h3" />,
  former: (
    <>
      <circle cx="8" cy="4.5" r="2.4" />
      <path d="M3.2 14c.2-3 2-5 4.8-5s4.6 2 4.8 5z" />
    </>
  ),
  hide: <path d="M2 8s2.2-4 6-4 6 4 6 4-2.2 4-6 4-6-4-6-4zM3 13 13 3" />,
  index: (
    <path d="M3 2.5h8.5A1.5 1.5 0 0 1 13 4v9.5H4.5A1.5 1.5 0 0 1 3 12zM3 12a1.5 1.5 0 0 1 1.5-1.5H13M6 5.25h4" />
  ),
  keyboard: <path d="M1.75 4h12.5v8H1.75zM4 6.5h.01M6.5 6.5h.01M9 6.5h.01M11.75 6.5h.01M5 9.5h6" />,
  language: (
    <path d="M1.75 3.5h7M5.25 2v1.5c0 3-1.25 5-3.5 6.25M3 5.5c.8 2 2.3 3.4 4.25 4.25M8.25 14l3-7.5 3 7.5M9.25 11.5h4" />
  ),
  lens: (
    <>
      <circle cx="8" cy="8" r="5.5" />
      <path d="M5.5 8h5" />
    </>
  ),
  local: <path d="M8 1.75 13 3.5v4c0 3.2-2 5.5-5 6.75-3-1.25-5-3.55-5-6.75v-4zM5.75 8l1.6 1.6L10.5 6.3" />,
  lock: <path d="M3.5 7.5h9v6.25h-9zM5.25 7.5V5a2.75 2.75 0 0 1 5.5 0v2.5" />,
  merge: <path d="M3 3c0 4 2 5 5 5h5M3 13c0-4 2-5 5-5M10.5 5.5 13 8l-2.5 2.5" />,
  more: (
    <g fill="currentColor" stroke="none">
      <circle cx="3.25" cy="8" r="1.3" />
      <circle cx="8" cy="8" r="1.3" />
      <circle cx="12.75" cy="8" r="1.3" />
    </g>
  ),
  news: <path d="M2.5 3h11v10h-11zM5 6h6M5 8.5h2.5M5 10.75h2.5M10 8.5h1v2.25h-1z" />,
  official: <path d="M2 6.25 8 2.5l6 3.75zM3.5 6.5v5.5M6.5 6.5v5.5M9.5 6.5v5.5M12.5 6.5v5.5M2 13.5h12" />,
  organization: <path d="M2.5 13.5h11M3.5 13.5v-10h6v10M9.5 6.5h3v7M5.5 6h2M5.5 8.5h2M5.5 11h2" />,
  outlet: (
    <path d="M2 3.5h9.5v8.5a1.5 1.5 0 0 0 1.5 1.5H3.5A1.5 1.5 0 0 1 2 12zM11.5 6H14v6a1.5 1.5 0 0 1-1.5 1.5M4.25 6h5M4.25 8.5h5M4.25 11h3" />
  ),
  page: (
    <>
      <path d="M2 3h12v10H2zM2 6h12" />
      <path d="M4 4.5h.01M5.75 4.5h.01" />
    </>
  ),
  paraphrase: <path d="M2.5 4h11M2.5 8h11M2.5 12h6.5" />,
  partial: (
    <path d="M3.5 1.75h9v6M3.5 1.75v12.5M3.5 14.25h1M6.5 14.25h1M9.5 14.25h1M12.5 14.25v-1M12.5 11.25v-1M6 5h4M6 8h3" />
  ),
  past: <path d="M2.3 8A5.75 5.75 0 1 0 4 3.9L2.3 5.6M2.3 2.5v3.1h3.1M8 5v3.25l2.25 1.5" />,
  person: (
    <>
      <circle cx="8" cy="5.25" r="2.75" />
      <path d="M2.75 14c.4-2.9 2.5-4.5 5.25-4.5s4.85 1.6 5.25 4.5" />
    </>
  ),
  pin: <path d="M8 14V9.5M4.5 9.5h7L10 7V3h1V2H5v1h1v4z" />,
  place: (
    <>
      <path d="M8 14.25s4.75-4.1 4.75-7.75a4.75 4.75 0 0 0-9.5 0c0 3.65 4.75 7.75 4.75 7.75z" />
      <circle cx="8" cy="6.5" r="1.6" />
    </>
  ),
  plus: <path d="M8 3v10M3 8h10" />,
  possible: (
    <>
      <circle cx="8" cy="8" r="6" stroke-dasharray="2.4 2.31" />
      <path d="M6.3 6.4c.1-1 .8-1.6 1.7-1.6s1.7.6 1.7 1.5c0 1.2-1.7 1.3-1.7 2.5" />
      <circle cx="8" cy="11" r=".85" fill="currentColor" stroke="none" />
    </>
  ),
  quote: (
    <path
      fill="currentColor"
      stroke="none"
      d="M2 9.8C2 6.6 3.6 4.2 6.4 3.2l.6 1.2C5.5 5.2 4.7 6.2 4.5 7.5h2.3v5H2zM9 9.8c0-3.2 1.6-5.6 4.4-6.6l.6 1.2c-1.5.8-2.3 1.8-2.5 3.1h2.3v5H9z"
    />
  ),
  reading: (
    <path d="M8 2v2.5M8 11.5V14M2 8h2.5M11.5 8H14M3.75 3.75 5.5 5.5M10.5 10.5l1.75 1.75M12.25 3.75 10.5 5.5M5.5 10.5l-1.75 1.75" />
  ),
  search: (
    <>
      <circle cx="7" cy="7" r="4.5" />
      <path d="m10.5 10.5 3.5 3.5" />
    </>
  ),
  settings: (
    <>
      <path d="M2 4.5h6.5M12.5 4.5H14M2 11.5h1.5M7.5 11.5H14" />
      <circle cx="10.5" cy="4.5" r="2" />
      <circle cx="5.5" cy="11.5" r="2" />
    </>
  ),
  share: <path d="M8 9.75V2M5 4.75 8 1.75l3 3M3 8.5v5.25h10V8.5" />,
  sort: <path d="M4.5 13V3M2 5.5 4.5 3 7 5.5M9 4h5M9 8h3.5M9 12h2" />,
  tag: (
    <>
      <path d="M2.25 2.25h5.5l6 6-5.5 5.5-6-6z" />
      <circle cx="5.4" cy="5.4" r=".9" fill="currentColor" stroke="none" />
    </>
  ),
  trash: <path d="M3 4.5h10M6.5 4.5v-2h3v2M4.25 4.5l.75 9h6l.75-9" />,
  undo: <path d="M3 6.5h6.5a3.75 3.75 0 0 1 0 7.5H6M3 6.5l3-3M3 6.5l3 3" />,
  unnamed: (
    <path d="M5.9 3.4a2.75 2.75 0 0 1 4.2 3.5M2.75 14c.4-2.9 2.5-4.5 5.25-4.5.6 0 1.2.1 1.7.2M13.25 14c-.1-.6-.2-1.1-.4-1.5M2.5 2.5l11.5 11.5M5.3 5.8c.2 1.1 1.1 2 2.2 2.15" />
  ),
  up: <path d="M3.5 10 8 5.5 12.5 10" />,
} as const;

export type IconName = keyof typeof ICONS;
