const tags = new Map([
  ['english', 'en-US'],
  ['en', 'en-US'],
  ['spanish', 'es'],
  ['español', 'es'],
  ['french', 'fr'],
  ['vietnamese', 'vi'],
  ['portuguese', 'pt'],
  ['russian', 'ru'],
  ['polish', 'pl'],
  ['haitian creole', 'ht'],
  ['tagalog', 'tl'],
])

/** The language of a publication as PDF readers want it (BCP 47), from what the project says. */
export function languageTag(languages: readonly string[]): string {
  const language = (languages[0] ?? '').trim()
  const known = tags.get(language.toLowerCase())
  if (known) return known
  return /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(language) ? language : 'en-US'
}
