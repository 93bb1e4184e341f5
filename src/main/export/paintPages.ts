import type { Id } from '#shared/base/identifiers.ts'
import type { ImageFile } from '#shared/base/imageHeader.ts'
import type { PlacedImage } from '#shared/map/annotations/placedImages.ts'
import type { Box } from '#shared/map/drawing.ts'
import type {
  JobPage,
  Picture,
  PlacedPicture,
  PrintJob,
} from '#shared/map/poster/print/printJob.ts'
import { paintShapes } from './paintShapes.ts'

/**
 * Draws the pages of a job into a file whose first page stands open and empty. Pictures become form
 * objects: vectors that are in the file once, however many pages show a part of them.
 */
export function paintPages(file: PDFKit.PDFDocument, job: PrintJob, means: Means): void {
  const { fonts } = means
  const forms = job.pictures.map(
    (picture, index): PlacedForm => ({
      form: formOf(file, picture, means),
      name: `Picture${index}`,
      height: picture.height,
    }),
  )
  for (const [index, page] of job.pages.entries()) {
    if (index > 0) file.addPage({ size: [page.width, page.height], margin: 0 })
    writeBoxes(file, page)
    paintShapes(file, page.under, fonts)
    paintImages(file, page.images, means)
    for (const placed of page.pictures) {
      const form = forms[placed.picture]
      if (form) placeForm(file, placed, form)
    }
    paintShapes(file, page.over, fonts)
  }
}

type Means = {
  /** Folder with the TTF files. */
  readonly fonts: string
  readonly images: ReadonlyMap<Id, ImageFile>
}

function paintImages(
  file: PDFKit.PDFDocument,
  placed: readonly PlacedImage[],
  { images }: Means,
): void {
  for (const { imageId, x, y, width, height } of placed) {
    const image = images.get(imageId)
    if (image) {
      file.image(Buffer.from(image.bytes), x, y, {
        fit: [width, height],
        align: 'center',
        valign: 'center',
      })
    }
  }
}

type PlacedForm = {
  readonly form: PDFKit.PDFKitReference
  readonly name: string
  /** Of the picture, in its own points: forms count upward. */
  readonly height: number
}

/** Draws on the open page while its marks go into an object of their own. */
function formOf(file: PDFKit.PDFDocument, picture: Picture, means: Means): PDFKit.PDFKitReference {
  const { page } = file
  const form = file.ref({
    Type: 'XObject',
    Subtype: 'Form',
    BBox: [0, 0, picture.width, picture.height],
  })
  const content = page.content
  page.content = form
  file.save()
  // The writer measures from the bottom left corner, drawings from the top left.
  file.addContent(`1 0 0 -1 0 ${number(picture.height)} cm`)
  paintShapes(file, picture.shapes, means.fonts)
  paintImages(file, picture.images, means)
  file.restore()
  page.content = content
  const resources = file.ref({
    ProcSet: ['PDF', 'Text', 'ImageC'],
    Font: { ...page.fonts },
    ExtGState: { ...page.ext_gstates },
    XObject: { ...page.xobjects },
  })
  Object.assign(form.data, { Resources: resources })
  resources.end('')
  form.end('')
  return form
}

function placeForm(
  file: PDFKit.PDFDocument,
  { x, y, scale, clip }: PlacedPicture,
  { form, name, height }: PlacedForm,
): void {
  file.page.xobjects[name] = form
  file.save()
  file.rect(clip.x, clip.y, clip.width, clip.height).clip()
  const [across, down] = [number(scale), number(-scale)]
  file.addContent(`${across} 0 0 ${down} ${number(x)} ${number(y + height * scale)} cm`)
  file.addContent(`/${name} Do`)
  file.restore()
}

function writeBoxes(file: PDFKit.PDFDocument, { boxes, height }: JobPage): void {
  if (!boxes) return
  const corners = (box: Box) => [
    box.x,
    height - box.y - box.height,
    box.x + box.width,
    height - box.y,
  ]
  Object.assign(file.page.dictionary.data, {
    TrimBox: corners(boxes.trim),
    BleedBox: corners(boxes.bleed),
  })
}

function number(value: number): string {
  return String(Math.round(value * 1e5) / 1e5)
}
