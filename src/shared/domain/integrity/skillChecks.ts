import type { Id } from '#shared/base/identifiers.ts'
import { countOf, listOf } from '#shared/base/words.ts'
import { type Document, settingsOf } from '../document.ts'
import { programsCovering } from '../queries/learning.ts'
import { competenciesInOrder, scalesInOrder } from '../queries/order.ts'
import { requirementsOfCompetency, requirementsOfRole } from '../queries/requirements.ts'
import { rolesInOrder } from '../queries/roles.ts'
import type { Competency, Requirement } from '../records/competency.ts'
import { convertValue, onProjectScale, projectScale } from '../scales.ts'
import { type Finding, finding, linksTo } from './finding.ts'

export function rolesWithoutRequirements(document: Document): Finding[] {
  return rolesInOrder(document)
    .filter(({ id }) => requirementsOfRole(document, id).length === 0)
    .map((role) =>
      finding(document, 'role-without-requirements', 'role', role, {
        message: `Nothing is entered about the skills ${role.title} asks for, so no gap can be shown.`,
      }),
    )
}

export function missingDefaultScale(document: Document): Finding[] {
  const settings = settingsOf(document)
  if (settings.defaultScaleId !== null || document.requirement.size === 0) return []
  return [
    finding(document, 'no-default-scale', 'project', settings, {
      message: 'Requirements are entered, but the scale to compare them on is not chosen.',
    }),
  ]
}

function needed(document: Document, competencyId: Id): readonly Requirement[] {
  return requirementsOfCompetency(document, competencyId).filter(({ level }) => level > 0)
}

/** Levels that some role asks for and the skill does not describe, one finding per skill. */
export function levelsWithoutDescriptor(document: Document): Finding[] {
  return competenciesInOrder(document).flatMap((competency) => {
    const described = new Set(competency.levelDescriptors.map(({ value }) => value))
    const bare = needed(document, competency.id)
      .map((requirement) => ({ requirement, level: levelOf(document, competency, requirement) }))
      .filter(({ level }) => level > 0 && !described.has(level))
    if (bare.length === 0) return []
    const levels = [...new Set(bare.map(({ level }) => level))].sort((a, b) => a - b)
    return [
      finding(document, 'level-without-descriptor', 'competency', competency, {
        message: `${competency.name} has no description for level ${listOf(levels.map(String))}, which ${countOf(bare.length, 'role')} ${bare.length === 1 ? 'asks' : 'ask'} for.`,
        related: linksTo(
          'requirement',
          bare.map(({ requirement }) => requirement),
        ),
      }),
    ]
  })
}

/** The required level on the scale the skill is described on. */
function levelOf(document: Document, competency: Competency, requirement: Requirement): number {
  const own = competency.scaleId === null ? null : document.scale.get(competency.scaleId)
  const to = own ?? projectScale(document)
  const from = document.scale.get(requirement.scaleId)
  return from && to ? convertValue(requirement.level, from, to) : requirement.level
}

/** Must-have skills that no program covers, or none up to the highest level asked for. */
export function skillsNotTaught(document: Document): Finding[] {
  return competenciesInOrder(document).flatMap((competency) => {
    const musts = needed(document, competency.id).filter(({ essential }) => essential)
    if (musts.length === 0) return []
    const taught = programsCovering(document, competency.id).map(({ level }) => level)
    if (taught.length === 0) {
      return [
        finding(document, 'skill-not-taught', 'competency', competency, {
          message: `${countOf(musts.length, 'role')} must have ${competency.name}, but no course in this project teaches it.`,
          related: linksTo('requirement', musts),
        }),
      ]
    }
    const best = Math.max(...taught)
    const beyond = musts.filter(
      ({ level, scaleId }) => onProjectScale(document, level, scaleId) > best,
    )
    if (beyond.length === 0) return []
    return [
      finding(document, 'skill-not-taught-to-level', 'competency', competency, {
        message: `Courses bring ${competency.name} to level ${best}; ${countOf(beyond.length, 'role')} ${beyond.length === 1 ? 'asks' : 'ask'} for more.`,
        related: linksTo('requirement', beyond),
      }),
    ]
  })
}

export function oddSkills(document: Document): Finding[] {
  return competenciesInOrder(document).flatMap((competency) => {
    const asked = needed(document, competency.id)
    if (asked.length === 0) {
      if (competency.status === 'retired') return []
      return [
        finding(document, 'unused-skill', 'competency', competency, {
          message: `No role asks for ${competency.name}.`,
        }),
      ]
    }
    if (competency.status !== 'retired') return []
    return [
      finding(document, 'retired-skill', 'competency', competency, {
        message: `${competency.name} is retired, but ${countOf(asked.length, 'role')} still ${asked.length === 1 ? 'asks' : 'ask'} for it.`,
        related: linksTo('requirement', asked),
      }),
    ]
  })
}

export function barePoints(document: Document): Finding[] {
  return scalesInOrder(document).flatMap((scale) => {
    const bare = scale.points.filter(({ description }) => description.trim() === '')
    if (bare.length === 0) return []
    return [
      finding(document, 'point-without-description', 'scale', scale, {
        message: `${scale.name} does not describe ${listOf(bare.map(({ value, label }) => `${value} (${label})`))}.`,
      }),
    ]
  })
}
