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
  ['german', 'de'],
  ['italian', 'it'],
  ['dutch', 'nl'],
  ['chinese', 'zh'],
  ['arabic', 'ar'],
  ['korean', 'ko'],
  ['japanese', 'ja'],
  ['hindi', 'hi'],
  ['urdu', 'ur'],
  ['amharic', 'am'],
  ['somali', 'so'],
  ['swahili', 'sw'],
  ['hmong', 'hmn'],
  ['ukrainian', 'uk'],
  ['persian', 'fa'],
])

/**
 * The language of a publication as PDF readers want it (BCP 47), from what the project says; "und",
 * not determined, for a name that is not known here.
 */
export function languageTag(languages: readonly string[]): string {
  const language = (languages[0] ?? '').trim()
  if (language === '') return 'en-US'
  const known = tags.get(language.toLowerCase())
  if (known) return known
  return /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(language) ? language : 'und'
}
