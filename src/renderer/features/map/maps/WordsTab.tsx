import { FormSection } from '#renderer/ui/FormSection.tsx'
import { TextArea } from '#renderer/ui/TextArea.tsx'
import { TextField } from '#renderer/ui/TextField.tsx'
import type { CareerMap } from '#shared/domain/records/map.ts'
import { CalloutList } from './CalloutList.tsx'
import { LogoField } from './LogoField.tsx'
import { editMap } from './mapsEdits.ts'

/** What the poster says beside the map. */
export function WordsTab({ map }: { map: CareerMap }) {
  const change = (changes: Partial<Omit<CareerMap, 'id'>>) => editMap(map.id, changes)
  return (
    <>
      <FormSection kind="panel" title="Words on the poster">
        <TextField
          label="Headline"
          value={map.headline}
          onCommit={(headline) => change({ headline })}
        />
        <TextArea
          label="Tagline"
          rows={2}
          value={map.tagline}
          onCommit={(tagline) => change({ tagline })}
        />
        <TextField
          label="Short address"
          hint="Printed with a code that phones can read. Leave it empty to print none."
          placeholder="careers.example.org/map"
          value={map.address}
          onCommit={(address) => change({ address: address.trim() })}
        />
        <LogoField map={map} />
        <TextArea
          label="In words, for people who do not see the map"
          rows={4}
          value={map.altText}
          onCommit={(altText) => change({ altText })}
        />
      </FormSection>
      <CalloutList map={map} />
    </>
  )
}
