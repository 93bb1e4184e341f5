import { useProject } from '#renderer/state/projectStore.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { Popover } from '#renderer/ui/Popover.tsx'
import { Tag } from '#renderer/ui/Tag.tsx'
import { rolesOfMap } from '#shared/domain/queries/maps.ts'
import type { CareerMap } from '#shared/domain/records/map.ts'
import { filterCount, filterParts, noFilter } from '#shared/map/focus/roleFilter.ts'
import { canvasApi } from '../canvasApi.ts'
import { demandLabels, shortKindWords } from '../words.ts'
import { FilterForm } from './FilterForm.tsx'
import { focusStore } from './focusStore.ts'
import { useFiltered } from './useFocusedRoles.ts'

const words = {
  demand: (demand: keyof typeof demandLabels) => demandLabels[demand],
  kind: (kind: keyof typeof shortKindWords) => `Move: ${shortKindWords[kind]}`,
}

/** What the map is filtered by and how much that dims; there while a filter is set or being set. */
export function FilterBar({ map }: { map: CareerMap }) {
  const document = useProject((project) => project.document)
  const open = focusStore.use((view) => view.filterOpen)
  const { filter, passing } = useFiltered(map)
  if (!open && passing === null) return null
  const all = rolesOfMap(document, map).length
  const setOpen = (next: boolean) => {
    focusStore.set({ filterOpen: next })
    if (!next && passing === null) window.requestAnimationFrame(backToMap)
  }
  return (
    <section className="pb-map-part pb-map-filter" aria-label="Filter" data-region>
      <Popover
        label="Filter roles"
        width="fit"
        side="top"
        open={open}
        onOpenChange={setOpen}
        trigger={
          <Button size="small" icon="filter">
            {passing === null ? 'Filter' : 'Change filter'}
          </Button>
        }
      >
        <FilterForm map={map} />
      </Popover>
      <b className="pb-map-filter-count" role="status">
        {passing === null ? 'Nothing is filtered' : filterCount(passing.size, all)}
      </b>
      <span className="pb-map-filter-parts">
        {filterParts(document, filter, words).map(({ text, without }) => (
          <Tag
            key={text}
            removeLabel={`Remove ${text}`}
            onRemove={() => focusStore.set({ filter: without })}
          >
            {text}
          </Tag>
        ))}
      </span>
      {passing !== null && (
        <Button
          size="small"
          icon="close"
          onClick={() => {
            focusStore.set({ filter: noFilter, filterOpen: false })
            backToMap()
          }}
        >
          Clear
        </Button>
      )}
    </section>
  )
}

/** The bar goes away with the filter; the focus goes on where the roles are. */
function backToMap(): void {
  const api = canvasApi()
  if (api) api.focus()
  else document.querySelector<HTMLElement>('.pb-map-tree')?.focus()
}
