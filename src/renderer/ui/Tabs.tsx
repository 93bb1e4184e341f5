import { Tabs as Base } from '@base-ui/react/tabs'
import type { ReactNode } from 'react'
import { joinClasses } from './joinClasses.ts'

export type TabItem<Value extends string> = {
  value: Value
  label: string
  count?: number | undefined
  disabled?: boolean | undefined
  panel: ReactNode
}

export type TabsProps<Value extends string> = {
  label: string
  value: Value
  tabs: readonly TabItem<Value>[]
  onChange: (value: Value) => void
  className?: string | undefined
}

/** Several panels in one place; arrow keys move between tabs, Enter or Space opens one. */
export function Tabs<Value extends string>(props: TabsProps<Value>) {
  return (
    <Base.Root
      className={joinClasses('pb-tabs', props.className)}
      value={props.value}
      onValueChange={(value) => {
        const tab = props.tabs.find((each) => each.value === value)
        if (tab !== undefined) props.onChange(tab.value)
      }}
    >
      <Base.List className="pb-tab-list" aria-label={props.label}>
        {props.tabs.map((tab) => (
          <Base.Tab
            className="pb-tab"
            key={tab.value}
            value={tab.value}
            disabled={tab.disabled === true}
          >
            <span className="pb-steady" data-text={tab.label}>
              {tab.label}
            </span>
            {tab.count !== undefined && <span className="pb-count">{tab.count}</span>}
          </Base.Tab>
        ))}
      </Base.List>
      {props.tabs.map((tab) => (
        <Base.Panel className="pb-tab-panel" key={tab.value} value={tab.value}>
          {tab.panel}
        </Base.Panel>
      ))}
    </Base.Root>
  )
}
