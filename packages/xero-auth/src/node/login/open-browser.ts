import { spawn } from 'node:child_process';

/** The program that opens a URL, and its arguments: no shell reads them. */
export function browserCommand(
  platform: NodeJS.Platform,
  url: string,
): readonly [command: string, args: readonly string[]] {
  if (platform === 'darwin') return ['open', [url]];
  if (platform === 'win32') return ['rundll32', ['url.dll,FileProtocolHandler', url]];
  return ['xdg-open', [url]];
}

/**
 * Opens a URL in the user's browser.
 *
 * @throws an error that says what happened, when there is none.
 */
export function openBrowser(url: string): Promise<void> {
  const [command, args] = browserCommand(process.platform, url);
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: 'ignore', detached: true, windowsHide: true });
    child.once('error', reject);
    child.once('exit', (code) => {
      // What rundll32 ends with says nothing.
      if (code === 0 || process.platform === 'win32') resolve();
      else reject(new Error(`${command} ended with ${code}`));
    });
    // The browser may outlive this process, and nobody waits for it.
    child.unref();
  });
}
