import { useMemo } from 'react'
import { formulas } from '#shared/analysis/formulas.ts'
import type { Document } from '#shared/domain/document.ts'
import { competenciesInOrder, sourcesInOrder } from '#shared/domain/queries/order.ts'
import type { LiveContentOf } from '../liveBlocks.ts'
import { FactTable } from './FactTable.tsx'

/** Skills by group. */
export function SkillListView({ document }: { document: Document }) {
  const skills = useMemo(() => competenciesInOrder(document), [document])
  return (
    <FactTable
      head={['Skill', 'Group', 'What it means']}
      nouns="skills"
      empty="This project has no skills yet."
      items={skills}
      rowOf={({ id, name, group, definition }) => ({
        key: id,
        cells: [name, group, definition],
      })}
    />
  )
}

/** Points of a scale from the lowest. */
export function ScaleView(props: { document: Document; content: LiveContentOf<'scale'> }) {
  const scale = props.document.scale.get(props.content.scaleId)
  return (
    <FactTable
      head={['Level', 'Name', 'What a person can do']}
      nouns="levels"
      limit={20}
      empty="This scale is not in the project."
      items={scale?.points ?? []}
      rowOf={({ value, label, description }) => ({
        key: String(value),
        cells: [String(value), label, description],
      })}
    />
  )
}

/** Sources by name. */
export function SourceView({ document }: { document: Document }) {
  const sources = useMemo(() => sourcesInOrder(document), [document])
  return (
    <FactTable
      head={['Source', 'Publisher', 'Edition']}
      nouns="sources"
      empty="This project has no sources yet."
      items={sources}
      rowOf={({ id, name, publisher, vintage }) => ({
        key: id,
        cells: [name, publisher, vintage],
      })}
    />
  )
}

/** Formulas by name, as they print. */
export function MethodView() {
  return (
    <FactTable
      head={['Name', 'Formula']}
      nouns="formulas"
      limit={4}
      empty=""
      items={Object.values(formulas)}
      rowOf={({ id, name, text }) => ({ key: id, cells: [name, text] })}
    />
  )
}
