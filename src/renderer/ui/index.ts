export { AlertDialog, type AlertDialogProps } from './AlertDialog.tsx'
export { Banner } from './Banner.tsx'
export { Bar, BarGap, BarLine } from './Bar.tsx'
export { Button, type ButtonProps } from './Button.tsx'
export { Checkbox, type CheckboxProps } from './Checkbox.tsx'
export { Column } from './Column.tsx'
export { Combobox, type ComboboxOption, type ComboboxProps } from './Combobox.tsx'
export { ContextMenu } from './ContextMenu.tsx'
export { DateField, type DateFieldProps } from './DateField.tsx'
export { DemandMark, type DemandTrend } from './DemandMark.tsx'
export { Dialog, type DialogProps } from './Dialog.tsx'
export { EditableText, type EditableTextProps } from './EditableText.tsx'
export { EmptyState } from './EmptyState.tsx'
export { Facts } from './Facts.tsx'
export { FamilyBadge } from './FamilyBadge.tsx'
export { Field, type FieldLabels, type FieldParts } from './Field.tsx'
export { FormSection } from './FormSection.tsx'
export { findOptions, foldText } from './findOptions.ts'
export {
  type GridCell,
  type GridRange,
  type GridSelection,
  moveCell,
  rangeOf,
  selectCell,
} from './gridSelection.ts'
export { HaveNeedBar } from './HaveNeedBar.tsx'
export { IconButton, type IconButtonProps } from './IconButton.tsx'
export { Icon, type IconName, iconNames } from './icons.tsx'
export { joinClasses } from './joinClasses.ts'
export { Kbd } from './Kbd.tsx'
export { LevelSelector, type LevelSelectorProps } from './LevelSelector.tsx'
export { type LineKind, LineSample } from './LineSample.tsx'
export { LinkButton } from './LinkButton.tsx'
export { LogoMark } from './LogoMark.tsx'
export { MapReference } from './MapReference.tsx'
export { Menu } from './Menu.tsx'
export { MenuAt } from './MenuAt.tsx'
export type { MenuEntry } from './MenuEntries.tsx'
export { NumberField, type NumberFieldProps } from './NumberField.tsx'
export {
  type PaletteGroup,
  type PaletteItem,
  PaletteList,
  type PaletteListProps,
} from './PaletteList.tsx'
export { Panel } from './Panel.tsx'
export { Popover, type PopoverProps } from './Popover.tsx'
export { ProgressBar } from './ProgressBar.tsx'
export { RadioGroup, type RadioGroupProps, type RadioOption } from './RadioGroup.tsx'
export { RangeRuler } from './RangeRuler.tsx'
export { readNumber, showNumber } from './readNumber.ts'
export { type Segment, Segments, type SegmentsProps } from './Segments.tsx'
export { type Option, Select, type SelectProps } from './Select.tsx'
export { SkeletonRows } from './SkeletonRows.tsx'
export { Spinner } from './Spinner.tsx'
export { StatusIcon, StatusWord, type Tone } from './StatusWord.tsx'
export { Switch, type SwitchProps } from './Switch.tsx'
export { type TabItem, Tabs, type TabsProps } from './Tabs.tsx'
export { Tag } from './Tag.tsx'
export { TextArea, type TextAreaProps } from './TextArea.tsx'
export { TextField, type TextFieldProps } from './TextField.tsx'
export { ToastRegion, useToasts } from './ToastRegion.tsx'
export { Tooltip } from './Tooltip.tsx'
export { fromTabText, toTabText } from './tabText.ts'
export { createToasts, type Toast, type ToastExtras, type Toasts } from './toasts.ts'
export { UiProvider } from './UiProvider.tsx'
export { type Draft, useDraft } from './useDraft.ts'
export {
  type AfterTyping,
  VirtualGrid,
  type VirtualGridHandle,
  type VirtualGridProps,
} from './VirtualGrid.tsx'
export type { GridColumnGroup } from './VirtualGridHead.tsx'
export {
  type SelectWith,
  VirtualList,
  type VirtualListHandle,
  type VirtualListProps,
} from './VirtualList.tsx'
export type { ListRowState } from './VirtualListRow.tsx'
export { Working } from './Working.tsx'
