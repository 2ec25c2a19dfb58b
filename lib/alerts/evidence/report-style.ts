/** How the report looks, on a screen and on paper. */
export const reportStyle = `
:root { color-scheme: light; }
body { max-width: 1000px; margin: 32px auto; padding: 0 24px; color: #15222b; font: 14px/21px system-ui, sans-serif; }
h1 { margin: 4px 0; font-size: 24px; line-height: 32px; }
h2 { margin: 28px 0 8px; padding-bottom: 4px; border-bottom: 1px solid #d2dbe0; font-size: 17px; }
h3 { margin: 16px 0 4px; font-size: 14px; }
p { margin: 4px 0; overflow-wrap: anywhere; white-space: pre-line; }
.severity { display: inline-block; margin: 0; padding: 2px 10px; border: 1px solid; border-radius: 12px; font-weight: 600; font-size: 12px; }
.critical { color: #c0262d; } .warning { color: #96590a; } .info { color: #17618f; }
.sentence { font-size: 16px; } .name { font-weight: 600; }
dl { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: 4px 20px; margin: 12px 0; }
dt { color: #566873; } dd { margin: 0; overflow-wrap: anywhere; }
ol { margin: 0; padding-inline-start: 20px; } time, .time, footer { color: #566873; font-variant-numeric: tabular-nums; }
.note { margin: 8px 0; padding: 8px 12px; border-inline-start: 3px solid #b8c5cc; background: #f5f7f8; }
table { width: 100%; border-collapse: collapse; font-size: 12px; line-height: 17px; }
th, td { padding: 4px 6px; border-bottom: 1px solid #e2e8eb; text-align: start; vertical-align: top; overflow-wrap: anywhere; }
th { color: #566873; font-weight: 500; } .time { white-space: nowrap; }
thead { display: table-header-group; } tr { break-inside: avoid; }
footer { margin-top: 32px; font-size: 12px; }
@media print { body { max-width: none; margin: 0; padding: 0; } }
`;
