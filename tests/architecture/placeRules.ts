import type { SourceTree } from './sourceTree.ts'

/**
 * Texts that belong to one machine or to the way the work was organized, not to the product. The
 * patterns are written so that they do not match themselves.
 */
const strangers: readonly { readonly what: string; readonly pattern: RegExp }[] = [
  { what: 'a path of one machine', pattern: /(?<![\w.~$}\])])\/(?:work|root|mnt)\/(?=\w)/ },
  { what: 'a home folder', pattern: /(?<![\w.])(?:\/home|\/Users|[A-Z]:\\+Users)[/\\]+(?=\w)/ },
  { what: 'a temporary folder', pattern: /(?<![\w.$}])\/(?:var\/)?t[m]p\/(?=\w)/ },
  { what: 'a package mirror', pattern: /https?:\/\/(?:registry|npm|mirror)[.-](?!npmjs\.org)/ },
  { what: 'how the work was shared out', pattern: /\b(?:sub-?agent[s]?|brief\.m[d])\b/i },
  { what: 'an issue number', pattern: /\b(?:issue|ticket) #?\d+\b/i },
]

/** Lines that mention a stranger, as `path:line what`. */
export function placeProblems(tree: SourceTree): string[] {
  return [...tree].flatMap(([path, text]) =>
    text
      .split('\n')
      .flatMap((line, index) =>
        strangers
          .filter(({ pattern }) => pattern.test(line))
          .map(({ what }) => `${path}:${index + 1} ${what}`),
      ),
  )
}
