/** Style sheets of saved map pages, in their order. */
export const readerStyles = ['page.css', 'roles.css', 'dialogs.css', 'print.css'] as const
