import * as l10n from '@vscode/l10n';

export interface PanelPage {
  readonly scriptUri: string;
  /** Scripts it will import, fetched beside it instead of one after the other. */
  readonly imported: readonly string[];
  readonly nonce: string;
  readonly locale: string;
}

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/**
 * The panel's page: one script and what it loads later, no network, nothing inline. Its only pictures are those it makes of its own charts.
 */
export function panelHtml({ scriptUri, imported, nonce, locale }: PanelPage): string {
  const ahead = imported.map((uri) => `<link rel="modulepreload" nonce="${nonce}" href="${escape(uri)}">\n`);
  return `<!DOCTYPE html>
<html lang="${escape(locale)}">
<head>
<meta charset="UTF-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'nonce-${nonce}'; img-src blob:">
<meta name="viewport" content="width=device-width, initial-scale=1.0">
<title>${escape(l10n.t('Unhunch stretches'))}</title>
${ahead.join('')}</head>
<body>
<script type="module" nonce="${nonce}" src="${escape(scriptUri)}"></script>
</body>
</html>`;
}
