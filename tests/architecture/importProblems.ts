import { type ImportEdge, importEdges } from './importGraph.ts'
import { folderOf, isListed, ruleOf } from './importTable.ts'
import type { SourceTree } from './sourceTree.ts'

/** What the files under `src` import against the table, as sentences. */
export function importProblems(tree: SourceTree): string[] {
  const homeless = [...tree.keys()]
    .filter((file) => folderOf(file) === null)
    .map((file) => `${file} lies in no folder of the table`)
  return [...homeless, ...importEdges(tree).flatMap(problemOf)]
}

function problemOf({ from, target }: ImportEdge): string[] {
  const folder = folderOf(from)
  const rule = folder && ruleOf(folder)
  if (!rule) return []
  if (target.type === 'node') {
    return rule.node === 'allowed' ? [] : [`${from} imports node:${target.name}`]
  }
  if (target.type === 'package') {
    return isListed(target.name, rule.packages) ? [] : [`${from} imports package ${target.name}`]
  }
  const wanted = folderOf(target.file)
  if (wanted === folder || (wanted && isListed(wanted, rule.folders))) return []
  return [`${from} imports ${target.file}`]
}
