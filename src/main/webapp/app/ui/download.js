// A file from the API: it has no address that a link could lead to, since asking for it needs the token.
const KEPT_MS = 60_000;

/** Hands a file to the browser, which keeps it where the person's downloads go. */
export function download(blob, name) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), KEPT_MS);
}
