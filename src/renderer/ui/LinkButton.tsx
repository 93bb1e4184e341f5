import type { ComponentPropsWithRef } from 'react'
import { joinClasses } from './joinClasses.ts'

/** An action inside a sentence; looks like a link, acts like a button. */
export function LinkButton({ className, ...rest }: ComponentPropsWithRef<'button'>) {
  return <button type="button" {...rest} className={joinClasses('pb-link', className)} />
}
