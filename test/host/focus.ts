import type { CDPSession, Page } from 'playwright-core';

/** Headless Chromium tells every page that it has the focus; this makes a page's focus real, and moves it. */
export class Focus {
  private session: Promise<CDPSession> | undefined;
  private elsewhere: Page | undefined;

  constructor(private readonly page: Page) {}

  async set(focused: boolean): Promise<void> {
    await (this.session ??= this.stopPretending());
    if (focused) return this.page.bringToFront();
    if (!this.elsewhere || this.elsewhere.isClosed()) this.elsewhere = await this.page.context().newPage();
    await this.elsewhere.bringToFront();
  }

  private async stopPretending(): Promise<CDPSession> {
    const session = await this.page.context().newCDPSession(this.page);
    await session.send('Emulation.setFocusEmulationEnabled', { enabled: false });
    return session;
  }
}
