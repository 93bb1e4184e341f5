/** "PBK1": what SQLite keeps at byte 68 of every project file. */
export const applicationId = 0x50_42_4b_31

export const fileExtension = '.pathbook'
