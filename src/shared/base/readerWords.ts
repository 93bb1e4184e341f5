/**
 * What a participant reads, in plain words: posters, workbooks, HTML maps, session screens and list
 * twins take their words from here and nowhere else.
 */
export const readerWords = {
  transition: 'move',
  transitions: 'moves',
  pathway: 'route',
  pathways: 'routes',
  competency: 'skill',
  competencies: 'skills',
  requirement: 'what the job asks',
  program: 'course',
  programs: 'courses',
  credential: 'license or certificate',
  credentials: 'licenses and certificates',
  levelBand: 'level',
  jobFamily: 'job family',
  medianPay: 'middle pay',
} as const
