/** Our own drawings for what a general icon set does not have, on a 24 unit grid. */
export const drawnIcons = {
  addRole: <path d="M3.5 6.5h12v5M3.5 6.5v11h7.5M3.5 10h12M16.8 13.8v7M13.3 17.3h7" />,
  connect: (
    <path d="M3.6 16.8a2.4 2.4 0 1 0 4.8 0a2.4 2.4 0 1 0-4.8 0M15.6 7.2a2.4 2.4 0 1 0 4.8 0a2.4 2.4 0 1 0-4.8 0M8.4 16.8h4.2V7.2h3" />
  ),
  level: <path d="M3.5 17.5h17M3.5 12h12M3.5 6.5h7" />,
  pageFrame: <path d="M3.5 6h17v12h-17zM6.7 9.2h10.6v5.6H6.7z" />,
  poster: <path d="M4 4h16v16H4zM4 8.5h16M7.5 12.5h3v3h-3zM13.5 12.5h3v3h-3zM10.5 14h3" />,
  roles: <path d="M3.5 5h17v6h-17zM3.5 13.8h17v6h-17zM6.6 8h4.8M6.6 16.8h4.8" />,
  training: (
    <path d="M3 9.6L12 5.4l9 4.2-9 4.2zM7 11.6v4.8c1.4 1.4 3.1 2.2 5 2.2s3.6-.8 5-2.2v-4.8M21 9.6V15" />
  ),
  workbook: (
    <path d="M5.5 3.5h9L18.5 7.5v13h-13zM14.5 3.5v4h4M8.5 12l1.2 1.2 2-2.2M13.8 12.4h2M8.5 16.5l1.2 1.2 2-2.2M13.8 16.9h2" />
  ),
} as const
