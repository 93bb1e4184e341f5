/** A keyboard shortcut as text, for example "Ctrl K". */
export function Kbd(props: { keys: string }) {
  return <kbd className="pb-kbd">{props.keys}</kbd>
}
