/** What the workbench is asked to open. */
export interface WorkbenchTarget {
  readonly folder?: string | undefined;
  readonly extensionDevelopmentPath?: string | undefined;
  readonly extensionTestsPath?: string | undefined;
}

/** The address that opens the workbench with an extension in development, its tests, and a folder. */
export function workbenchUrl(port: number, target: WorkbenchTarget): string {
  const authority = `127.0.0.1:${port}`;
  const payload: [string, string][] = [];
  for (const name of ['extensionDevelopmentPath', 'extensionTestsPath'] as const) {
    const path = target[name];
    if (path) payload.push([name, `vscode-remote://${authority}${urlPath(path)}`]);
  }
  const query = target.folder ? [`folder=${encodeURI(urlPath(target.folder))}`] : ['ew=true'];
  if (payload.length > 0) query.push(`payload=${encodeURIComponent(JSON.stringify(payload))}`);
  return `http://${authority}/?${query.join('&')}`;
}

function urlPath(path: string): string {
  const forward = path.replaceAll('\\', '/');
  return forward.startsWith('/') ? forward : `/${forward}`;
}
