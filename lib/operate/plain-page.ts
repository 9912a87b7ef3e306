/** Every script but our own, which says so, and the links that would fetch them early. */
const scripts = /<script\b(?![^>]*\bdata-client\b)[^>]*>[\s\S]*?<\/script>|<link\b[^>]*\bas="script"[^>]*>/g
/** Next answers 200 to a page that was made; what the page stands for says so itself. */
const status = /<main\b[^>]*\bdata-status="(\d{3})"/

/**
 * A page as it goes out: React made it and is not needed again, so its scripts and the data for them stay here. In text
 * `<` is escaped, so what looks like a script is one.
 */
export function plainPage(html: string): { readonly html: string; readonly status?: number } {
  const found = status.exec(html)
  return { html: html.replace(scripts, ''), ...(found && { status: Number(found[1]) }) }
}
