import { chromium, type Browser } from '@playwright/test';
import playwright from '../../playwright.config.ts';

/** The browser of the tests of the explorer. */
export async function openBrowser(): Promise<{ readonly browser: Browser; readonly facts: Readonly<Record<string, string>> }> {
  const browser = await chromium.launch(playwright.use?.launchOptions ?? {});
  const page = await browser.newPage();
  const renderer = await page.evaluate(`(() => {
    const gl = document.createElement('canvas').getContext('webgl');
    const named = gl?.getExtension('WEBGL_debug_renderer_info');
    return gl === null ? 'no WebGL' : String(gl.getParameter(named?.UNMASKED_RENDERER_WEBGL ?? gl.RENDERER));
  })()`);
  await page.close();
  return { browser, facts: { chromium: browser.version(), webglRenderer: String(renderer) } };
}
