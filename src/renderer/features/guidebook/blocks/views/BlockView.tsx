import type { Document } from '#shared/domain/document.ts'
import type { LiveContent } from '../liveBlocks.ts'
import { CompareView } from './CompareView.tsx'
import { CredentialView, ProgramView, SupportView } from './DirectoryViews.tsx'
import { ChecklistView, WriteInView } from './FillInViews.tsx'
import { GapView } from './GapView.tsx'
import { MoveTableView } from './MoveTableView.tsx'
import { FamilyMapView, MapView } from './PictureViews.tsx'
import { MethodView, ScaleView, SkillListView, SourceView } from './ReferenceViews.tsx'
import { RoleListView, RoleSheetsView } from './RoleViews.tsx'
import { RouteView } from './RouteView.tsx'

/** A live block as it will print, shortened to what helps while writing. */
export function BlockView({ document, content }: { document: Document; content: LiveContent }) {
  switch (content.type) {
    case 'map':
      return <MapView document={document} content={content} />
    case 'family-map':
      return <FamilyMapView document={document} content={content} />
    case 'role-sheets':
      return <RoleSheetsView document={document} content={content} />
    case 'role-list':
      return <RoleListView document={document} content={content} />
    case 'compare-roles':
      return <CompareView document={document} content={content} />
    case 'transition-table':
      return <MoveTableView document={document} content={content} />
    case 'route':
      return <RouteView document={document} content={content} />
    case 'gap-table':
      return <GapView document={document} content={content} />
    case 'program-directory':
      return <ProgramView document={document} />
    case 'credential-directory':
      return <CredentialView document={document} />
    case 'support-directory':
      return <SupportView document={document} />
    case 'competency-list':
      return <SkillListView document={document} />
    case 'scale':
      return <ScaleView document={document} content={content} />
    case 'write-in':
      return <WriteInView content={content} />
    case 'checklist':
      return <ChecklistView content={content} />
    case 'sources':
      return <SourceView document={document} />
    case 'method':
      return <MethodView />
  }
}
