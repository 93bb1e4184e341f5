import { useMemo } from 'react'
import { edit } from '#renderer/state/edit.ts'
import { useProject } from '#renderer/state/projectStore.ts'
import { Facts } from '#renderer/ui/Facts.tsx'
import { FormSection } from '#renderer/ui/FormSection.tsx'
import { StatusWord } from '#renderer/ui/StatusWord.tsx'
import { Switch } from '#renderer/ui/Switch.tsx'
import { dollars } from '#shared/base/money.ts'
import { capitalize } from '#shared/base/words.ts'
import { settingsOf } from '#shared/domain/document.ts'
import { shownPay } from '#shared/domain/queries/pay.ts'
import { shownRoleIds, withRoles } from '#shared/domain/queries/shownRoles.ts'
import type { CareerMap } from '#shared/domain/records/map.ts'
import type { Role } from '#shared/domain/records/role.ts'
import { buildScene } from '#shared/map/buildScene.ts'
import { cardDrawing } from '#shared/map/cardDrawing.ts'
import { posterCardLook } from '#shared/map/cardLook.ts'
import { metricsFor } from '#shared/map/metrics.ts'
import { themeNamed } from '#shared/map/palette.ts'
import { demandLabels } from '../words.ts'
import { DrawingView } from './DrawingView.tsx'
import { sourceText } from './sourceText.ts'

/** The card as it is printed, with where each fact on it comes from. */
export function PrintTab({ role, map }: { role: Role; map: CareerMap }) {
  const document = useProject((project) => project.document)
  const drawing = useMemo(() => {
    const metrics = { ...metricsFor('full'), cardWidth: 210, cardHeight: 150 }
    const [card] = buildScene(document, map.id, metrics, { roleIds: [role.id] }).cards
    if (!card) return null
    return cardDrawing(card, {
      detail: 'full',
      theme: themeNamed('print'),
      payScale: settingsOf(document).payScale,
      look: posterCardLook(21, 12),
    })
  }, [document, map.id, role.id])
  const shown = shownPay(role)
  const isShown = shownRoleIds(document, map)?.has(role.id) ?? true
  return (
    <>
      <FormSection kind="panel" title="On the poster">
        {drawing ? (
          <div className="pb-map-print-card">
            <DrawingView drawing={drawing} margin={2} />
          </div>
        ) : (
          <p className="pb-map-none">This map does not show the role.</p>
        )}
        <Switch
          label={`Shown on ${map.name}`}
          checked={isShown}
          onChange={(checked) => {
            const shows = withRoles(document, map, [role.id], checked ? 'shown' : 'hidden')
            void edit.run({ type: 'map.edit', id: map.id, changes: { shows } })
          }}
        />
        {drawing?.overflows.map(({ part }) => (
          <StatusWord key={part} tone="review">
            The {part} is cut off. Give it a short form.
          </StatusWord>
        ))}
      </FormSection>
      <FormSection kind="panel" title="Where it comes from">
        <Facts
          facts={[
            {
              label: 'Reference',
              value: role.mapReference === '' ? 'none yet' : role.mapReference,
            },
            {
              label: 'Pay',
              value: shown ? `${dollars(shown.median)}, ${shown.basis}` : 'not printed',
            },
            { label: 'Pay source', value: shown ? sourceText(document, shown.pay) : 'none' },
            {
              label: 'Demand',
              value: role.demand === null ? 'not printed' : demandLabels[role.demand],
            },
            { label: 'Facts are', value: capitalize(role.confirmation) },
          ]}
        />
      </FormSection>
    </>
  )
}
