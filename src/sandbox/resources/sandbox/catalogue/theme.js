// Light or dark by choice: the product follows the system only, so its media rules are turned on or off.
const DARK = '(prefers-color-scheme: dark)';

/** Empty leaves the choice to the system. */
export function useTheme(theme) {
  if (!theme) return;
  document.documentElement.style.setProperty('color-scheme', theme);
  for (const sheet of document.styleSheets) {
    for (const rule of sheet.cssRules) {
      if (rule.media?.mediaText === DARK) rule.media.mediaText = theme === 'dark' ? 'all' : 'not all';
    }
  }
}
