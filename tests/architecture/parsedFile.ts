import { parseSync, Visitor } from 'vite'

/** Something the code rules forbid, with its line. */
export type Offence = {
  readonly rule: 'any' | 'non-null' | 'assertion' | 'default export' | 'impure'
  readonly line: number
}

export type ParsedFile = {
  /** Every module asked for: imports, re-exports, dynamic imports and types from elsewhere. */
  readonly specifiers: readonly string[]
  readonly offences: readonly Offence[]
}

/** Names whose use makes a function depend on more than its arguments. */
const impureNames = new Set(['fetch', 'setTimeout', 'setInterval', 'process', 'localStorage'])
const impureMembers = new Set([
  'Date.now',
  'Math.random',
  'performance.now',
  'crypto.getRandomValues',
])

/** Reads one TypeScript file. A file that does not parse is a bug of the caller. */
export function parseFile(path: string, text: string): ParsedFile {
  const { program, errors } = parseSync(path, text)
  if (errors.length > 0) throw new Error(`${path} does not parse: ${errors[0]?.message}`)
  const specifiers: string[] = []
  const offences: Offence[] = []
  const offend = (rule: Offence['rule'], node: { readonly start: number }) =>
    offences.push({ rule, line: text.slice(0, node.start).split('\n').length })

  new Visitor({
    ImportDeclaration: ({ source }) => void specifiers.push(source.value),
    ExportAllDeclaration: ({ source }) => void specifiers.push(source.value),
    ExportNamedDeclaration: (node) => {
      if (node.source) specifiers.push(node.source.value)
      const names = node.specifiers.map(({ exported }) =>
        exported.type === 'Identifier' ? exported.name : exported.value,
      )
      if (names.includes('default')) offend('default export', node)
    },
    ExportDefaultDeclaration: (node) => offend('default export', node),
    ImportExpression: ({ source }) => {
      if (source.type === 'Literal' && typeof source.value === 'string') {
        specifiers.push(source.value)
      }
    },
    TSImportType: ({ source }) => void specifiers.push(source.value),
    TSAnyKeyword: (node) => offend('any', node),
    TSNonNullExpression: (node) => offend('non-null', node),
    TSTypeAssertion: (node) => offend('assertion', node),
    TSAsExpression: (node) => {
      const type = node.typeAnnotation
      const isConst =
        type.type === 'TSTypeReference' &&
        type.typeName.type === 'Identifier' &&
        type.typeName.name === 'const'
      if (!isConst) offend('assertion', node)
    },
    NewExpression: (node) => {
      const made = node.callee.type === 'Identifier' ? node.callee.name : ''
      if (made === 'Date' && node.arguments.length === 0) offend('impure', node)
    },
    CallExpression: ({ callee }) => {
      if (callee.type === 'Identifier' && impureNames.has(callee.name)) offend('impure', callee)
    },
    MemberExpression: (node) => {
      if (node.object.type !== 'Identifier' || node.property.type !== 'Identifier') return
      const member = `${node.object.name}.${node.property.name}`
      if (impureMembers.has(member) || impureNames.has(node.object.name)) offend('impure', node)
    },
  }).visit(program)
  return { specifiers, offences }
}
