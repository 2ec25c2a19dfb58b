import { type EventColumn, eventColumns } from '../../export/event-columns';
import type { Evidence, EvidenceWords, Fact } from './evidence';
import { escapeHtml, isolated } from './html';
import { reportStyle } from './report-style';

/** Events that stand in the report itself: some dozens of pages; all of them are in the table. */
const mostEvents = 1000;

const shown = ['actor', 'action', 'target', 'country', 'ip', 'outcome'] as const satisfies readonly EventColumn[];

const facts = (list: readonly Fact[]): string =>
  `<dl>${list.map(({ term, text }) => `<dt>${escapeHtml(term)}</dt><dd>${isolated(text)}</dd>`).join('')}</dl>`;

const paragraphs = (text: string): string =>
  text
    .split(/\n{2,}/)
    .map((part) => `<p dir="auto">${escapeHtml(part)}</p>`)
    .join('');

const section = (heading: string, content: string): string =>
  content === '' ? '' : `<section><h2>${escapeHtml(heading)}</h2>${content}</section>`;

const eventTable = ({ events, words }: Evidence): string => {
  if (events.length === 0) return `<p>${escapeHtml(words.noEvents)}</p>`;
  const titles = [words.timeTitle, ...shown.map((column) => words.columns[column])].map(
    (title) => `<th>${escapeHtml(title)}</th>`,
  );
  const lines = events.slice(0, mostEvents).map(({ row }) => {
    const cells = shown.map((column) => `<td>${isolated(eventColumns[column](row, words.names))}</td>`);
    return `<tr><td class="time">${escapeHtml(words.time(row.at))}</td>${cells.join('')}</tr>`;
  });
  const more = events.length - lines.length;
  return `<table><thead><tr>${titles.join('')}</tr></thead><tbody>${lines.join('\n')}</tbody></table>${
    more > 0 ? `<p>${escapeHtml(words.moreEvents(more))}</p>` : ''
  }`;
};

const steps = ({ alert, words }: Evidence): string =>
  `<ol>${alert.steps
    .map((step) => `<li><time>${escapeHtml(words.time(step.at))}</time> ${isolated(words.step(step))}</li>`)
    .join('')}</ol>`;

const notes = ({ alert, words }: Evidence): string =>
  alert.notes.length === 0
    ? `<p>${escapeHtml(words.noNotes)}</p>`
    : alert.notes
        .map(({ at, text }) => `<div class="note"><time>${escapeHtml(words.time(at))}</time>${paragraphs(text)}</div>`)
        .join('');

const monitor = ({ monitorTexts, words }: Evidence): string =>
  `<p class="name">${isolated(monitorTexts.title)}</p>${facts(words.condition)}${part(words, 'why', monitorTexts.why)}${part(
    words,
    'runbook',
    monitorTexts.runbook,
  )}${part(words, 'blindSpots', monitorTexts.blindSpots)}`;

const part = (words: EvidenceWords, heading: keyof EvidenceWords['headings'], text: string): string =>
  text === '' ? '' : `<h3>${escapeHtml(words.headings[heading])}</h3>${paragraphs(text)}`;

/**
 * A page to print or to send, by itself: no script, nothing from elsewhere (its own policy forbids both), and all texts
 * of others as texts.
 */
export function reportHtml(evidence: Evidence): string {
  const { alert, monitorTexts, words } = evidence;
  const { headings } = words;
  return `<!doctype html>
<html lang="${escapeHtml(words.language)}" dir="${words.direction}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width">
<title>${escapeHtml(monitorTexts.title)}</title>
<style>${reportStyle}</style>
</head>
<body>
<header>
<p class="severity ${alert.severity}">${escapeHtml(words.severity)}</p>
<h1>${isolated(monitorTexts.title)}</h1>
<p class="sentence">${isolated(words.sentence)}</p>
</header>
${facts(words.facts)}
${section(headings.notes, notes(evidence))}
${section(headings.steps, steps(evidence))}
${section(headings.monitor, monitor(evidence))}
${section(headings.events, eventTable(evidence))}
${section(headings.files, `<p>${escapeHtml(words.checking)}</p>`)}
<footer>${escapeHtml(words.made)}</footer>
</body>
</html>
`;
}
