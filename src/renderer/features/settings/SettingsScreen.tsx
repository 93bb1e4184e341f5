import { edit } from '#renderer/state/edit.ts'
import { setPreferences, type ThemeChoice, usePreferences } from '#renderer/state/preferences.ts'
import { useProject } from '#renderer/state/projectStore.ts'
import { useStatus } from '#renderer/state/statusLine.ts'
import { Bar } from '#renderer/ui/Bar.tsx'
import { FormSection } from '#renderer/ui/FormSection.tsx'
import { NumberField } from '#renderer/ui/NumberField.tsx'
import { Segments } from '#renderer/ui/Segments.tsx'
import { Select } from '#renderer/ui/Select.tsx'
import { Switch } from '#renderer/ui/Switch.tsx'
import { TextArea } from '#renderer/ui/TextArea.tsx'
import { TextField } from '#renderer/ui/TextField.tsx'
import { settingsOf } from '#shared/domain/document.ts'
import { editionStates, type Project } from '#shared/domain/records/project.ts'
import './settings.css'

type Changes = Partial<Omit<Project, 'id'>>

function change(changes: Changes): void {
  void edit.run({ type: 'project.edit', id: 'project', changes })
}

/** Settings of the project (in the file, undoable) and of this computer (beside the app). */
export function SettingsScreen() {
  const settings = useProject(({ document }) => settingsOf(document))
  useStatus('Settings', 'Changes save as you type')
  return (
    <div className="pb-settings">
      <Bar title="Settings" />
      <div className="pb-settings-page">
        <div className="pb-settings-column">
          <ProjectSection settings={settings} />
          <EditionSection settings={settings} />
          <ContactSection settings={settings} />
        </div>
        <div className="pb-settings-column">
          <ComputerSection />
          <ScaleSection settings={settings} />
          <ReadinessSection settings={settings} />
        </div>
      </div>
    </div>
  )
}

function ProjectSection({ settings }: { settings: Project }) {
  return (
    <FormSection title="Project" columns={2}>
      <TextField label="Title" value={settings.title} onCommit={(title) => change({ title })} />
      <TextField
        label="Subtitle"
        value={settings.subtitle}
        onCommit={(subtitle) => change({ subtitle })}
      />
      <TextField label="Client" value={settings.client} onCommit={(client) => change({ client })} />
      <TextField label="Sector" value={settings.sector} onCommit={(sector) => change({ sector })} />
      <TextField
        label="Regions"
        hint="Separated by semicolons"
        value={settings.regions.join('; ')}
        onCommit={(text) => change({ regions: listFrom(text) })}
      />
      <TextField
        label="Languages"
        hint="Separated by semicolons"
        value={settings.languages.join('; ')}
        onCommit={(text) => change({ languages: listFrom(text) })}
      />
      <Segments
        label="Scope"
        value={settings.scope}
        segments={[
          { value: 'organization', label: 'One employer' },
          { value: 'system', label: 'Several employers' },
        ]}
        onChange={(scope) => change({ scope })}
      />
    </FormSection>
  )
}

function listFrom(text: string): string[] {
  return text
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '')
}

function EditionSection({ settings }: { settings: Project }) {
  return (
    <FormSection title="Edition" columns={2}>
      <TextField
        label="Number"
        value={settings.editionNumber}
        onCommit={(editionNumber) => change({ editionNumber })}
      />
      <Select
        label="State"
        value={settings.editionStatus}
        options={editionStates.map((value) => ({ value, label: value }))}
        onChange={(editionStatus) => change({ editionStatus })}
      />
      <TextField
        label="Data as of"
        placeholder="2026-11"
        value={settings.asOf ?? ''}
        onCommit={(asOf) => change({ asOf: asOf.trim() === '' ? null : asOf.trim() })}
      />
      <TextField
        label="Review by"
        placeholder="2027-11"
        value={settings.reviewBy ?? ''}
        onCommit={(reviewBy) =>
          change({ reviewBy: reviewBy.trim() === '' ? null : reviewBy.trim() })
        }
      />
    </FormSection>
  )
}

function ContactSection({ settings }: { settings: Project }) {
  return (
    <FormSection title="Printed on every poster and book">
      <TextField
        label="Contact heading"
        value={settings.contactTitle}
        onCommit={(contactTitle) => change({ contactTitle })}
      />
      <TextArea
        label="Contact"
        rows={2}
        value={settings.contactText}
        onCommit={(contactText) => change({ contactText })}
      />
      <TextArea
        label="Disclaimer"
        rows={2}
        value={settings.disclaimer}
        onCommit={(disclaimer) => change({ disclaimer })}
      />
      <TextArea
        label="License of this project"
        rows={2}
        value={settings.license}
        onCommit={(license) => change({ license })}
      />
    </FormSection>
  )
}

function ScaleSection({ settings }: { settings: Project }) {
  const scales = useProject(({ document }) => document.scale)
  const options = [...scales.values()].map(({ id, name }) => ({ value: id, label: name }))
  const { payScale } = settings
  return (
    <FormSection title="Scales" columns={2}>
      <Select
        label="Scale of levels and ratings"
        value={settings.defaultScaleId}
        options={options}
        onChange={(defaultScaleId) => change({ defaultScaleId })}
      />
      <span />
      <NumberField
        label="Pay ruler starts at"
        prefix="$"
        min={0}
        value={payScale.min}
        onCommit={(min) => min !== null && change({ payScale: { ...payScale, min } })}
      />
      <NumberField
        label="Pay ruler ends at"
        prefix="$"
        min={1}
        value={payScale.max}
        onCommit={(max) => max !== null && change({ payScale: { ...payScale, max } })}
      />
    </FormSection>
  )
}

function ReadinessSection({ settings }: { settings: Project }) {
  const { thresholds } = settings
  const set = (changes: Partial<Project['thresholds']>) =>
    change({ thresholds: { ...thresholds, ...changes } })
  return (
    <FormSection title="Readiness classes" aside="printed with every result" columns={2}>
      <NumberField
        label="Ready from"
        suffix="%"
        min={0}
        max={100}
        value={thresholds.readyPercent}
        onCommit={(value) => value !== null && set({ readyPercent: value })}
      />
      <NumberField
        label="Developing from"
        suffix="%"
        min={0}
        max={100}
        value={thresholds.developingPercent}
        onCommit={(value) => value !== null && set({ developingPercent: value })}
      />
      <NumberField
        label="Nearly: essentials one level short"
        min={0}
        max={50}
        value={thresholds.nearlyEssentialsShort}
        onCommit={(value) => value !== null && set({ nearlyEssentialsShort: value })}
      />
      <NumberField
        label="Developing: most levels short"
        min={0}
        max={5}
        value={thresholds.developingLevelsShort}
        onCommit={(value) => value !== null && set({ developingLevelsShort: value })}
      />
      <NumberField
        label="Share that must be rated"
        suffix="%"
        min={0}
        max={100}
        value={Math.round(thresholds.ratedShare * 100)}
        onCommit={(value) => value !== null && set({ ratedShare: value / 100 })}
      />
    </FormSection>
  )
}

const themes: readonly { value: ThemeChoice; label: string }[] = [
  { value: 'system', label: 'As the system' },
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
]

function ComputerSection() {
  const { theme, singleKeys } = usePreferences()
  return (
    <FormSection title="This computer">
      <Segments
        label="Theme"
        value={theme}
        segments={themes}
        onChange={(value) => setPreferences({ theme: value })}
      />
      <Switch
        label="Single letter keys on the map"
        detail="V select, R role, C connect. Turn off if letters are typed by voice."
        checked={singleKeys}
        onChange={(checked) => setPreferences({ singleKeys: checked })}
      />
    </FormSection>
  )
}
