/**
 * Gives the keyboard to the entry that a menu shows as having it. React Aria leaves it with the menu itself where a button was pressed by Enter or by a screen
 * reader: the entry waits for the focus to rest, and it does not rest while the menu takes it.
 */
export function enterMenus(): void {
  addEventListener('focusin', ({ target }) => {
    if (!(target instanceof HTMLElement) || target.getAttribute('role') !== 'menu') return;
    requestAnimationFrame(() => {
      requestAnimationFrame(() => {
        if (document.activeElement === target) target.querySelector<HTMLElement>('[data-focused]')?.focus();
      });
    });
  });
}
