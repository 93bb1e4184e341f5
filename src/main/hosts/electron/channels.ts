/** The two channels between a window and main; there are no others. */
export const callChannel = 'pathbook:call'
export const eventChannel = 'pathbook:event'
